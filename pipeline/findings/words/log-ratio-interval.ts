import type { Occurrence } from '../../quality/log-likelihood.ts';
import type { Interval } from '../../quality/measure.ts';

/**
 * An interval of a log ratio: the logarithm of a ratio of two proportions is about
 * normal, with the variance 1/a - 1/m + 1/b - 1/n by the delta method (D. Katz, J. Baptista, S. P.
 * Azen & M. C. Pike 1978, Biometrics 34, 469-474), here to the base of 2.
 * @param reach how many standard errors it goes to each side: 1.96 for 95 per cent
 * @returns null where one of the counts is 0, for which that variance is not defined
 */
export function logRatioInterval(
  first: Occurrence,
  second: Occurrence,
  reach: number,
): Interval | null {
  if (first.count === 0 || second.count === 0) return null;
  const ratio = Math.log(first.count / first.total / (second.count / second.total));
  const variance = 1 / first.count - 1 / first.total + 1 / second.count - 1 / second.total;
  const half = reach * Math.sqrt(variance);
  return { low: (ratio - half) / Math.LN2, high: (ratio + half) / Math.LN2 };
}
