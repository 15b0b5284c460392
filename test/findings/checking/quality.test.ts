import { describe, expect, it } from 'vitest';
import { quality } from '../../../pipeline/findings/checking/quality.ts';
import { smallCodebook } from '../../temporary-home.ts';
import { type CodedThread, codedThread } from './coded-thread.ts';

/**
 * Replies 1 to 6 are tagged as listening, 7 to 15 are not; three of each are drawn and coded. A
 * drawn one stands for 6/3 = 2 replies, or for 9/3 = 3.
 *   tagged: two right, one wrong → 4 true and 2 false positives
 *   untagged: one missed, two right → 3 false negatives and 6 true negatives
 */
const thread: CodedThread = {
  found: Object.fromEntries([1, 2, 3, 4, 5, 6].map((reply) => [reply, ['listening']])),
  said: {
    1: { listening: 'A yes' },
    2: { listening: 'A yes, B yes' },
    3: { listening: 'A no' },
    7: { listening: 'A yes, B no, agreed yes' },
    8: { listening: 'A no' },
    9: { listening: 'A no' },
  },
  drawn: [
    [1, 'tagged', 6, [1, 2, 3]],
    [1, 'untagged', 9, [7, 8, 9]],
  ],
};

function rowOf(changed: Partial<CodedThread>, subject = 'listening') {
  const { read, analysis } = codedThread({ ...thread, ...changed });
  return quality(read, analysis).find((row) => row.subject === subject);
}

describe('the quality of a theme', () => {
  it('is that which a hand count of the stratified sample gives', () => {
    const row = rowOf({})!;
    expect(row).toMatchObject({
      method: 'rules',
      coded: 6,
      coded_yes: 3,
      tagged: 3,
      tagged_yes: 2,
    });
    expect(row.precision).toBeCloseTo(4 / 6, 12);
    expect(row.recall).toBeCloseTo(4 / 7, 12);
    expect(row.f1).toBeCloseTo(8 / 13, 12);
    // Kish: (3 × 2 + 3 × 3)² / (3 × 4 + 3 × 9).
    expect(row.effective).toBeCloseTo(225 / 39, 12);
    expect(row.recall_low!).toBeLessThan(row.recall!);
    expect(row.recall_high!).toBeGreaterThan(row.recall!);
    expect(row.precision_low!).toBeLessThan(row.precision!);
    expect(rowOf({})).toEqual(row);
  });

  it('is measured on what rules say by themselves, and lifts what lies within', () => {
    const row = rowOf(
      {
        found: { 1: ['timetable'], 7: ['transport'] },
        said: { 1: { transport: 'A yes' }, 7: { transport: 'A no' } },
      },
      'transport',
    )!;
    expect(row).toMatchObject({ coded: 2, tagged: 2, tagged_yes: 1 });
  });

  it('leaves corrections and replies that were not drawn aside', () => {
    const said = {
      ...thread.said,
      4: { listening: 'A no' },
      1: { listening: 'A yes, correction yes' },
      10: { listening: 'correction-A yes' },
      11: { listening: 'agreed yes' },
    };
    expect(rowOf({ said })).toEqual(rowOf({}));
  });

  it('has no interval, and says so, where nothing was drawn', () => {
    const row = rowOf({ drawn: [] })!;
    expect(row).toMatchObject({ coded: 6, precision: 2 / 3, precision_low: null, effective: null });
    expect(row.recall).toBeCloseTo(2 / 3, 12);
    expect(row.reason).toMatch(/^None of these replies was drawn at random/);
  });

  it('does not wait for a later draw that nobody has coded', () => {
    const drawn = [
      ...thread.drawn,
      [2, 'coded before', 6, [1, 2, 3, 7, 8, 9]],
      [2, 'tagged', 3, [4, 5]],
      [2, 'untagged', 6, [10, 11]],
    ] as const;
    expect(rowOf({ drawn })).toEqual(rowOf({}));
    const said = {
      ...thread.said,
      4: { listening: 'A yes' },
      5: { listening: 'A yes' },
      10: { listening: 'A no' },
      11: { listening: 'A yes' },
    };
    // Now: coded before 2 true and 1 false positive, 1 missed; of the rest 3 true, and 3 of 6 missed.
    const row = rowOf({ drawn, said })!;
    expect(row.coded).toBe(10);
    expect(row.precision).toBeCloseTo(5 / 6, 12);
    expect(row.recall).toBeCloseTo(5 / 9, 12);
  });

  it('rests on the draw that is coded well, not on a few codings of a later one', () => {
    // Draw 1 is decided as a whole; of draw 2 one reply a stratum is.
    const drawn = [
      ...thread.drawn,
      [2, 'coded before', 6, [1, 2, 3, 7, 8, 9]],
      [2, 'tagged', 3, [4, 5]],
      [2, 'untagged', 6, [10, 11]],
    ] as const;
    const said = { ...thread.said, 4: { listening: 'A no' }, 10: { listening: 'A no' } };
    expect(rowOf({ drawn, said })).toEqual(rowOf({}));
  });

  it('has no interval and says that it flatters where the rules were changed since', () => {
    const drawn = thread.drawn.map(
      ([draw, stratum, population, those]) => [draw, stratum, population, those, 'old'] as const,
    );
    const [row, fresh] = [rowOf({ drawn })!, rowOf({})!];
    expect(row).toMatchObject({ precision: fresh.precision, recall: fresh.recall, f1: fresh.f1 });
    for (const end of ['low', 'high'] as const) {
      for (const name of ['precision', 'recall', 'f1'] as const) {
        expect(fresh[`${name}_${end}`]).not.toBeNull();
        expect(row[`${name}_${end}`]).toBeNull();
      }
    }
    expect(row.reason).toMatch(/^The rules were changed after these replies were drawn/);
    expect(row.reason).toContain('the figures flatter');
    expect(fresh.reason).toBeNull();
  });

  it('flatters no more once a new draw is coded, which leaves out what the rules learned from', () => {
    const old = thread.drawn.map(
      ([draw, stratum, population, those]) => [draw, stratum, population, those, 'old'] as const,
    );
    const drawn = [
      ...old,
      [2, 'coded before', 6, [1, 2, 3, 7, 8, 9], 'old'],
      [2, 'tagged', 3, [4, 5]],
      [2, 'untagged', 6, [10, 11]],
    ] as const;
    const said = {
      ...thread.said,
      4: { listening: 'A yes' },
      5: { listening: 'A no' },
      10: { listening: 'A no' },
      11: { listening: 'A yes' },
    };
    // Tagged: 1.5 true and 1.5 false positives; untagged: 3 missed.
    const row = rowOf({ drawn, said })!;
    expect(row).toMatchObject({ coded: 4, precision: 0.5 });
    expect(row.recall).toBeCloseTo(1.5 / 4.5, 12);
    expect(row.recall_low).not.toBeNull();
    expect(row.reason).not.toContain('flatter');
    expect(row.reason).toContain('The 6 replies that had been coded before the rules were changed');
    // Until it is, the old figures stand, with what is said of them.
    const half = rowOf({ drawn, said: { ...thread.said, 4: { listening: 'A yes' } } })!;
    expect(half).toMatchObject({ coded: 6, recall_low: null });
    expect(half.reason).toContain('the figures flatter');
  });

  it('says of how many replies nothing is known since the thread has grown', () => {
    const drawn = [
      [1, 'tagged', 5, [1, 2, 3]],
      [1, 'untagged', 6, [7, 8, 9]],
    ] as const;
    expect(rowOf({ drawn })!.reason).toBe(
      'Drawn when 11 replies were counted; of the 4 since, nothing is known.',
    );
  });

  it('is of the rules, with the reason, where a theme could not be learned', () => {
    const learner = {
      ...{ theme: 'listening', coded_yes: 3, coded_no: 3, folds: 0, threshold: 0, words: '[]' },
      ...{ precision: null, recall: null, f1: null, not_learned: 'Too few are coded.' },
    };
    const codebook = smallCodebook.replace(
      'rules: [listen]',
      'rules: [listen]\n    method: learned',
    );
    expect(rowOf({ codebook, learners: [learner] })).toMatchObject({
      method: 'rules',
      reason: 'Not learned, so only its rules find it: Too few are coded.',
    });
    const learned = { ...learner, not_learned: null, folds: 5 };
    expect(rowOf({ codebook, learners: [learned] })).toMatchObject({ method: 'learned' });
  });

  it('says what is not known where a stratum was not coded, or coders differ', () => {
    const { 7: _, 8: __, 9: ___, ...tagged } = thread.said;
    const half = rowOf({ said: { ...tagged, 3: { listening: 'A no, B yes' } } })!;
    expect(half).toMatchObject({ coded: 2, precision: 1 });
    expect(half.reason).toContain('stand for 9 replies; nothing is known of those.');
    expect(half.reason).toContain('Coders differ on 1 reply, which take no part');
  });

  it('is not there where nobody has coded', () => {
    expect(rowOf({ said: {} })).toBeUndefined();
    expect(rowOf({ said: { 1: { listening: 'correction yes' } } })).toBeUndefined();
  });
});

