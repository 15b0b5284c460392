import type { CsvCell } from '../csv.ts';
import type { Figure } from '../meanings/figure.ts';
import type { Findings } from '../read-findings.ts';

/** A finding as a CSV file: each column of its table under the table's own name. */
export interface DataFile {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly about: string | Figure }[];
  rows(findings: Findings): Iterable<readonly CsvCell[]>;
}

/** What a column means: of a number, also its unit and its interval. */
export type MeaningOf<Value> = [Value] extends [number | null] ? Figure : string;

/** Declares a file; the types hold its columns to the table's, and each number to its unit. */
export function dataFile<Row extends object>(
  name: string,
  rowsOf: (findings: Findings) => Iterable<Row>,
  columns: { readonly [Name in keyof Row & string]: MeaningOf<Row[Name]> },
): DataFile {
  const names = Object.keys(columns) as (keyof Row & string)[];
  return {
    name,
    columns: names.map((column) => ({ name: column, about: columns[column] })),
    *rows(findings) {
      for (const row of rowsOf(findings)) yield names.map((column) => row[column] as CsvCell);
    },
  };
}
