import type { Outcomes } from './outcomes.ts';
import type { SparseRows } from './sparse-rows.ts';

/** A linear classifier over features that are weighed by how much they tell of its theme. */
export interface Contrasted {
  readonly contrast: Float64Array;
  /** One for each feature and one for the constant. */
  readonly weights: Float64Array;
}

/** What is added to each count, so that a feature which only one kind of text has stays finite. */
const added = 0.5;

/**
 * How much more often each feature stands in texts of one kind than in those of the other: the size
 * of naive Bayes' log ratio, by which Wang & Manning 2012 (Baselines and Bigrams: Simple, Good
 * Sentiment and Topic Classification, ACL) weigh features before a linear classifier learns from
 * them; here of shares of texts. A theme with few texts is so told early which words are its own.
 * @param outcomes for each row 1 for yes, -1 for no, 0 where it does not count
 * @param rarity 0 for a feature that is not learned from; its contrast is 0 too
 */
export function contrasts(
  rows: SparseRows,
  outcomes: Outcomes,
  rarity: Float64Array,
): Float64Array {
  const inYes = new Float64Array(rows.width).fill(added);
  const inNo = new Float64Array(rows.width).fill(added);
  let yes = added;
  let no = added;
  outcomes.forEach((outcome, row) => {
    if (outcome === 0) return;
    if (outcome === 1) yes += 1;
    else no += 1;
    const counts = outcome === 1 ? inYes : inNo;
    for (let place = rows.starts[row]!; place < rows.starts[row + 1]!; place += 1) {
      counts[rows.columns[place]!]! += 1;
    }
  });
  return rarity.map((known, column) =>
    known === 0 ? 0 : Math.abs(Math.log(inYes[column]! / yes / (inNo[column]! / no))),
  );
}

/**
 * The margin of a row that is first weighed by contrast and made of length 1, as `weighted` does for
 * all rows; the constant where nothing of it is left.
 */
export function contrastedMargin(
  { width, starts, columns, values }: SparseRows,
  row: number,
  { contrast, weights }: Contrasted,
): number {
  let sum = 0;
  let squares = 0;
  for (let place = starts[row]!; place < starts[row + 1]!; place += 1) {
    const column = columns[place]!;
    const value = values[place]! * contrast[column]!;
    squares += value * value;
    sum += value * weights[column]!;
  }
  return weights[width]! + (squares === 0 ? 0 : sum / Math.sqrt(squares));
}
