import { logLikelihoodOfCells } from '../../quality/log-likelihood.ts';
import { chiSquareTail } from '../../quality/normal.ts';
import type { PairCounts } from './pair-counts.ts';

/**
 * How far two themes depend on each other, by the voices that carry both, one or neither: those
 * expected to carry both, G² with its probability, and the binary logarithm of seen over expected.
 */
export function dependence({ seen: { voices }, one, other, neither, all }: PairCounts) {
  const expected = all === 0 ? 0 : (one * other) / all;
  // A theme that every voice carries, or none, can depend on nothing.
  const isOpen = [one, other].every((carrying) => carrying > 0 && carrying < all);
  const log_likelihood = isOpen
    ? logLikelihoodOfCells([voices, one - voices, other - voices, neither])
    : 0;
  return {
    expected,
    log_likelihood,
    probability: chiSquareTail(log_likelihood),
    // As for words, none is taken for one half (A. Hardie 2014, Log Ratio: an informal introduction).
    log_ratio: expected === 0 ? null : Math.log2((voices === 0 ? 0.5 : voices) / expected),
  };
}
