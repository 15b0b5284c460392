import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import {
  type List,
  lists,
  type Weighting,
  weightings,
} from '../../findings/rankings/weightings.ts';
import { type Figure, noInterval } from '../../reports/meanings/figure.ts';
import { rankingMeanings } from '../../reports/meanings/ranking-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { rankingOf, themeNouns } from '../../reports/sentences/ranking-wording.ts';
import { capitalised } from '../../wording/clauses.ts';
import { issuesOf } from '../recalculation/issues.ts';
import { weightingLabels } from '../recalculation/weighting-labels.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { columnsInUse } from './columns-in-use.ts';

export const rankingsName = 'Rankings';

/** The columns that Summary looks up, by their titles. */
export const rankingTitles = {
  list: 'List',
  weighting: 'Weighting',
  identifier: 'Identifier',
  rankLow: 'Rank, 95% from',
  rankHigh: 'Rank, 95% to',
  shareLow: 'Share, 95% from',
  shareHigh: 'Share, 95% to',
} as const;

/** Every ranking of the issues and of the references with its intervals, one below the other. */
export function rankingsSheet({ findings }: Publication): Sheet {
  const rows = rankingRows(findings);
  return sheetOf<FindingRankingRow>(
    {
      name: rankingsName,
      note: 'The order of the issues, and that of the references, by each way of counting, which the column Weighting names.',
      none: 'No theme of the codebook is ranked.',
    },
    columnsInUse(columnsFor(findings), rows),
    () => rows,
  );
}

/** The rows of the sheet, in its order. */
export function rankingRows(findings: Findings): FindingRankingRow[] {
  return lists.flatMap((list) =>
    weightings.flatMap((weighting) => [...rankingOf(findings, list, weighting)]),
  );
}

function columnsFor(findings: Findings): Column<FindingRankingRow>[] {
  const nameOf = new Map(issuesOf(findings).map(({ theme, name }) => [theme, name]));
  return [
    column('text', rankingTitles.list, 12, 'Issues and references are ranked apart.', (row) =>
      capitalised(themeNouns[row.list as List][1]),
    ),
    column(
      'text',
      rankingTitles.weighting,
      34,
      'What a reply counts for; by people, each person counts once for a theme.',
      (row) => weightingLabels[row.weighting as Weighting],
    ),
    column('rank', 'Rank', 8, between(rankingMeanings.rank, 'Rank'), (row) => row.rank),
    column('text', 'Theme', 34, rankingMeanings.name, (row) => nameOf.get(row.theme) ?? row.name),
    column('count', 'Figure', 11, rankingMeanings.score, (row) => row.score),
    end('rank', rankingTitles.rankLow, rankingMeanings.rank_low, (row) => row.rank_low),
    end('rank', rankingTitles.rankHigh, rankingMeanings.rank_high, (row) => row.rank_high),
    column(
      'share',
      'Share of all',
      10,
      between(rankingMeanings.share, 'Share'),
      (row) => row.share,
    ),
    end('share', rankingTitles.shareLow, rankingMeanings.share_low, (row) => row.share_low),
    end('share', rankingTitles.shareHigh, rankingMeanings.share_high, (row) => row.share_high),
    column(
      'number',
      'Times the next',
      10,
      between(rankingMeanings.times_next, 'Times'),
      (row) => row.times_next,
    ),
    end('number', 'Times, 95% from', rankingMeanings.times_next_low, (row) => row.times_next_low),
    end('number', 'Times, 95% to', rankingMeanings.times_next_high, (row) => row.times_next_high),
    column('text', 'Why there is no interval', 44, rankingMeanings.reason, (row) => row.reason),
    {
      ...column<FindingRankingRow>(
        'text',
        rankingTitles.identifier,
        22,
        'The theme’s identifier in the codebook, by which Recalculation finds the row.',
        (row) => row.theme,
      ),
      aside: true,
    },
  ];
}

function between({ about, unit }: Figure, what: string): Figure {
  return {
    about,
    unit,
    interval: `95%, in the columns "${what}, 95% from" and "${what}, 95% to".`,
  };
}

function end(
  kind: 'rank' | 'share' | 'number',
  title: string,
  { about, unit }: Figure,
  value: (row: FindingRankingRow) => number | null,
): Column<FindingRankingRow> {
  return column(kind, title, 10, { about, unit, interval: noInterval.end }, value);
}
