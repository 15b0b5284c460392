import { bootstrapMeasures } from './bootstrap.ts';
import type { Decisions } from './decisions.ts';
import { valueCounts } from './decisions.ts';
import type { Measure } from './measure.ts';
import { ratio } from './measure.ts';
import type { Resampling } from './resampling.ts';
import { simpleSample } from './resampling.ts';
import { proportion } from './wilson.ts';

const nothingCompared = 'no reply was decided on by two coders';

/**
 * Of all pairs of decisions that two coders made on the same reply, the share that agree (with two
 * coders: the share of replies). It does not take away what chance alone would give. Interval:
 * Wilson's where no reply has more than one pair, otherwise a bootstrap over replies, as the pairs
 * of one reply depend on each other.
 * @returns a share from 0 to 1
 */
export function percentAgreement(decisions: Decisions, resampling: Resampling): Measure {
  const pairs = valueCounts(decisions).map((counts) => {
    const coders = counts.reduce((sum, count) => sum + count, 0);
    return [counts.reduce((sum, count) => sum + pairsOf(count), 0), pairsOf(coders)];
  });
  if (pairs.every(([, all]) => all === 1)) {
    const agreeing = pairs.filter(([same]) => same === 1).length;
    return proportion(agreeing, pairs.length, nothingCompared);
  }
  const statistic = {
    of: (sums: Float64Array) => ratio(sums[0]!, sums[1]!),
    whenUndefined: nothingCompared,
  };
  return bootstrapMeasures(simpleSample(pairs, 2), [statistic], resampling)[0]!;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
