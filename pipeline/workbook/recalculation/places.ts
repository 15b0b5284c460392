import { weightings } from '../../findings/rankings/weightings.ts';
import { columnLetters } from '../package/area.ts';
import { cellsBelow } from './cell-address.ts';

/** The columns of the sheet that recalculates, in their order. */
export const recalculatedColumns = [
  'issue',
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
] as const;

export type Recalculated = (typeof recalculatedColumns)[number];

export const recalculationName = 'Recalculation';
export const summaryName = 'Summary';

/** The rows of Summary, from its controls below the title and the note down to its table. */
export const summaryRows = (headRow: number) => ({
  threshold: headRow,
  weighting: headRow + 1,
  state: headRow + 2,
  heads: headRow + 4,
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
