import type { Codebook } from '../analysis/codebook.ts';
import type { LearnerRow } from '../database/tag-tables.ts';

/** The themes whose rules do not tag: their method is learned, and they could be learned. */
export function learnedAlone(codebook: Codebook, learners: readonly LearnerRow[]): Set<string> {
  const learned = new Set(
    learners.filter((learner) => learner.not_learned === null).map(({ theme }) => theme),
  );
  return new Set(
    codebook
      .filter(({ id, method }) => method === 'learned' && learned.has(id))
      .map(({ id }) => id),
  );
}
