import { weightings } from '../../findings/rankings/weightings.ts';
import { columnLetters } from '../package/area.ts';
import type { Live } from './live.ts';
import type { RankingCells } from './lookups.ts';
import { foundFormula, lookedUp } from './lookups.ts';
import { allCells, ownCell, type Recalculated, recalculatedColumn } from './places.ts';
import { emptyRoom } from './standings.ts';

/** What is computed of the chosen weighting, for each issue or each bar. */
export type Chosen = Exclude<Recalculated, 'issue' | 'theme' | (typeof weightings)[number]>;

/** A formula for a row of the sheet, its number from 1. */
export type RowFormula = (row: number) => string;

/**
 * The formulas that put the issues in order under the chosen weighting. Scores closer to each other
 * than a ten thousand millionth of the greater one are equal, as in `findings/rankings/scores.ts`;
 * those of equal rank stand in the codebook's order.
 */
export function formulasOf(live: Live, cells: RankingCells): Readonly<Record<Chosen, RowFormula>> {
  const { headRow, issues, controls } = live;
  const all = (name: Recalculated, last = issues.length) => allCells(name, headRow, last);
  const figures = all('figure');
  const figure = (row: number) => ownCell('figure', row);
  const ofBar = (name: Recalculated, row: number) =>
    `INDEX(${all(name)},MATCH(${row - headRow},${all('place')},0))`;
  const barEnd = (row: number) => {
    const none = `SUM(${figures})=0`;
    const share = ofBar('share', row);
    const end = ofBar('shareHigh', row);
    return `IF(${none},${emptyRoom},IF(${end}="",IF(${share}="",0,${share}),${end}))`;
  };
  const reach = (from: Recalculated, to: Recalculated, end: Recalculated) => (row: number) =>
    `IF(${ofBar(end, row)}="",0,${ofBar(to, row)}-${ofBar(from, row)})`;
  const next = (row: number) =>
    `SUMPRODUCT(MAX((${figure(row)}-${figures}>${figure(row)}*1E-10)*${figures}))`;
  return {
    figure: (row) =>
      `INDEX(${weighted(row)},1,MATCH(${controls.weighting},${weightedHeads(headRow)},0))`,
    rank: (row) =>
      `IF(MAX(${figures})=0,ROWS(${figures}),1+SUMPRODUCT(--(${figures}-${figure(row)}>${figures}*1E-10)))`,
    place: (row) =>
      `COUNTIF(${all('rank')},"<"&${ownCell('rank', row)})+COUNTIF(${all('rank', row - headRow)},${ownCell('rank', row)})`,
    share: (row) => `IF(SUM(${figures})=0,"",${figure(row)}/SUM(${figures}))`,
    timesNext: (row) => `IF(${next(row)}>0,${figure(row)}/${next(row)},"")`,
    found: (row) => foundFormula(live, cells, row),
    shareLow: (row) => lookedUp(cells.shareLow, row),
    shareHigh: (row) => lookedUp(cells.shareHigh, row),
    rankLow: (row) => lookedUp(cells.rankLow, row),
    rankHigh: (row) => lookedUp(cells.rankHigh, row),
    barBelow: reach('shareLow', 'share', 'shareLow'),
    barAbove: reach('share', 'shareHigh', 'shareHigh'),
    barEnd,
  };
}

const first = columnLetters(recalculatedColumn(weightings[0]));
const last = columnLetters(recalculatedColumn(weightings.at(-1)!));

/** The figures of an issue under every weighting. */
function weighted(row: number): string {
  return `$${first}${row}:$${last}${row}`;
}

function weightedHeads(headRow: number): string {
  return `$${first}$${headRow}:$${last}$${headRow}`;
}
