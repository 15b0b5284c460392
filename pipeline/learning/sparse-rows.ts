/** Rows of which few columns are not 0, one after another. */
export interface SparseRows {
  /** How many columns a row has in all. */
  readonly width: number;
  /** Where each row begins in `columns` and `values`, and, as the last, where all end. */
  readonly starts: Int32Array;
  /** In each row ascending. */
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** One row: a value for each column that is not 0. */
export type SparseRow = ReadonlyMap<number, number>;

/** Lays rows one after another. */
export function sparseRows(width: number, rows: readonly SparseRow[]): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, place) => {
    starts[place + 1] = starts[place]! + row.size;
  });
  const columns = new Int32Array(starts[rows.length]!);
  const values = new Float64Array(columns.length);
  rows.forEach((row, place) => {
    const sorted = [...row.keys()].sort((one, other) => one - other);
    sorted.forEach((column, index) => {
      columns[starts[place]! + index] = column;
      values[starts[place]! + index] = row.get(column)!;
    });
  });
  return { width, starts, columns, values };
}

/** How many rows there are. */
export function countOf({ starts }: SparseRows): number {
  return starts.length - 1;
}

/** A row times weights, of which the one after the last column is added as it is. */
export function marginOf(rows: SparseRows, row: number, weights: Float64Array): number {
  const { width, starts, columns, values } = rows;
  const end = starts[row + 1]!;
  let sum = weights[width]!;
  for (let place = starts[row]!; place < end; place += 1) {
    sum += weights[columns[place]!]! * values[place]!;
  }
  return sum;
}

/** Adds a multiple of a row, and of the 1 that stands after its last column, to weights. */
export function addRow(rows: SparseRows, row: number, factor: number, weights: Float64Array): void {
  const { width, starts, columns, values } = rows;
  const end = starts[row + 1]!;
  for (let place = starts[row]!; place < end; place += 1) {
    weights[columns[place]!]! += factor * values[place]!;
  }
  weights[width]! += factor;
}
