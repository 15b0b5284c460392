import type { Cell, Column } from '../sheet.ts';
import type { CellRange } from './native-chart.ts';

/**
 * The cells of a sheet's column that a chart shows.
 * @param columns of the sheet
 * @param title of the column
 * @param rows those that are shown, one below the other
 * @param firstRow the row that the first of them stands in, from 1
 */
export function columnCells<Row>(
  sheet: string,
  columns: readonly Column<Row>[],
  title: string,
  rows: readonly Row[],
  firstRow: number,
): CellRange {
  const place = columns.findIndex((column) => column.title === title);
  const column = columns[place];
  if (column === undefined) throw new Error(`The sheet ${sheet} has no column ${title}.`);
  return {
    sheet,
    column: place + 1,
    firstRow,
    values: rows.map((row) => shownValue(column.value(row))),
  };
}

function shownValue(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.result : cell.text;
}
