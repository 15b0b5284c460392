import type { Findings } from '../../reports/read-findings.ts';
import { rankingRows, rankingsName, rankingTitles } from '../sheets/rankings.ts';
import { cellsBelow } from './cell-address.ts';
import type { Live } from './live.ts';
import { ownCell } from './places.ts';
import { weightingLabels } from './weighting-labels.ts';

/** The cells of the sheet Rankings that are looked up; none of a column that it leaves out. */
export interface RankingCells extends Readonly<Record<keyof typeof rankingTitles, string | null>> {
  readonly headRow: number;
}

/** @param columns of the sheet Rankings */
export function rankingCells(
  findings: Findings,
  columns: readonly { readonly title: string }[],
  headRow: number,
): RankingCells {
  const last = headRow + Math.max(rankingRows(findings).length, 1);
  const titles = columns.map(({ title }) => title);
  const entries = Object.entries(rankingTitles).map(([name, title]) => {
    const column = titles.indexOf(title) + 1;
    return [name, column === 0 ? null : cellsBelow(rankingsName, column, headRow + 1, last)];
  });
  return { ...(Object.fromEntries(entries) as RankingCells), headRow };
}

/** Whether the chosen figures are those of the analysis, whose intervals are known. */
export function isComputed({ controls, threshold }: Live): string {
  const thresholdPlaysNoPart = `${controls.weighting}<>"${weightingLabels['likes-over-threshold']}"`;
  return `OR(${thresholdPlaysNoPart},N(${controls.threshold})=${threshold})`;
}

/**
 * The row among the rankings, counted below their heads, that holds an issue under the chosen
 * weighting; 0 where none does. It finds the row in whatever order somebody has put them, by the
 * theme's identifier: to Excel two names are one that differ only in case.
 */
export function foundFormula(live: Live, cells: RankingCells, row: number): string {
  const { list, weighting, identifier, headRow } = cells;
  if (list === null || weighting === null || identifier === null) return '0';
  const is = `(${list}="Issues")*(${weighting}=${live.controls.weighting})*(${identifier}=${ownCell('theme', row)})`;
  return `IF(${isComputed(live)},SUMPRODUCT(${is}*(ROW(${list})-${headRow})),0)`;
}

/** What a column of the rankings says in the row that was found; an empty text where nothing. */
export function lookedUp(cells: string | null, row: number): string {
  if (cells === null) return '""';
  const found = ownCell('found', row);
  const looked = `INDEX(${cells},MAX(1,${found}))`;
  return `IF(${found}=0,"",IF(${looked}="","",${looked}))`;
}
