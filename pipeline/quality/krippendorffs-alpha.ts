import { bootstrapMeasures } from './bootstrap.ts';
import type { Decisions } from './decisions.ts';
import { valueCounts } from './decisions.ts';
import { type Measure, undefinedBecause } from './measure.ts';
import type { Resampling } from './resampling.ts';
import { simpleSample } from './resampling.ts';

/**
 * Krippendorff's alpha for nominal values, any number of coders and missing decisions (A. F. Hayes
 * & K. Krippendorff 2007, Communication Methods and Measures 1, 77-89; K. Krippendorff 2011,
 * Computing Krippendorff's Alpha-Reliability, part C). Replies that fewer than two coders decided
 * on say nothing about agreement and are left out.
 * The interval resamples replies and computes alpha anew, as Zapf, Castell, Morawietz & Karch (2016,
 * BMC Medical Research Methodology 16:93) do, who found its coverage close to 95 per cent. Hayes &
 * Krippendorff's own resamples pairs and holds the expected disagreement still, which takes the
 * pairs of one reply for independent.
 * Undefined where all compared decisions are the same: nothing could have been disagreed about.
 */
export function krippendorffsAlpha(decisions: Decisions, resampling: Resampling): Measure {
  const counts = valueCounts(decisions);
  const values = counts[0]?.length ?? 0;
  if (values === 0) return undefinedBecause('no reply was decided on by two coders');
  const units = counts.map((row) => [disagreement(row), ...row]);
  const statistic = { of: alphaOf, whenUndefined: 'all compared decisions are the same' };
  return bootstrapMeasures(simpleSample(units, values + 1), [statistic], resampling)[0]!;
}

/** Of one reply: ordered pairs of different decisions, over its coders less one. */
function disagreement(counts: readonly number[]): number {
  const coders = counts.reduce((sum, count) => sum + count, 0);
  const different = counts.reduce((sum, count) => sum + count * (coders - count), 0);
  return different / (coders - 1);
}

/** Alpha from the sums over replies: the disagreement, then how often each value was given. */
function alphaOf(sums: Float64Array): number | null {
  let decisions = 0;
  let squares = 0;
  for (let column = 1; column < sums.length; column += 1) {
    decisions += sums[column]!;
    squares += sums[column]! ** 2;
  }
  const expected = decisions ** 2 - squares;
  return expected > 0 ? 1 - ((decisions - 1) * sums[0]!) / expected : null;
}
