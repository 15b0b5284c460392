import type { FindingQualityRow } from '../../database/checking-findings.ts';
import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import type { FindingTopIssueRow } from '../../database/theme-findings.ts';
import { withinCell } from '../../reports/meanings/figure.ts';
import { meanings, rankMeanings } from '../../reports/meanings/meanings.ts';
import { qualityMeanings } from '../../reports/meanings/quality-meanings.ts';
import { rankingMeanings } from '../../reports/meanings/ranking-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { coefficient, interval } from '../../reports/sentences/measured-quality.ts';
import { rankingOf } from '../../reports/sentences/ranking-wording.ts';
import { howRanked, noSupport } from '../../reports/sentences/sentences.ts';
import type { Frame } from '../frame.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import {
  likesColumn,
  likesOverColumn,
  peopleColumn,
  repliesColumn,
  repliesOverColumn,
} from './figure-columns.ts';
import { issueCharts, labelColumn, topIssuesName } from './issue-charts.ts';

/** The themes in the order of the likes they carry, with what that order rests on. */
export function topIssuesSheet({ analysis, findings }: Publication, { headRow }: Frame): Sheet {
  const { likes } = analysis.settings.thresholds;
  const qualityOf = new Map(findings.quality.map((row) => [row.subject, row]));
  const placeOf = new Map(rankingOf(findings, 'issues').map((row) => [row.theme, row]));
  const columns: readonly Column<FindingTopIssueRow>[] = [
    column(
      'rank',
      'Rank',
      7,
      {
        ...rankMeanings.rank_by_likes_over_threshold,
        interval: '95%, in the column "Rank, 95%", where enough voices supply it.',
      },
      (row) => row.rank_by_likes_over_threshold,
    ),
    column('text', 'Issue', 30, 'Name of the theme.', (row) => row.name),
    column(
      'text',
      'Rank, 95%',
      10,
      'The ranks that it takes in the middle 95% of resamples of the voices; empty where too few supply it.',
      ({ theme }) => ranks(placeOf.get(theme)),
    ),
    likesOverColumn(likes),
    column('text', 'Share of all', 14, withinCell(rankingMeanings.share), ({ theme }) =>
      shareOf(placeOf.get(theme)),
    ),
    column('text', 'Times the next', 20, withinCell(rankingMeanings.times_next), ({ theme }) =>
      timesNext(placeOf.get(theme)),
    ),
    repliesOverColumn(likes),
    column(
      'share',
      'Share of the top reply',
      12,
      meanings.share_of_top_reply,
      (row) => row.share_of_top_reply,
    ),
    column(
      'count',
      'Effective replies',
      11,
      rankingMeanings.effective_replies,
      ({ theme }) => placeOf.get(theme)?.effective_replies ?? null,
    ),
    likesColumn('All likes'),
    repliesColumn,
    peopleColumn,
    column('rank', 'Rank by all likes', 10, rankMeanings.rank_by_likes, (row) => row.rank_by_likes),
    column(
      'rank',
      'Rank by replies',
      10,
      rankMeanings.rank_by_replies,
      (row) => row.rank_by_replies,
    ),
    column('text', 'Precision', 15, withinCell(qualityMeanings.precision), ({ theme }) =>
      checked(qualityOf.get(theme), 'precision'),
    ),
    column('text', 'Recall', 15, withinCell(qualityMeanings.recall), ({ theme }) =>
      checked(qualityOf.get(theme), 'recall'),
    ),
    labelColumn(findings.topIssues),
  ];
  return sheetOf<FindingTopIssueRow>(
    {
      name: topIssuesName,
      note: `${howRanked(likes)}; a reply can carry several, so the figures do not add up. What each issue means stands on the sheet Themes.`,
      none: noSupport,
      charts: issueCharts(findings, columns, likes, headRow),
    },
    columns,
    () => findings.topIssues,
  );
}

function checked(row: FindingQualityRow | undefined, what: 'precision' | 'recall'): string {
  return row === undefined
    ? 'not checked'
    : interval(row[what], row[`${what}_low`], row[`${what}_high`]);
}

function ranks(row: FindingRankingRow | undefined): string | null {
  if (row === undefined || row.rank_low === null) return null;
  const { rank_low: low, rank_high: high } = row;
  return low === high ? `${low}` : `${low} to ${high}`;
}

function shareOf(row: FindingRankingRow | undefined): string | null {
  return row === undefined ? null : interval(row.share, row.share_low, row.share_high);
}

function timesNext(row: FindingRankingRow | undefined): string | null {
  return row === undefined
    ? null
    : coefficient(row.times_next, row.times_next_low, row.times_next_high);
}
