import { type SparseRow, type SparseRows, sparseRows } from './sparse-rows.ts';

/** The features of the texts that are learned from, numbered as they come. */
export interface FeatureBook {
  readonly features: readonly string[];
  /** How often each known feature stands in a text, damped: 1 + ln of the number. */
  rowOf(features: readonly string[]): SparseRow;
}

/** Numbers the features of texts. */
export function featureBook(texts: readonly (readonly string[])[]): FeatureBook {
  const numbers = new Map<string, number>();
  for (const features of texts) {
    for (const feature of features) {
      if (!numbers.has(feature)) numbers.set(feature, numbers.size);
    }
  }
  return {
    features: [...numbers.keys()],
    rowOf(features) {
      const counts = new Map<number, number>();
      for (const feature of features) {
        const number = numbers.get(feature);
        if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
      }
      for (const [number, count] of counts) counts.set(number, 1 + Math.log(count));
      return counts;
    },
  };
}

/**
 * How rare each feature is among some texts: 1 + ln((1 + texts) / (1 + texts with it)), the smoothed
 * inverse document frequency of scikit-learn's TfidfTransformer; 0 for what stands in too few.
 * @param texts which rows count
 */
export function rarities(
  rows: SparseRows,
  texts: Iterable<number>,
  fewestTexts: number,
): Float64Array {
  const standsIn = new Float64Array(rows.width);
  let count = 0;
  for (const text of texts) {
    count += 1;
    for (let place = rows.starts[text]!; place < rows.starts[text + 1]!; place += 1) {
      standsIn[rows.columns[place]!]! += 1;
    }
  }
  return standsIn.map((found) =>
    found < Math.max(1, fewestTexts) ? 0 : 1 + Math.log((1 + count) / (1 + found)),
  );
}

/** Rows times rarities, without what has none, each of length 1 (Salton & Buckley 1988, "ltc"). */
export function weighted(rows: SparseRows, rarity: Float64Array): SparseRows {
  const starts = new Int32Array(rows.starts.length);
  const columns = new Int32Array(rows.columns.length);
  const values = new Float64Array(rows.values.length);
  let next = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    let squares = 0;
    for (let place = rows.starts[row]!; place < rows.starts[row + 1]!; place += 1) {
      const column = rows.columns[place]!;
      const value = rows.values[place]! * rarity[column]!;
      if (value === 0) continue;
      columns[next] = column;
      values[next] = value;
      squares += value * value;
      next += 1;
    }
    const length = Math.sqrt(squares);
    for (let place = starts[row]!; place < next; place += 1) values[place]! /= length;
    starts[row + 1] = next;
  }
  return {
    width: rows.width,
    starts,
    columns: columns.subarray(0, next),
    values: values.subarray(0, next),
  };
}

/** Texts as rows of a book. */
export function rowsBy(book: FeatureBook, texts: readonly (readonly string[])[]): SparseRows {
  return sparseRows(book.features.length, texts.map(book.rowOf));
}
