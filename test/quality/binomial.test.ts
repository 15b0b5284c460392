import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../../pipeline/quality/binomial.ts';
import { fillAtRandom, randomStream } from '../../pipeline/quality/random-stream.ts';

const draws = 100_000;

/** The chances of 0 to `tries` successes, by their recurrence from the likeliest outwards. */
function chances(tries: number, probability: number): number[] {
  const odds = probability / (1 - probability);
  const weights = Array<number>(tries + 1).fill(0);
  const likeliest = Math.floor((tries + 1) * probability);
  weights[likeliest] = 1;
  for (let k = likeliest; k < tries; k += 1) {
    weights[k + 1] = (weights[k]! * (tries - k) * odds) / (k + 1);
  }
  for (let k = likeliest; k > 0; k -= 1) {
    weights[k - 1] = (weights[k]! * k) / ((tries - k + 1) * odds);
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

describe('binomial numbers', () => {
  // Both algorithms, both sides of one half, and the expectation of 10 between the algorithms.
  for (const [tries, probability] of [
    [5, 0.3],
    [40, 0.24],
    [40, 0.26],
    [1000, 0.0011],
    [100, 0.5],
    [100, 0.93],
    [5000, 0.37],
    [90_000, 0.0004],
  ] as const) {
    it(`are distributed as ${tries} tries at ${probability} are`, () => {
      const random = randomStream(tries);
      const found = new Map<number, number>();
      for (let draw = 0; draw < draws; draw += 1) {
        const successes = drawBinomial(tries, probability, random);
        found.set(successes, (found.get(successes) ?? 0) + 1);
      }
      const { statistic, cells } = chiSquare(found, chances(tries, probability));
      // Four standard deviations of chi-square above its expectation.
      expect(statistic).toBeLessThan(cells - 1 + 4 * Math.sqrt(2 * (cells - 1)));
      expect([...found.keys()].every((one) => one >= 0 && one <= tries)).toBe(true);
    });
  }

  it('are certain where the tries are none or the probability is 0 or 1', () => {
    const random = randomStream(1);
    expect(drawBinomial(0, 0.5, random)).toBe(0);
    expect(drawBinomial(9, 0, random)).toBe(0);
    expect(drawBinomial(9, 1, random)).toBe(9);
    expect(drawBinomial(9, 1 + 1e-12, random)).toBe(9);
  });

  it('end also where the number drawn is next to 1', () => {
    const almostOne = 1 - 2 ** -32;
    expect(drawBinomial(3, 0.2, () => almostOne)).toBe(3);
    expect(drawBinomial(1_000_000, 1e-9, () => almostOne)).toBeLessThan(10);
  });
});

describe('the stream of random numbers', () => {
  it('is what the reference implementation of xoshiro128** gives from the state 1, 2, 3, 4', () => {
    const numbers = new Float64Array(10);
    fillAtRandom(numbers, Int32Array.of(1, 2, 3, 4));
    expect([...numbers].map((number) => number * 2 ** 32)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('goes on where a block of it ends, is the same for the same seed and no other', () => {
    const take = (seed: number) => Array.from({ length: 5000 }, randomStream(seed));
    expect(take(3)).toEqual(take(3));
    expect(new Set([...take(3), ...take(4)]).size).toBeGreaterThan(9990);
    expect(take(3).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});

/** Values of fewer than ten expected draws are laid together. */
function chiSquare(found: ReadonlyMap<number, number>, expected: readonly number[]) {
  let [statistic, cells, rareExpected, rareFound] = [0, 0, 0, 0];
  expected.forEach((chance, value) => {
    const count = found.get(value) ?? 0;
    if (chance * draws < 10) {
      rareExpected += chance * draws;
      rareFound += count;
      return;
    }
    statistic += (count - chance * draws) ** 2 / (chance * draws);
    cells += 1;
  });
  if (rareExpected >= 1) {
    statistic += (rareFound - rareExpected) ** 2 / rareExpected;
    cells += 1;
  }
  return { statistic, cells };
}
