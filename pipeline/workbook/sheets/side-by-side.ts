import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import {
  type List,
  lists,
  type Sharing,
  type Weighting,
  weightings,
} from '../../findings/rankings/weightings.ts';
import { rankingHas } from '../../reports/meanings/figure.ts';
import { rankingMeanings } from '../../reports/meanings/ranking-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { rankingOf, themeNouns, weightingName } from '../../reports/sentences/ranking-wording.ts';
import { capitalised } from '../../wording/clauses.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';

/** A theme with its place in each ranking. */
interface Placed {
  readonly list: List;
  readonly name: string;
  placeBy(weighting: Weighting, sharing: Sharing): FindingRankingRow | undefined;
}

/** The rank of each theme under every weighting, side by side, whole and divided, and its share. */
export function sideBySideSheet({ analysis, findings }: Publication): Sheet {
  const nameOf = (weighting: Weighting) =>
    weightingName(weighting, analysis.settings.thresholds.likes);
  return sheetOf<Placed>(
    {
      name: 'Side by side',
      note: 'The rank and the share of each theme by each way of counting. "Divided" shares what a reply weighs equally among its themes. The sheet "Rankings" of the main workbook has the intervals.',
      none: 'No theme of the codebook is ranked.',
    },
    [
      column('text', 'List', 11, 'Issues and references are ranked apart.', ({ list }) =>
        capitalised(themeNouns[list][0]),
      ),
      column('text', 'Theme', 30, rankingMeanings.name, (row) => row.name),
      ...weightings.map((weighting) => wholeRank(weighting, nameOf(weighting))),
      ...weightings.map((weighting) => splitRank(weighting, nameOf(weighting))),
      ...weightings.map((weighting) => wholeShare(weighting, nameOf(weighting))),
    ],
    () => lists.flatMap((list) => placed(findings, list)),
  );
}

function wholeRank(weighting: Weighting, name: string): Column<Placed> {
  const about = {
    about: `Rank by ${name}; equal ones share a rank.`,
    unit: 'rank, from 1',
    interval: rankingHas(weighting),
  } as const;
  return column(
    'rank',
    `Rank by ${name}`,
    12,
    about,
    (row) => row.placeBy(weighting, 'whole')?.rank ?? null,
  );
}

function splitRank(weighting: Weighting, name: string): Column<Placed> {
  const about = {
    about: `Rank by ${name}, divided equally among the themes of a reply (or of a person).`,
    unit: 'rank, from 1',
    interval: rankingHas(weighting, 'rank', 'split'),
  } as const;
  return column(
    'rank',
    `Divided: rank by ${name}`,
    12,
    about,
    (row) => row.placeBy(weighting, 'split')?.rank ?? null,
  );
}

function wholeShare(weighting: Weighting, name: string): Column<Placed> {
  const about = {
    about: `Share of the sum of all scores by ${name}.`,
    unit: 'share, 0 to 1',
    interval: rankingHas(weighting, 'share'),
  } as const;
  return column(
    'share',
    `Share by ${name}`,
    12,
    about,
    (row) => row.placeBy(weighting, 'whole')?.share ?? null,
  );
}

function placed(findings: Findings, list: List): Placed[] {
  const rowOf = new Map(
    findings.rankings
      .filter((row) => row.list === list)
      .map((row) => [`${row.weighting} ${row.sharing} ${row.theme}`, row]),
  );
  return rankingOf(findings, list).map(({ theme, name }) => ({
    list,
    name,
    placeBy: (weighting, sharing) => rowOf.get(`${weighting} ${sharing} ${theme}`),
  }));
}
