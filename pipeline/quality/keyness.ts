import { logLikelihood, logRatio } from './log-likelihood.ts';
import { logOddsWithPrior } from './log-odds.ts';
import { benjaminiHochberg } from './many-tests.ts';
import { chiSquareTail } from './normal.ts';

/**
 * How often each term comes up in a body of text. Counts of replies that hold the term are to be
 * preferred to counts of its mentions, as mentions in one reply are not independent.
 */
export type Frequencies = {
  readonly counts: ReadonlyMap<string, number>;
  /** All replies (or all running words), above 0; no count is larger. */
  readonly total: number;
};

export type KeyTerm = {
  readonly term: string;
  readonly inFirst: number;
  readonly inSecond: number;
  readonly logLikelihood: number;
  /** Of a difference at least as large, were there none; then corrected for all terms by Benjamini & Hochberg. */
  readonly probability: number;
  readonly adjustedProbability: number;
  readonly logRatio: number;
  readonly logOdds: number;
  readonly score: number;
};

export type KeynessOptions = {
  /** How many replies (or words) the prior is worth: more draw rare terms more strongly to 0. */
  readonly priorTotal: number;
};

/**
 * The terms of two bodies of text with all that tells how much they separate them. The prior of the
 * log-odds is both bodies together, shrunk to `priorTotal`, as Monroe, Colaresi & Quinn (2008)
 * do. A term that is in every reply of both separates nothing and is left out.
 * @returns the terms most typical of the first body first, by score, then in the order of their
 *   code units; those typical of the second come last, with scores below 0
 */
export function keyness(
  first: Frequencies,
  second: Frequencies,
  { priorTotal }: KeynessOptions,
): KeyTerm[] {
  check(first);
  check(second);
  const total = first.total + second.total;
  const terms = [...new Set([...first.counts.keys(), ...second.counts.keys()])]
    .map((term) => {
      const inFirst = first.counts.get(term) ?? 0;
      const inSecond = second.counts.get(term) ?? 0;
      return { term, inFirst, inSecond, count: inFirst + inSecond };
    })
    .filter(({ count }) => count > 0 && count < total)
    .map(({ term, inFirst, inSecond, count }) => {
      const one = { count: inFirst, total: first.total };
      const other = { count: inSecond, total: second.total };
      const prior = { count: (priorTotal * count) / total, total: priorTotal };
      const statistic = logLikelihood(one, other);
      return {
        term,
        inFirst,
        inSecond,
        logLikelihood: statistic,
        probability: chiSquareTail(statistic),
        logRatio: logRatio(one, other),
        ...logOddsWithPrior(one, other, prior),
      };
    });
  const adjusted = benjaminiHochberg(terms.map((term) => term.probability));
  return terms
    .map((term, index) => ({ ...term, adjustedProbability: adjusted[index]! }))
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

function check({ counts, total }: Frequencies): void {
  if (!(total > 0)) throw new RangeError(`a body of ${total} replies cannot be compared`);
  for (const [term, count] of counts) {
    if (!(count >= 0 && count <= total)) {
      throw new RangeError(`the term ${term} has a count of ${count} in a body of ${total}`);
    }
  }
}
