import { describe, expect, it } from 'vitest';
import { percentileSpread } from '../../pipeline/quality/bootstrap.ts';
import { forEachCountedResample } from '../../pipeline/quality/counted-resampling.ts';
import { countedSample } from '../../pipeline/quality/counted-sample.ts';
import { randomStream } from '../../pipeline/quality/random-stream.ts';

const threads = 400;
const resamples = 400;

/** Of so many invented threads, the share whose interval holds the theme's true share, a quarter. */
function coverage(voices: number, likesAt: (chance: number, other: number) => number): number {
  const random = randomStream(voices);
  let holds = 0;
  for (let thread = 0; thread < threads; thread += 1) {
    const rows = Array.from({ length: 4 * voices }, () => {
      const likes = likesAt(random(), random());
      return random() < 0.25
        ? { columns: [0, 1], values: [likes, likes] }
        : { columns: [1], values: [likes] };
    });
    const shares = new Float64Array(resamples);
    forEachCountedResample(countedSample(rows, 2), { seed: thread, resamples }, (sums, place) => {
      shares[place] = sums[0]! / sums[1]!;
    });
    const { interval } = percentileSpread(shares, resamples);
    if (interval !== null && interval.low <= 0.25 && interval.high >= 0.25) holds += 1;
  }
  return holds / threads;
}

const normal = (chance: number, other: number) =>
  Math.sqrt(-2 * Math.log(1 - chance)) * Math.cos(2 * Math.PI * other);

/** Nearly three standard errors of a share near 0.95, of so many threads. */
const error = 0.03;

describe('95% intervals of a share of likes', () => {
  it('hold the truth as often as they say where all replies are liked alike', () => {
    expect(Math.abs(coverage(50, () => 30) - 0.95)).toBeLessThan(error);
  });

  it('hold it in 83% to 90% of threads where few voices have likes of a heavy tail', () => {
    const logNormal = (chance: number, other: number) =>
      Math.exp(3.5 + 1.5 * normal(chance, other));
    const pareto = (chance: number) => Math.floor(20 * (1 - chance) ** -0.8);
    for (const voices of [10, 20, 50]) {
      for (const likesAt of [logNormal, pareto]) {
        const held = coverage(voices, likesAt);
        expect(held).toBeGreaterThan(0.83);
        expect(held).toBeLessThan(0.9);
      }
    }
  });
});
