import { type SparseRows, sparseRows } from '../../pipeline/learning/sparse-rows.ts';

/** Rows that have a value in every column. */
export function denseRows(width: number, rows: readonly (readonly number[])[]): SparseRows {
  return sparseRows(
    width,
    rows.map((row) => new Map(row.map((value, column) => [column, value]))),
  );
}
