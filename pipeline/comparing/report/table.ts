import {
  type Column,
  type ColumnParts,
  column,
  type Sheet,
  sheetOf,
} from '../../workbook/sheet.ts';

/** A table of a comparison: a sheet of the workbook, a CSV file and a list in the JSON. */
export interface Table {
  /** The name of the file, and in the JSON. */
  readonly name: string;
  readonly sheet: Sheet;
  /** The names of the columns in the CSV and the JSON, in the order of the sheet's. */
  readonly columnNames: readonly string[];
}

/** A column with the name that programs know it by. */
export interface NamedColumn<Row> extends Column<Row> {
  readonly name: string;
}

export function named<Row>(name: string, ...parts: ColumnParts<Row>): NamedColumn<Row> {
  return { name, ...column(...parts) };
}

/** Declares a table by its columns and its rows. */
export function table<Row>(
  name: string,
  about: Pick<Sheet, 'name' | 'note' | 'none'>,
  columns: readonly NamedColumn<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    sheet: sheetOf(about, columns, () => rows),
    columnNames: columns.map((one) => one.name),
  };
}
