import { weightings } from '../../findings/rankings/weightings.ts';
import { noInterval } from '../../reports/meanings/figure.ts';
import type { Publication } from '../../reports/publication.ts';
import { noSupport } from '../../reports/sentences/sentences.ts';
import { type Cell, type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { rankingTitles } from '../sheets/rankings.ts';
import { type Chosen, formulasOf, type RowFormula } from './formulas.ts';
import type { Issue } from './issues.ts';
import { figureFormula, type Live } from './live.ts';
import { rankingCells } from './lookups.ts';
import { recalculatedMeanings } from './meanings.ts';
import { recalculationName } from './places.ts';
import { reachesOf, type Standing, standingsOf } from './standings.ts';
import { weightingLabels } from './weighting-labels.ts';

interface Row {
  readonly issue: Issue;
  readonly stands: Readonly<Record<Chosen, number | null>>;
  /** On the sheet, from 1. */
  readonly row: number;
}

/**
 * The sheet on which Summary's figures are made: each issue under each weighting, and its place under
 * the chosen one.
 * @param rankings the sheet that its intervals are looked up on
 */
export function recalculationSheet(
  { findings }: Publication,
  live: Live,
  rankings: Pick<Sheet, 'columns'>,
): Sheet {
  const formulas = formulasOf(live, rankingCells(findings, rankings.columns, live.headRow));
  const standings = standingsOf(findings, live.issues);
  const chosen = Object.keys(formulas) as Chosen[];
  return sheetOf<Row>(
    {
      name: recalculationName,
      note: `What the figures of Summary are made of. ${live.notLive ?? 'Its formulas read the sheets Replies and Rankings; nothing needs to be changed here.'}`,
      none: noSupport,
    },
    [
      column('text', 'Issue', 34, 'Name of the theme.', ({ issue }) => issue.name),
      column(
        'text',
        rankingTitles.identifier,
        22,
        'The theme’s identifier in the codebook, by which its row of Rankings is found.',
        ({ issue }) => issue.theme,
      ),
      ...weightings.map((weighting) => underWeighting(live, weighting)),
      ...chosen.map((name) => ofChosen(live, name, formulas[name])),
    ],
    () => live.issues.map((issue, place) => rowOf(issue, place, standings, live.headRow)),
  );
}

function rowOf(issue: Issue, place: number, standings: readonly Standing[], headRow: number): Row {
  const inPlace = standings.find((standing) => standing.place === place + 1);
  return {
    issue,
    stands: { ...standings[place]!, ...reachesOf(inPlace) },
    row: headRow + 1 + place,
  };
}

function underWeighting(live: Live, weighting: (typeof weightings)[number]): Column<Row> {
  return {
    kind: 'count',
    title: weightingLabels[weighting],
    width: 13,
    about: {
      about:
        weighting === 'likes-over-threshold'
          ? 'The likes of the replies that carry the issue and have more likes than the threshold on Summary.'
          : `The figure of the issue by this weighting: ${weightingLabels[weighting].toLowerCase()}.`,
      unit: 'weight',
      interval: noInterval.worked,
    },
    value: ({ issue }) =>
      computed(
        live,
        figureFormula(live, issue.theme, weighting),
        issue.ranked.get(weighting)?.score ?? null,
      ),
  };
}

function ofChosen(live: Live, name: Chosen, formula: RowFormula): Column<Row> {
  const { title, kind, about } = recalculatedMeanings[name];
  return {
    kind,
    title,
    width: 12,
    about,
    value: ({ row, stands }) => computed(live, formula(row), stands[name]),
  };
}

/** A formula with what it comes to; that alone where nothing can be recalculated. */
export function computed(live: Live, formula: string, result: number | string | null): Cell {
  return live.notLive === null ? { formula, result: result ?? '' } : result;
}
