import type { FindingReferenceRow } from '../../database/theme-findings.ts';

/** The figures that every table of themes has. */
export function figures(
  row: Omit<FindingReferenceRow, 'kind' | 'link' | 'mentions' | 'mean_likes' | 'median_likes'>,
) {
  return {
    id: row.theme,
    name: row.name,
    replies: row.replies,
    people: row.people,
    likes: row.likes,
    repliesOverThreshold: row.replies_over_threshold,
    likesOverThreshold: row.likes_over_threshold,
  };
}
