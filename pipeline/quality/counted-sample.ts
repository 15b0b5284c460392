/** What one unit adds to a few columns, the columns in ascending order; nothing where it has none. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/**
 * Units that were drawn at random from all, those with the same row laid together: as a resample is
 * made of how often each row comes up, only the distinct rows and their numbers matter.
 */
export interface CountedSample {
  /** All units, with those that add nothing. */
  readonly units: number;
  readonly width: number;
  /** How many units have each distinct row, the most frequent first. */
  readonly counts: Int32Array;
  /** Where each row's columns and values begin; one more than there are rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/**
 * Lays units with the same row together.
 * @param width how many columns there are
 * @param more units beside those given, which add nothing
 */
export function countedSample(rows: Iterable<SparseRow>, width: number, more = 0): CountedSample {
  const found = new Map<string, { readonly row: SparseRow; count: number }>();
  let units = 0;
  const add = (row: SparseRow, count: number) => {
    const key = `${row.columns.join()};${row.values.join()}`;
    const known = found.get(key);
    if (known) known.count += count;
    else found.set(key, { row, count });
    units += count;
  };
  for (const row of rows) add(row, 1);
  if (more > 0) add({ columns: [], values: [] }, more);
  const distinct = [...found.values()].sort((a, b) => b.count - a.count);
  const starts = new Int32Array(distinct.length + 1);
  distinct.forEach(({ row }, place) => {
    starts[place + 1] = starts[place]! + row.columns.length;
  });
  const columns = new Int32Array(starts.at(-1)!);
  const values = new Float64Array(starts.at(-1)!);
  distinct.forEach(({ row }, place) => {
    columns.set(row.columns, starts[place]);
    values.set(row.values, starts[place]);
  });
  return {
    units,
    width,
    counts: Int32Array.from(distinct, ({ count }) => count),
    starts,
    columns,
    values,
  };
}
