import { describe, expect, it } from 'vitest';
import { percentileSpread, quantile } from '../../pipeline/quality/bootstrap.ts';
import { forEachCountedResample } from '../../pipeline/quality/counted-resampling.ts';
import { countedSample, type SparseRow } from '../../pipeline/quality/counted-sample.ts';
import { forEachResample, simpleSample } from '../../pipeline/quality/resampling.ts';

/** Dense units as sparse rows. */
function sparse(units: readonly (readonly number[])[]): SparseRow[] {
  return units.map((unit) => {
    const columns = [...unit.keys()].filter((column) => unit[column] !== 0);
    return { columns, values: columns.map((column) => unit[column]!) };
  });
}

/** 300 units: many alike, some of a kind that few share, some with nothing at all. */
const units = Array.from({ length: 300 }, (_, place) => {
  if (place < 120) return [1, 0, 0];
  if (place < 180) return [0, 1, 2];
  if (place < 186) return [1, 1, 4];
  if (place < 216) return [0, 0, place];
  return [0, 0, 0];
});
const sample = countedSample(sparse(units), 3);
const resamples = 20_000;

describe('resamples of counted rows', () => {
  it('lay equal units together, the most frequent first, and know those that add nothing', () => {
    expect(sample.units).toBe(300);
    expect([...sample.counts.slice(0, 5)]).toEqual([120, 84, 60, 6, 1]);
    expect(sample.counts).toHaveLength(34);
    const without = units.filter((unit) => unit.some((value) => value !== 0));
    expect(countedSample(sparse(without), 3, 84)).toMatchObject({
      units: 300,
      counts: sample.counts,
    });
  });

  it('always hold as many units as there are', () => {
    const ones = countedSample(
      units.map((unit) => ({ columns: [0, 1], values: [1, unit[2]!] })),
      2,
    );
    forEachCountedResample(ones, { seed: 5, resamples: 500 }, (sums) => expect(sums[0]).toBe(300));
  });

  it('have the means, variances and covariances of a multinomial draw', () => {
    const taken = draw(3);
    for (const one of [0, 1, 2]) {
      const mean = average(units.map((unit) => unit[one]!));
      const expected = average(units.map((unit) => (unit[one]! - mean) ** 2)) * units.length;
      const found = average(taken.map((sums) => sums[one]!));
      const error = Math.sqrt(expected / resamples);
      expect(Math.abs(found - mean * units.length)).toBeLessThan(4 * error);
      const variance = average(taken.map((sums) => (sums[one]! - found) ** 2));
      expect(variance / expected).toBeCloseTo(1, 1);
    }
    const [first, second] = [0, 1].map((column) => average(units.map((unit) => unit[column]!)));
    const expected = average(units.map((unit) => (unit[0]! - first!) * (unit[1]! - second!)));
    const found = average(
      taken.map((sums) => (sums[0]! - first! * 300) * (sums[1]! - second! * 300)),
    );
    expect(found / (300 * expected)).toBeCloseTo(1, 0);
  });

  it('give the quantiles that the plain bootstrap gives', () => {
    const plain: number[] = [];
    forEachResample(simpleSample(units, 3), { seed: 11, resamples }, (sums) => {
      plain.push(sums[2]! / (sums[0]! + sums[1]!));
    });
    const counted = draw(12).map((sums) => sums[2]! / (sums[0]! + sums[1]!));
    const [one, other] = [plain, counted].map((values) => Float64Array.from(values).sort());
    const width = quantile(one!, 0.975) - quantile(one!, 0.025);
    for (const share of [0.025, 0.25, 0.5, 0.75, 0.975]) {
      const difference = quantile(one!, share) - quantile(other!, share);
      expect(Math.abs(difference)).toBeLessThan(0.03 * width);
    }
  });

  it('are the same to the last digit for the same seed', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)[0]).not.toEqual(draw(8)[0]);
  });

  it('of one row only are that row, and of none nothing', () => {
    const alike = countedSample(sparse(Array(50).fill([2, 0])), 2);
    forEachCountedResample(alike, { seed: 1, resamples: 5 }, (sums) =>
      expect([...sums]).toEqual([100, 0]),
    );
    forEachCountedResample(countedSample([], 1), { seed: 1, resamples: 5 }, (sums) =>
      expect([...sums]).toEqual([0]),
    );
  });
});

describe('percentile intervals', () => {
  it('have none where too many resamples have no bound, and keep it where few have none', () => {
    const values = (boundless: number) =>
      Float64Array.from({ length: 1000 }, (_, place) =>
        place < boundless ? Number.POSITIVE_INFINITY : place,
      );
    expect(percentileSpread(values(20), 1000).interval).not.toBeNull();
    expect(percentileSpread(values(30), 1000)).toEqual({
      interval: null,
      reason: 'without bounds in 30 of 1000 resamples, so there is no interval',
    });
  });
});

function draw(seed: number): number[][] {
  const taken: number[][] = [];
  forEachCountedResample(sample, { seed, resamples }, (sums) => taken.push([...sums]));
  return taken;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
