import type { Reader } from '../../database/access.ts';
import type { Populations } from '../../quality/stratified-sample.ts';
import type { SampledReply } from '../coding.ts';

/** A draw as far as its replies are here. */
export interface DrawnReplies {
  readonly number: number;
  /** The stratum of each reply. */
  readonly stratumOf: ReadonlyMap<number, string>;
  readonly populations: Populations;
}

/** The draws of a sample, the latest first. Reads `replies`. */
export function drawsOf(read: Reader, sample: readonly SampledReply[]): DrawnReplies[] {
  const replyOf = read.lookup<{ reply: number }>(
    'select reply from replies where post_id = ? and left_out is null',
  );
  const numbers = [...new Set(sample.map((row) => row.draw))].sort((one, other) => other - one);
  return numbers.map((number) => {
    const rows = sample.filter((row) => row.draw === number);
    return {
      number,
      stratumOf: new Map(
        rows.flatMap(({ postId, stratum }) =>
          replyOf(postId).map(({ reply }) => [reply, stratum] as const),
        ),
      ),
      populations: new Map(rows.map(({ stratum, population }) => [stratum, population])),
    };
  });
}

/**
 * The draw that says most: the one in which the fewest replies lie in strata where none of those
 * given was drawn; of equal ones the latest. So a draw that is not coded yet does not take the
 * place of one that is.
 * @param replies that were decided on
 * @returns nothing where none of them was drawn
 */
export function bestDraw(
  draws: readonly DrawnReplies[],
  replies: readonly number[],
): DrawnReplies | undefined {
  const judged = draws
    .map((draw) => {
      const reached = new Set(replies.map((reply) => draw.stratumOf.get(reply)));
      const notCovered = [...draw.populations].reduce(
        (sum, [stratum, population]) => sum + (reached.has(stratum) ? 0 : population),
        0,
      );
      return { draw, notCovered, isReached: [...reached].some((stratum) => stratum !== undefined) };
    })
    .filter(({ isReached }) => isReached);
  const least = Math.min(...judged.map(({ notCovered }) => notCovered));
  return judged.find(({ notCovered }) => notCovered === least)?.draw;
}
