import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { counted, likes, people, percent, replies } from '../../wording/numbers.ts';

/** A score in its unit: "5,735 likes", "66.8 replies"; a damped one, of no unit, as "238.2 points". */
export function scoreWords({ weighting, score }: FindingRankingRow): string {
  const tenths = Math.round(score * 10) / 10;
  switch (weighting) {
    case 'people':
      return people(tenths);
    case 'equal':
      return replies(tenths);
    case 'log':
    case 'square-root':
      return counted(tenths, 'point');
    default:
      return likes(Math.round(score));
  }
}

/** "19% of the total (95%: 15% to 24%)"; nothing where there is nothing to share. */
export function shareWords({
  share,
  share_low: low,
  share_high: high,
}: FindingRankingRow): string | null {
  if (share === null) return null;
  if (low === null || high === null) return `${percent(share)} of the total`;
  return `${percent(share)} of the total (95%: ${percent(low)} to ${percent(high)})`;
}

/** What resampling says of its place: "rank 1 to 4 (95%)". */
export function placeWords({ rank_low: low, rank_high: high, score }: FindingRankingRow): string {
  if (score === 0) return 'not ranked';
  if (low === null || high === null) return 'too few voices to say how firm its rank is';
  return low === high ? `rank ${low} (95%)` : `rank ${low} to ${high} (95%)`;
}
