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
 * A rank that rests on nothing is a dash.
 * @param threshold in likes
 */
export function issuesTable(findings: Findings, threshold: number): string {
  const main = new Map(rankingOf(findings, 'issues').map((row) => [row.theme, row]));
  const byPeople = new Map(rankingOf(findings, 'issues', 'people').map((row) => [row.theme, row]));
  const isByPeople = isRankedByPeople(findings);
  const above = over(threshold, 'like');
  const heads = [
    isByPeople ? 'Rank' : 'Rank (95%)',
    'Issue',
    `Likes on replies with ${above}`,
    'Of them on one reply',
    `Replies with ${above}`,
    'Replies in all',
    'People in all',
    isByPeople ? 'Rank by people (95%)' : 'Rank by people',
  ];
  const rows = findings.topIssues
    .slice(0, mostIssues)
    .map((row) => [
      row.likes_over_threshold === 0
        ? '–'
        : `${row.rank_by_likes_over_threshold}${range(main.get(row.theme))}`,
      `**${asMarkdown(row.name)}**`,
      grouped(row.likes_over_threshold),
      row.share_of_top_reply === null ? '–' : percent(row.share_of_top_reply),
      grouped(row.replies_over_threshold),
      grouped(row.replies),
      grouped(row.people),
      rankByPeople(byPeople.get(row.theme), isByPeople),
    ]);
  const sides = heads.map((_, place) => (place === 1 ? ':--' : '--:'));
  return [heads, sides, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rankByPeople(row: FindingRankingRow | undefined, withRange: boolean): string {
  if (row === undefined || row.score === 0) return '–';
  return `${row.rank}${withRange ? range(row) : ''}`;
}

/** Whether no issue has likes to rank by: then the order is told by people. */
function isRankedByPeople(findings: Findings): boolean {
  return rankingOf(findings, 'issues').every(({ score }) => score === 0);
}

/** " (1–4)": the ranks of the middle 95% of the resamples; nothing where they say none. */
function range(row: FindingRankingRow | undefined): string {
  if (row === undefined || row.rank_low === null || row.rank_high === null) return '';
  const { rank_low: low, rank_high: high } = row;
  return low === high ? ` (${low})` : ` (${low}–${high})`;
}

/** What the brackets in the table mean, for a reader who sees no other page; nothing without any. */
export function howToReadIssues(findings: Findings): string {
  const isByPeople = isRankedByPeople(findings);
  const rowOf = new Map(
    rankingOf(findings, 'issues', isByPeople ? 'people' : mainWeighting.issues).map((row) => [
      row.theme,
      row,
    ]),
  );
  const shown = findings.topIssues.slice(0, mostIssues).map(({ theme }) => rowOf.get(theme));
  if (!shown.some((row) => row !== undefined && row.score > 0 && row.rank_low !== null)) return '';
  const few = isByPeople ? 'too few voices name it' : 'too few voices supply the likes';
  return `In brackets stand the ranks that 95% of the resamples of the people who answered give; none where ${few}.`;
}
