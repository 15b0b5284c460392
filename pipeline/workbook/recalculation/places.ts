import { weightings } from '../../findings/rankings/weightings.ts';
import { columnLetters } from '../package/area.ts';
import { cellsBelow } from './cell-address.ts';

/** The columns of the sheet that recalculates, in their order. */
export const recalculatedColumns = [
  'issue',
  'theme',
  ...weightings,
  'figure',
  'rank',
  'place',
  'share',
  'timesNext',
  'found',
  'shareLow',
  'shareHigh',
  'rankLow',
  'rankHigh',
  'barBelow',
  'barAbove',
  'barEnd',
] as const;

export type Recalculated = (typeof recalculatedColumns)[number];

export const recalculationName = 'Recalculation';
export const summaryName = 'Summary';

/** What formulas call the cells of Summary that a reader changes. */
export const controlNames = { threshold: 'Threshold', weighting: 'Weighting' } as const;

/** The rows of Summary, from its controls below the title and the note down to its table. */
export const summaryRows = (headRow: number) => ({
  threshold: headRow,
  weighting: headRow + 1,
  over: headRow + 2,
  state: headRow + 3,
  unit: headRow + 4,
  heads: headRow + 5,
});

/** The cells of Summary that a reader changes. */
export function controlCells(headRow: number) {
  const { threshold, weighting } = summaryRows(headRow);
  return { threshold: `C${threshold}`, weighting: `C${weighting}` };
}

/** Where a column of the sheet stands, from 1. */
export function recalculatedColumn(name: Recalculated): number {
  return recalculatedColumns.indexOf(name) + 1;
}

/** A cell of the row that a formula stands in: "$H5". */
export function ownCell(name: Recalculated, row: number): string {
  return `$${columnLetters(recalculatedColumn(name))}${row}`;
}

/** The cells of a column below the heads. */
export function allCells(name: Recalculated, headRow: number, issues: number): string {
  return cellsBelow(recalculationName, recalculatedColumn(name), headRow + 1, headRow + issues);
}
