import { describe, expect, it } from 'vitest';
import {
  type SampleSize,
  type Shared,
  whyNoDifference,
} from '../../pipeline/comparing/threads/two-samples.ts';
import { typicalWords } from '../../pipeline/comparing/threads/typical-words.ts';
import { differenceInterval } from '../../pipeline/quality/newcombe.ts';

/** The chances of 0 to `trials` successes, one from the one before. */
function binomial(trials: number, chance: number): number[] {
  const chances = [(1 - chance) ** trials];
  for (let successes = 1; successes <= trials; successes += 1) {
    const ways = (trials - successes + 1) / successes;
    chances.push((chances[successes - 1]! * ways * chance) / (1 - chance));
  }
  return chances;
}

/** How often an interval of 95 per cent misses the truth, by all outcomes that can be. */
function misses(first: number, second: number) {
  const shares = [0.05, 0.15, 0.25, 0.35, 0.5, 0.65, 0.75, 0.85, 0.95];
  const intervals = Array.from({ length: first + 1 }, (_, one) =>
    Array.from({ length: second + 1 }, (_, other) =>
      differenceInterval({ successes: one, trials: first }, { successes: other, trials: second }),
    ),
  );
  const missed = (p: number, q: number) => {
    const others = binomial(second, q);
    return binomial(first, p)
      .flatMap((chance, one) =>
        others.map((otherChance, other) => {
          const { low, high } = intervals[one]![other]!;
          return low <= p - q && p - q <= high ? 0 : chance * otherChance;
        }),
      )
      .reduce((sum, chance) => sum + chance, 0);
  };
  const all = shares.flatMap((p) => shares.map((q) => missed(p, q)));
  return {
    mean: all.reduce((sum, rate) => sum + rate, 0) / all.length,
    worst: Math.max(...all),
    falselyClear: Math.max(...shares.map((share) => missed(share, share))),
  };
}

describe('the interval of a difference of two shares', () => {
  it('finds a difference where there is none about once in 20, from 20 voices in each', () => {
    for (const [one, other] of [
      [20, 20],
      [20, 344],
    ] as const) {
      const { mean, worst, falselyClear } = misses(one, other);
      expect(mean).toBeLessThan(0.055);
      expect(worst).toBeLessThan(0.08);
      expect(falselyClear).toBeLessThan(0.055);
    }
  });

  it('finds one where there is none up to once in 7 beside a single voice, so it is not given', () => {
    expect(misses(1, 344).falselyClear).toBeGreaterThan(0.14);
  });
});

const size = (name: string, voices: number, people = voices): SampleSize => ({
  name,
  voices,
  people,
});

describe('two threads are no two samples', () => {
  const why = (one: SampleSize, other: SampleSize, shared: Partial<Shared> = {}) =>
    whyNoDifference(one, other, { posts: 0, accounts: 0, ...shared });

  it('below 20 voices in either, with a post in common, or with over 5% of the people in common', () => {
    const [a, b] = [size('a@1', 100), size('b@1', 40)];
    expect(why(a, b)).toBeNull();
    expect(why(a, size('b@1', 20))).toBeNull();
    expect(why(size('a@1', 1), b)).toContain('1 voice speaks in a@1 and 40 in b@1');
    expect(why(a, size('b@1', 19, 60))).toContain('needs at least 20 in each');
    expect(why(a, b, { posts: 1 })).toContain('Both rest on 1 post in common');
    expect(why(a, b, { accounts: 2 })).toBeNull();
    expect(why(a, b, { accounts: 3 })).toContain('3 of the 40 people of the smaller thread answer');
    expect(why(size('a@1', 344, 350), size('b@1', 147), { accounts: 146 })).toContain(
      '146 of the 147 people',
    );
  });
});

describe('typical words', () => {
  const of = (voices: number, counts: Readonly<Record<string, number>>) => ({
    voices,
    counts: new Map(Object.entries(counts)),
    written: new Map(Object.keys(counts).map((lemma) => [lemma, lemma])),
  });

  it('are not sought below 20 voices in either', () => {
    const [in20, in400] = [{ heron: 15 }, { heron: 20 }];
    expect(typicalWords(of(19, in20), of(400, in400)).isTooSmall).toBe(true);
    expect(typicalWords(of(400, in400), of(19, in20)).isTooSmall).toBe(true);
    expect(typicalWords(of(20, in20), of(400, in400)).rows.map(({ word }) => word)).toEqual([
      'heron',
    ]);
  });

  it('are tested where 5 voices use them and one is expected in each', () => {
    // 20 of 400 voices: of 19 that use a word 0.95 are expected there, of 20 one.
    const words = typicalWords(of(20, {}), of(380, { few: 4, nineteen: 19, twenty: 20 }));
    expect(words.tested).toBe(1);
    expect(typicalWords(of(200, { few: 4 }), of(200, { five: 5 })).tested).toBe(1);
  });
});
