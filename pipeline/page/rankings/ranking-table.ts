import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { coefficient, interval } from '../../reports/sentences/measured-quality.ts';
import type { Markup } from '../../wording/html.ts';
import { tableOf } from '../table-of.ts';
import { scoreWords } from './ranking-words.ts';

const columns = [
  'Issue',
  'Rank',
  'Rank, 95%',
  'Score',
  'Share, 95%',
  'Times the next, 95%',
  'Replies that supply it',
  'Voices',
];

/** A ranking in figures: rank, share and lead, each with its interval where there is one. */
export function rankingTable(title: string, rows: readonly FindingRankingRow[]): Markup {
  return tableOf(
    title,
    columns,
    rows.map((row) => [
      row.name,
      row.score === 0 ? '–' : row.rank,
      ranks(row),
      scoreWords(row),
      interval(row.share, row.share_low, row.share_high),
      coefficient(row.times_next, row.times_next_low, row.times_next_high),
      row.replies,
      row.voices,
    ]),
  );
}

/** "1 to 4", "2", or a dash where too few voices supply it. */
export function ranks({ rank_low: low, rank_high: high }: FindingRankingRow): string {
  if (low === null || high === null) return '–';
  return low === high ? String(low) : `${low} to ${high}`;
}
