import type { Occurrence } from './log-likelihood.ts';

export type LogOdds = {
  /** The natural logarithm of the odds ratio, after the prior. Above 0: more in the first. */
  readonly logOdds: number;
  /** The log odds ratio over its standard deviation. */
  readonly score: number;
};

/**
 * The log-odds ratio of a term in two bodies of text with an informative Dirichlet prior, which
 * draws rare terms towards no difference: B. L. Monroe, M. P. Colaresi & K. M. Quinn (2008),
 * Fightin' Words, Political Analysis 16, 372-403; the ratio is their equation 16, the
 * score their equation 22, with the variance that they approximate it by.
 * @param prior as though so many occurrences among so many chances had been seen in each body
 *   before; its count above 0 and below its total
 */
export function logOddsWithPrior(
  first: Occurrence,
  second: Occurrence,
  prior: Occurrence,
): LogOdds {
  if (!(prior.count > 0 && prior.count < prior.total)) {
    throw new RangeError(`a prior of ${prior.count} in ${prior.total} leaves the odds undefined`);
  }
  const logOdds = logOddsOf(first, prior) - logOddsOf(second, prior);
  const variance = 1 / (first.count + prior.count) + 1 / (second.count + prior.count);
  return { logOdds, score: logOdds / Math.sqrt(variance) };
}

function logOddsOf({ count, total }: Occurrence, prior: Occurrence): number {
  const seen = count + prior.count;
  return Math.log(seen / (total + prior.total - seen));
}