describe('the quality of a flag', () => {
  it('is that of the rules, also where people have given it or taken it away', () => {
    const abuse = { ...{ flag: 'abuse', source: 'rules', stands: 1 } };
    const row = rowOf(
      {
        said: Object.fromEntries(
          [1, 2, 3, 7, 8, 9].map((reply) => [
            reply,
            { 'flag:abuse': reply < 3 ? 'A yes' : 'A no' },
          ]),
        ),
        flags: [
          { ...abuse, reply: 1 },
          { ...abuse, reply: 3, stands: 0 },
          { ...abuse, reply: 2, source: 'people' },
        ],
      },
      'flag:abuse',
    )!;
    expect(row).toMatchObject({ name: 'Likely abuse', tagged: 2, coded_yes: 2, tagged_yes: 1 });
    expect(row).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});

describe('all themes together', () => {
  it('count every decision the same', () => {
    const said = Object.fromEntries(
      Object.entries(thread.said).map(([reply, subjects]) => [
        reply,
        { ...subjects, timetable: 'A no' },
      ]),
    );
    const found = { ...thread.found, 7: ['timetable'] };
    const row = rowOf({ said, found }, 'all:themes')!;
    // Beside the hand count above: three more false positives.
    expect(row).toMatchObject({ coded: 12, coded_yes: 3, tagged: 4, tagged_yes: 2 });
    expect(row.precision).toBeCloseTo(4 / 9, 12);
    expect(row.recall).toBeCloseTo(4 / 7, 12);
  });

  it('are the sum of the estimates of each, also where fewer replies were decided for one', () => {
    const found = { ...thread.found, 7: ['timetable'], 8: ['timetable'] };
    const said = {
      ...thread.said,
      1: { listening: 'A yes', timetable: 'A no' },
      2: { listening: 'A yes', timetable: 'A no' },
      7: { listening: 'A yes', timetable: 'A yes' },
      8: { listening: 'A no', timetable: 'A no' },
    };
    // The timetable: of two decided untagged replies, each for 4.5, one is right and one wrong.
    const row = rowOf({ said, found }, 'all:themes')!;
    expect(row.precision).toBeCloseTo((4 + 4.5) / (6 + 9), 12);
    expect(row.recall).toBeCloseTo((4 + 4.5) / (7 + 4.5), 12);
  });
});
