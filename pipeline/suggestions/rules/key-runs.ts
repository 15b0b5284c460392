import { type Frequencies, type KeyTerm, keyness } from '../../quality/keyness.ts';
import type { Key } from '../proposal.ts';

/** The level that probabilities, corrected for all runs, are held against. */
const level = 0.05;

/** How many replies the prior of the log-odds is worth. */
const priorTotal = 100;

/** The runs that are significantly more frequent in the first replies than in the second, best first. */
export function keyRuns(first: Frequencies, second: Frequencies): Map<string, Key> {
  if (first.total === 0 || second.total === 0) return new Map();
  const terms = keyness(first, second, { priorTotal });
  return new Map(
    terms
      .filter(({ adjustedProbability, logRatio }) => adjustedProbability < level && logRatio > 0)
      .map((term) => [term.term, keyOf(term)]),
  );
}

function keyOf({ logLikelihood, logRatio, logOdds, score, adjustedProbability }: KeyTerm): Key {
  return { logLikelihood, logRatio, logOdds, score, adjustedProbability };
}
