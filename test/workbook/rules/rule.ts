import type { OpenBook, OpenCell, OpenSheet, OpenTable } from '../open-book.ts';

/**
 * A rule of the UK Analysis Function's guidance "Releasing statistics in spreadsheets" and of its
 * checklist of the basics, in words of our own.
 */
export interface Rule {
  readonly rule: string;
  /** What breaks it, each with the place; nothing where the workbook keeps to it. */
  broken(book: OpenBook): readonly string[];
}

/** A rule that each sheet has to keep by itself. */
export function ofSheets(rule: string, broken: (sheet: OpenSheet) => readonly string[]): Rule {
  return {
    rule,
    broken: ({ sheets }) =>
      sheets.flatMap((sheet) => broken(sheet).map((what) => `${sheet.name}: ${what}`)),
  };
}

/** A rule that each cell that holds something has to keep by itself. */
export function ofCells(
  rule: string,
  isBroken: (cell: OpenCell, sheet: OpenSheet) => boolean,
): Rule {
  return ofSheets(rule, (sheet) =>
    sheet.cells
      .filter((cell) => cell.text !== '' && isBroken(cell, sheet))
      .map(({ address, text }) => `${address} ${text.slice(0, 60)}`),
  );
}

/** A rule that each table has to keep by itself. */
export function ofTables(
  rule: string,
  broken: (table: OpenTable, sheet: OpenSheet) => readonly string[],
): Rule {
  return ofSheets(rule, (sheet) =>
    sheet.tables.flatMap((table) => broken(table, sheet).map((what) => `${table.name}: ${what}`)),
  );
}

/** What one of the two has and the other has not. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  return [
    ...one.filter((item) => !other.includes(item)).map((item) => `only ${item}`),
    ...other.filter((item) => !one.includes(item)).map((item) => `not ${item}`),
  ];
}

/** What stands more than once, with case and all. */
export function repeated(items: readonly string[]): string[] {
  return items.filter((item, place) => items.indexOf(item) !== place);
}
