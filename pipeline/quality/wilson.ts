import type { Interval, Measure } from './measure.ts';
import { undefinedBecause } from './measure.ts';
import { twoSided95 } from './normal.ts';

/**
 * The 95 per cent score interval of a proportion, without a continuity correction: E. B. Wilson
 * (1927), Journal of the American Statistical Association 22, 209-212; method 3 of R. G. Newcombe
 * (1998), Statistics in Medicine 17, 857-872, who recommends it. Unlike the textbook's interval it
 * never leaves 0 to 1, and it has a width where every trial went the same way.
 * @param successes from 0 to `trials`; fractions are allowed, for an effective sample size
 * @param trials above 0
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (!(trials > 0 && successes >= 0 && successes <= trials)) {
    throw new RangeError(`no proportion: ${successes} successes in ${trials} trials`);
  }
  const square = twoSided95 ** 2;
  const centre = (successes + square / 2) / (trials + square);
  const spread = (successes * (trials - successes)) / trials + square / 4;
  const half = (twoSided95 * Math.sqrt(spread)) / (trials + square);
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}

/**
 * A proportion with its Wilson interval.
 * @param whenNone the reason to give when there was no trial
 */
export function proportion(successes: number, trials: number, whenNone: string): Measure {
  if (trials === 0) return undefinedBecause(whenNone);
  return {
    value: successes / trials,
    interval: wilsonInterval(successes, trials),
    reason: null,
  };
}
