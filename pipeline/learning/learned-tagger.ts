import type { Codebook } from '../analysis/codebook.ts';
import type { Decided } from '../coding/decisions.ts';
import type { LearnedRow, LearnerRow } from '../database/reply-tables.ts';
import type { Token } from '../text/word.ts';

/** What was learned from the codings of a thread. */
export interface LearnedTagger {
  readonly learners: readonly LearnerRow[];
  /** Each learned theme's word on a reply; for a coded reply, learned without it. */
  of(reply: number, tokens: readonly Token[]): readonly Omit<LearnedRow, 'reply'>[];
}

/**
 * @param tokensOf a counted reply's tokens, undefined where it is not counted
 */
export function learnedTagger(
  _codebook: Codebook,
  _decided: Decided,
  _tokensOf: (reply: number) => readonly Token[] | undefined,
  _seed: number,
): LearnedTagger {
  return { learners: [], of: () => [] };
}
