import type { Codebook, Method } from '../../analysis/codebook.ts';
import type { Reader } from '../../database/access.ts';
import type { LearnerRow } from '../../database/tag-tables.ts';

/** How a theme is found in fact. */
export interface HowFound {
  readonly method: Method;
  /** Why learning has no part in it although the codebook asks for it, as a sentence. */
  readonly notLearned: string | null;
}

/**
 * By theme, how it is found: as the codebook asks, but by its rules alone where it could not be
 * learned. Reads `learners`.
 */
export function howFound(read: Reader, codebook: Codebook): Map<string, HowFound> {
  const learners = new Map(
    read.all<LearnerRow>('select * from learners').map((row) => [row.theme, row]),
  );
  const foundOf = ({ id, method }: Codebook[number]): HowFound => {
    const learner = learners.get(id);
    if (method === 'rules' || learner?.not_learned === null) return { method, notLearned: null };
    const why = learner ? `Not learned, so only its rules find it: ${learner.not_learned}` : null;
    return { method: 'rules', notLearned: why };
  };
  return new Map(codebook.map((theme) => [theme.id, foundOf(theme)]));
}
