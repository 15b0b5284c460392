import type { Reader } from '../../database/access.ts';
import type { Populations } from '../../quality/stratified-sample.ts';
import type { SampledReply } from '../coding.ts';
import { leastOfStratum } from './allocation.ts';
import { codedBefore } from './strata.ts';

/** A draw as far as its replies are here. */
export interface DrawnReplies {
  readonly number: number;
  /** The stratum of each reply. */
  readonly stratumOf: ReadonlyMap<number, string>;
  readonly populations: Populations;
  /** How many replies it was drawn from, with those of `usedBefore`. */
  readonly drawnFrom: number;
  /** Whether the codebook is still that of the draw, so that nothing was changed because of it. */
  readonly isFresh: boolean;
  /** Replies coded before the codebook became what it is; they take no part. */
  readonly usedBefore: number;
}

/**
 * The draws of a sample, the latest first. A reply that was coded before under another codebook may
 * be why a rule was changed, and would flatter it; such a reply stands for itself alone, so that it
 * can be left out. Reads `replies`.
 * @param today digests that a codebook has which is that of today (`digestsOfToday`)
 */
export function drawsOf(
  read: Reader,
  sample: readonly SampledReply[],
  today: ReadonlySet<string>,
): DrawnReplies[] {
  const replyOf = read.lookup<{ reply: number }>(
    'select reply from replies where post_id = ? and left_out is null',
  );
  const numbers = [...new Set(sample.map((row) => row.draw))].sort((one, other) => other - one);
  return numbers.map((number) => {
    const all = sample.filter((row) => row.draw === number);
    const isUsed = (row: SampledReply) => row.stratum === codedBefore && !today.has(row.codebook);
    const rows = all.filter((row) => !isUsed(row));
    const usedBefore = all.length - rows.length;
    const sizes = new Map(all.map(({ stratum, population }) => [stratum, population]));
    const sizeOf = (stratum: string) =>
      sizes.get(stratum)! - (stratum === codedBefore ? usedBefore : 0);
    return {
      number,
      stratumOf: new Map(
        rows.flatMap(({ postId, stratum }) =>
          replyOf(postId).map(({ reply }) => [reply, stratum] as const),
        ),
      ),
      populations: new Map(rows.map(({ stratum }) => [stratum, sizeOf(stratum)])),
      drawnFrom: [...sizes.values()].reduce((sum, size) => sum + size, 0),
      isFresh: all.every((row) => row.stratum === codedBefore || today.has(row.codebook)),
      usedBefore,
    };
  });
}

/** A stratum of which nothing is known weighs as if half a reply stood for it. */
const unknownStratum = 0.5;

/** A draw covers where strata with fewer decided replies than two hold at most this share of all. */
const toleratedShare = 0.05;

/**
 * The draw that says most: that with the largest effective number of decided replies (Kish's, with
 * strata of which nothing is known weighing heavily); of equal ones the latest. So a draw that is
 * coded in part does not take the place of one that is coded well. Draws made before the rules were
 * changed are looked at only while none made since covers the strata.
 * @param replies that were decided on
 * @returns nothing where none of them was drawn
 */
export function bestDraw(
  draws: readonly DrawnReplies[],
  replies: readonly number[],
): DrawnReplies | undefined {
  const reached = draws
    .filter(({ stratumOf }) => replies.some((reply) => stratumOf.has(reply)))
    .map((draw) => ({ draw, ...reachOf(draw, replies) }));
  const fresh = reached.filter(({ draw }) => draw.isFresh);
  const able = fresh.some(({ covers }) => covers) ? fresh : reached;
  const most = Math.max(...able.map(({ effective }) => effective));
  return able.find(({ effective }) => effective === most)?.draw;
}

function reachOf({ stratumOf, populations }: DrawnReplies, replies: readonly number[]) {
  const decided = new Map<string, number>();
  for (const reply of replies) {
    const stratum = stratumOf.get(reply);
    if (stratum !== undefined) decided.set(stratum, (decided.get(stratum) ?? 0) + 1);
  }
  const strata = [...populations].map(([stratum, population]) => ({
    population,
    decided: decided.get(stratum) ?? 0,
  }));
  const sumOf = (some: typeof strata) => some.reduce((sum, { population }) => sum + population, 0);
  const thin = strata.filter((one) => one.decided < Math.min(leastOfStratum, one.population));
  const squares = strata.reduce(
    (sum, one) => sum + one.population ** 2 / Math.max(one.decided, unknownStratum),
    0,
  );
  return {
    effective: sumOf(strata) ** 2 / squares,
    covers: sumOf(thin) <= toleratedShare * sumOf(strata),
  };
}
