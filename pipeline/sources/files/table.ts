import type { Rows } from '../placed.ts';

/** Rows with named columns, whatever they were written in. */
export interface Table {
  readonly headings: readonly string[];
  /** May be called again to read from the beginning. */
  rows(): Rows<unknown>;
  /** How to get a row's cell below a heading. */
  cell(heading: string): CellOf;
}

export type CellOf = (row: unknown) => unknown;

/** Names for a table's first row: trimmed, and an empty one by its place. */
export function headingsOf(cells: readonly (string | null)[]): string[] {
  return cells.map((cell, place) => cell?.trim() || `column ${place + 1}`);
}

/** How to get the cell below a heading from rows that are lists of cells. */
export function cellByPlace(headings: readonly string[]): (heading: string) => CellOf {
  return (heading) => {
    const place = headings.indexOf(heading);
    return (row) => (row as readonly unknown[])[place];
  };
}
