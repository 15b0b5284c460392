import { describe, expect, it } from 'vitest';
import { quality } from '../../pipeline/findings/quality.ts';
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
});
