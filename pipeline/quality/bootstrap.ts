import type { Measure, Spread } from './measure.ts';
import { undefinedBecause } from './measure.ts';
import type { Resampling, Sample } from './resampling.ts';
import { forEachResample, sumsOf } from './resampling.ts';

/** A coefficient made of a sample's sums, null where they do not define it. */
export type Statistic = (sums: Float64Array) => number | null;

const toleratedUndefined = 0.05;

/**
 * Percentile bootstrap intervals, 95 per cent (Efron & Tibshirani 1993, An Introduction to the
 * Bootstrap, section 13.3), of several coefficients from the same resamples. Resamples that do not
 * define a coefficient are left out while they are at most one in twenty. There is no interval
 * where there are more, nor where all resamples agree: a width of nothing would claim a certainty
 * that a sample cannot give.
 * @returns one spread for each statistic, in their order
 */
export function bootstrapSpreads(
  sample: Sample,
  statistics: readonly Statistic[],
  resampling: Resampling,
): readonly Spread[] {
  const { resamples = 10_000 } = resampling;
  const found = statistics.map(() => ({ values: new Float64Array(resamples), defined: 0 }));
  forEachResample(sample, resampling, (sums) => {
    statistics.forEach((statistic, index) => {
      const value = statistic(sums);
      if (value === null) return;
      const kept = found[index]!;
      kept.values[kept.defined] = value;
      kept.defined += 1;
    });
  });
  return found.map(({ values, defined }) =>
    percentileSpread(values.subarray(0, defined), resamples),
  );
}

/**
 * Coefficients of the sample itself with their bootstrap intervals.
 * @param statistics each with the reason to give where the sample does not define it
 */
export function bootstrapMeasures(
  sample: Sample,
  statistics: readonly { readonly of: Statistic; readonly whenUndefined: string }[],
  resampling: Resampling,
): readonly Measure[] {
  const sums = sumsOf(sample);
  const spreads = bootstrapSpreads(
    sample,
    statistics.map((statistic) => statistic.of),
    resampling,
  );
  return statistics.map((statistic, index) => {
    const value = statistic.of(sums);
    return value === null
      ? undefinedBecause(statistic.whenUndefined)
      : { value, ...spreads[index]! };
  });
}

/**
 * The quantile of sorted values with linear interpolation between neighbours: definition 7 of
 * Hyndman & Fan (1996), The American Statistician 50, 361-365; R's and NumPy's default.
 * @param sorted at least one value, ascending
 * @param share from 0 to 1
 */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place % 1);
}

/**
 * The percentile interval of what resamples gave, as `bootstrapSpreads` says. There is none either
 * where so many of them have no bound that the interval would have no upper end.
 * @param values those of the resamples that define it; Infinity is allowed. They are sorted in place
 * @param resamples how many there were in all
 */
export function percentileSpread(values: Float64Array, resamples: number): Spread {
  const missing = resamples - values.length;
  if (missing > toleratedUndefined * resamples) {
    const reason = `undefined in ${missing} of ${resamples} resamples, so there is no interval`;
    return { interval: null, reason };
  }
  const sorted = values.sort();
  if (sorted[0] === sorted.at(-1)) {
    return { interval: null, reason: 'all resamples agree, so there is no interval' };
  }
  const low = quantile(sorted, 0.025);
  const high = quantile(sorted, 0.975);
  if (Number.isFinite(high)) return { interval: { low, high }, reason: null };
  const boundless = sorted.length - sorted.indexOf(Number.POSITIVE_INFINITY);
  const reason = `without bounds in ${boundless} of ${resamples} resamples, so there is no interval`;
  return { interval: null, reason };
}
