import { describe, expect, it } from 'vitest';
import { cValues } from '../../../pipeline/findings/words/c-value.ts';
import { frequentRuns, type Runs } from '../../../pipeline/findings/words/frequent-runs.ts';
import { growingNumbers, listPacker } from '../../../pipeline/findings/words/packed-lists.ts';
import { associationOf, partReader } from '../../../pipeline/findings/words/phrase-candidates.ts';
import { randomFrom } from '../../bench/random.ts';

/** Packs lists with the 0 that ends each. */
function packed(lists: readonly (readonly number[])[]) {
  const packer = listPacker();
  for (const list of lists) {
    for (const number of [...list, 0]) packer.add(number);
    packer.end();
  }
  return packer.packed();
}

/** What was found, each run as its words, with its voices. */
function readable(lengths: readonly Runs[]): Map<string, number> {
  const { part } = partReader(lengths);
  return new Map(
    lengths.flatMap(({ voices }, place) =>
      [...voices.keys()]
        .filter((run) => voices[run]! > 0)
        .map((run): [string, number] => [
          Array.from({ length: place + 1 }, (_, at) => part(place + 1, run, at, 1)).join(' '),
          voices[run]!,
        ]),
    ),
  );
}

describe('frequent runs', () => {
  it('are those that a plain count of every run finds', () => {
    const random = randomFrom(5);
    const lists = Array.from({ length: 3000 }, () =>
      Array.from({ length: Math.floor(random() * 12) }, () => Math.floor(random() ** 2 * 9)),
    );
    const voiceOf = lists.map((_, place) => 1 + Math.floor(place / 2));
    const plain = new Map<string, Set<number>>();
    for (const [place, list] of lists.entries()) {
      for (let size = 1; size <= 4; size++) {
        for (let from = 0; from + size <= list.length; from++) {
          const run = list.slice(from, from + size);
          if (run.includes(0) || run.some((word, at) => word === run[at + 1])) continue;
          const name = run.join(' ');
          plain.set(name, (plain.get(name) ?? new Set()).add(voiceOf[place]!));
        }
      }
    }
    const expected = [...plain]
      .map(([name, voices]): [string, number] => [name, voices.size])
      .filter(([, voices]) => voices >= 6);
    const found = readable(frequentRuns(packed(lists), Int32Array.from(voiceOf), 6, 4));
    expect(found.size).toBeGreaterThan(100);
    expect(found).toEqual(new Map(expected));
  });

  it('of nothing are none', () => {
    expect(readable(frequentRuns(packed([]), new Int32Array(0), 3, 5)).size).toBe(0);
    expect(readable(frequentRuns(packed([[], [1]]), Int32Array.of(1, 2), 1, 5))).toEqual(
      new Map([['1', 1]]),
    );
  });
});

describe('growing numbers', () => {
  it('keep all, beyond the first room', () => {
    const numbers = growingNumbers();
    for (let number = 0; number < 5000; number++) numbers.add(number);
    expect([...numbers.all()]).toEqual(Array.from({ length: 5000 }, (_, number) => number));
  });
});

describe('the C-value', () => {
  it('is that of the published example: 1551.36 for "basal cell carcinoma"', () => {
    // Frantzi, Ananiadou & Mima (2000), the table of section 2.3.
    const phrases = [
      { words: 5, frequency: 5, parts: [1, 5] }, // adenoid cystic basal cell carcinoma
      { words: 4, frequency: 11, parts: [5] }, // cystic basal cell carcinoma
      { words: 4, frequency: 7, parts: [5] }, // ulcerated basal cell carcinoma
      { words: 4, frequency: 5, parts: [5] }, // recurrent basal cell carcinoma
      { words: 4, frequency: 3, parts: [5] }, // circumscribed basal cell carcinoma
      { words: 3, frequency: 984, parts: [] },
    ];
    const [adenoid, cystic, ulcerated, recurrent, circumscribed, basal] = cValues(phrases);
    expect(adenoid).toBeCloseTo(11.6096, 4);
    expect([cystic, ulcerated, recurrent, circumscribed]).toEqual([12, 14, 10, 6]);
    expect(basal).toBeCloseTo(1551.36, 2);
  });

  it('is nothing for what is only said within one longer phrase', () => {
    const phrases = [
      { words: 3, frequency: 4, parts: [1] },
      { words: 2, frequency: 4, parts: [] },
    ];
    expect(cValues(phrases)[1]).toBe(0);
  });
});

describe('the association of a phrase', () => {
  const lists = [[1, 2], [1, 2], [1, 2, 3], [3], [1], [4, 5], [4, 5], [4, 5]];
  const lengths = frequentRuns(
    packed(lists),
    Int32Array.from(lists.keys(), (key) => key + 1),
    1,
    3,
  );
  const reader = partReader(lengths);
  const found = (words: number, name: string) => {
    const at = [...readable([...lengths.slice(0, words)]).keys()];
    const sized = at.filter((one) => one.split(' ').length === words);
    return associationOf(reader, words, sized.indexOf(name) + 1, lists.length);
  };

  it('is 1 where its words never stand apart', () => {
    expect(found(2, '4 5')).toBeCloseTo(1, 12);
  });

  it('is reckoned from the shares of voices', () => {
    // p(1 2) = 3/8, p(1) = 4/8, p(2) = 3/8
    expect(found(2, '1 2')).toBeCloseTo(Math.log(2) / Math.log(8 / 3), 12);
  });

  it('is that of the cut where it holds least', () => {
    // p(1 2 3) = 1/8; 1 | 2 3: p = 4/8, 1/8; 1 2 | 3: p = 3/8, 2/8, which is nearer to chance
    expect(found(3, '1 2 3')).toBeCloseTo(Math.log(1 / 8 / ((3 / 8) * (2 / 8))) / Math.log(8), 12);
  });
});
