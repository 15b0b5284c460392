import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { mainWeighting } from '../../findings/rankings/weightings.ts';
import { asMarkdown } from '../../wording/markdown.ts';
import { grouped, over, percent } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';
import { rankingOf } from '../sentences/ranking-wording.ts';

/** More rows than this would be no summary. */
const mostIssues = 20;

/**
 * The top issues as a table in Markdown: the figures that rank them, the ranks that resampling gives
 * each, what its most liked reply supplies, and where it stands when every person counts the same.
 * @param threshold in likes
 */
export function issuesTable(findings: Findings, threshold: number): string {
  const main = new Map(rankingOf(findings, 'issues').map((row) => [row.theme, row]));
  const byPeople = new Map(
    rankingOf(findings, 'issues', 'people').map((row) => [row.theme, row.rank]),
  );
  const above = over(threshold, 'like');
  const heads = [
    'Rank (95%)',
    'Issue',
    `Likes on replies with ${above}`,
    'Of them on one reply',
    `Replies with ${above}`,
    'Replies in all',
    'People in all',
    'Rank by people',
  ];
  const rows = findings.topIssues
    .slice(0, mostIssues)
    .map((row) => [
      `${row.rank_by_likes_over_threshold}${range(main.get(row.theme))}`,
      `**${asMarkdown(row.name)}**`,
      grouped(row.likes_over_threshold),
      row.share_of_top_reply === null ? '–' : percent(row.share_of_top_reply),
      grouped(row.replies_over_threshold),
      grouped(row.replies),
      grouped(row.people),
      `${byPeople.get(row.theme) ?? '–'}`,
    ]);
  const sides = heads.map((_, place) => (place === 1 ? ':--' : '--:'));
  return [heads, sides, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** " (1–4)": the ranks of the middle 95% of the resamples; nothing where they say none. */
function range(row: FindingRankingRow | undefined): string {
  if (row === undefined || row.rank_low === null || row.rank_high === null) return '';
  const { rank_low: low, rank_high: high } = row;
  return low === high ? ` (${low})` : ` (${low}–${high})`;
}

/** What the table's columns mean, for a reader who sees no other page. */
export function howToReadIssues({ weightings }: Findings): string {
  const ranked = weightings.some(
    ({ list, weighting, resamples }) =>
      list === 'issues' && weighting === mainWeighting.issues && resamples > 0,
  );
  return ranked
    ? 'In brackets stand the ranks that 95% of the resamples of the people who answered give; none where too few voices supply the likes.'
    : '';
}
