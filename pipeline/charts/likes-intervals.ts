import type { FindingRankingRow } from '../database/ranking-findings.ts';

/** What is taken of a theme's place in the ranking by likes over the threshold. */
export type RankedShare = Pick<FindingRankingRow, 'theme' | 'score' | 'share_low' | 'share_high'>;

/** Ends of a 95% interval, in whole likes. */
export interface LikesInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95% intervals of the themes' likes: those of their shares, times the likes of all themes in the
 * ranking. A theme whose share has none is not in the result.
 * @param ranking every theme of one ranking, its scores in likes
 */
export function likesIntervals(
  ranking: readonly RankedShare[],
): ReadonlyMap<string, LikesInterval> {
  const all = totalLikes(ranking);
  return new Map(
    ranking.flatMap(({ theme, share_low, share_high }) =>
      share_low === null || share_high === null
        ? []
        : [[theme, { low: Math.round(share_low * all), high: Math.round(share_high * all) }]],
    ),
  );
}

/** The likes of all themes, those of a reply once for each theme that it carries. */
export function totalLikes(ranking: readonly RankedShare[]): number {
  return ranking.reduce((sum, { score }) => sum + score, 0);
}
