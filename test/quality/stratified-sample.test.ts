import { expect, it } from 'vitest';
import { effectiveSize } from '../../pipeline/quality/effective-size.ts';
import { forEachResample, sumsOf } from '../../pipeline/quality/resampling.ts';
import { stratifiedSample } from '../../pipeline/quality/stratified-sample.ts';

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

it('moves resampled sums as far as the variance in Cochran (1977), theorem 5.3 says', () => {
  const strata = { small: [1, 4, 2, 7, 3], large: [0, 0, 1, 0, 1, 0, 0, 3] };
  const populations = new Map([
    ['small', 12],
    ['large', 90],
  ]);
  const units = Object.entries(strata).flatMap(([stratum, values]) =>
    values.map((value) => ({ stratum, row: [value] })),
  );
  const sample = stratifiedSample(units, populations, 1);
  const expected = Object.entries(strata).reduce((sum, [name, values]) => {
    const size = values.length;
    const variance = values.reduce((all, one) => all + (one - mean(values)) ** 2, 0) / (size - 1);
    const population = populations.get(name)!;
    return sum + (population * (population - size) * variance) / size;
  }, 0);
  const sums: number[] = [];
  forEachResample(sample, { seed: 8, resamples: 40_000 }, (found) => sums.push(found[0]!));
  const [total] = sumsOf(sample);
  expect(total).toBeCloseTo(12 * 3.4 + (90 * 5) / 8, 9);
  expect(mean(sums) / total!).toBeCloseTo(1, 2);
  const variance = mean(sums.map((sum) => (sum - total!) ** 2));
  expect(variance / expected).toBeGreaterThan(0.97);
  expect(variance / expected).toBeLessThan(1.03);
});

it('counts effective replies as Kish (1965) does', () => {
  expect(effectiveSize([1, 1, 1, 1])).toBe(4);
  expect(effectiveSize([3, 3, 3])).toBe(3);
  expect(effectiveSize([1, 1, 2])).toBeCloseTo(16 / 6, 12);
  expect(effectiveSize([])).toBe(0);
});
