import { expect, it } from 'vitest';
import { bootstrapSpreads, quantile } from '../../pipeline/quality/bootstrap.ts';
import { forEachResample, simpleSample, sumsOf } from '../../pipeline/quality/resampling.ts';

const units = [
  [1, 3],
  [0, 2],
  [4, 5],
  [2, 2],
  [0, 1],
];
const sample = simpleSample(units, 2);
const share = (sums: ArrayLike<number>) => sums[0]! / sums[1]!;

function everyResample(): number[] {
  const values: number[] = [];
  for (let number = 0; number < 5 ** 5; number += 1) {
    const drawn = [...number.toString(5).padStart(5, '0')].map((digit) => units[Number(digit)]!);
    const sums = [0, 1].map((column) => drawn.reduce((sum, unit) => sum + unit[column]!, 0));
    values.push(share(sums));
  }
  return values.sort((a, b) => a - b);
}

it('finds the interval that all 3,125 possible resamples of five units give', () => {
  const all = everyResample();
  const [spread] = bootstrapSpreads(sample, [share], { seed: 4, resamples: 100_000 });
  const sorted = Float64Array.from(all);
  expect(spread!.interval!.low).toBeCloseTo(quantile(sorted, 0.025), 2);
  expect(spread!.interval!.high).toBeCloseTo(quantile(sorted, 0.975), 2);
});

it('draws every unit equally often', () => {
  const corner = simpleSample(
    [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ],
    4,
  );
  const totals = [0, 0, 0, 0];
  forEachResample(corner, { seed: 9 }, (sums) => {
    sums.forEach((value, column) => {
      totals[column]! += value;
    });
    expect(sums.reduce((sum, value) => sum + value, 0)).toBe(4);
  });
  for (const total of totals) expect(Math.abs(total - 10_000)).toBeLessThan(300);
});

it('draws quantiles between neighbours, as NumPy and R do', () => {
  const values = Float64Array.from([1, 2, 4, 8]);
  expect([0, 0.25, 0.5, 0.75, 1].map((at) => quantile(values, at))).toEqual([1, 1.75, 3, 5, 8]);
});

it('gives each statistic the interval it would have alone', () => {
  const half = (sums: Float64Array) => share(sums) / 2;
  const [first, second] = bootstrapSpreads(sample, [share, half], { seed: 1 });
  expect(second).toEqual(bootstrapSpreads(sample, [half], { seed: 1 })[0]);
  expect(second!.interval!.low).toBeCloseTo(first!.interval!.low / 2, 12);
});

it('leaves out a few undefined resamples and gives up on many', () => {
  const defined = (sums: Float64Array) => (sums[0]! < 1 ? null : share(sums));
  expect(bootstrapSpreads(sample, [defined], { seed: 2 })[0]!.interval).not.toBeNull();
  const [spread] = bootstrapSpreads(sample, [() => null], { seed: 2, resamples: 50 });
  expect(spread).toEqual({
    interval: null,
    reason: 'undefined in 50 of 50 resamples, so there is no interval',
  });
});

it('adds up the sample, also one without units, and refuses ragged units', () => {
  expect([...sumsOf(sample)]).toEqual([7, 13]);
  expect([...sumsOf(simpleSample([], 2))]).toEqual([0, 0]);
  expect(() => simpleSample([[1], [1, 2]], 2)).toThrow('unit 0 has 1 columns, not 2');
});
