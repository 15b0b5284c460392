import { seededRandom } from '../charts/seeded-random.ts';
import { addRow, countOf, marginOf, type SparseRows } from './sparse-rows.ts';

/** How a classifier is trained. */
export interface Training {
  /** What a row on the wrong side costs, against the size of the weights; above 0. */
  readonly cost: number;
  /** The largest violation of the conditions for the optimum that is left; 0.1 unless told. */
  readonly tolerance?: number;
  readonly seed: number;
}

const mostRounds = 300;

/**
 * A linear classifier with squared hinge loss and L2 regularisation: the weights w that minimise
 * |w|² / 2 + cost × Σ max(0, 1 − y (w·x))², the last of them for a constant 1. By dual coordinate
 * descent with shrinking: Hsieh, Chang, Lin, Keerthi & Sundararajan 2008, A Dual Coordinate Descent
 * Method for Large-scale Linear SVM (ICML), algorithm 3; LIBLINEAR's solver 1 (Fan et al. 2008,
 * Journal of Machine Learning Research 9, 1871-1874).
 * @param rows what to learn from
 * @param outcomes for each row 1 for yes, -1 for no, 0 where it is not to be learned from
 * @returns a weight for each column and one more for the constant
 */
export function marginClassifier(
  rows: SparseRows,
  outcomes: Int8Array,
  { cost, tolerance = 0.1, seed }: Training,
): Float64Array {
  const weights = new Float64Array(rows.width + 1);
  const dual = new Float64Array(countOf(rows));
  const diagonal = 1 / (2 * cost);
  const curvatures = squaredLengths(rows).map((length) => length + diagonal);
  const order = Int32Array.from(Array.from(outcomes.keys()).filter((row) => outcomes[row] !== 0));
  const random = seededRandom(seed);
  let active = order.length;
  let shrinkAbove = Number.POSITIVE_INFINITY;

  for (let round = 0; round < mostRounds; round += 1) {
    let largest = Number.NEGATIVE_INFINITY;
    let smallest = Number.POSITIVE_INFINITY;
    shuffle(order, active, random);
    for (let place = 0; place < active; place += 1) {
      const row = order[place]!;
      const outcome = outcomes[row]!;
      const before = dual[row]!;
      const slope = outcome * marginOf(rows, row, weights) - 1 + diagonal * before;
      if (before === 0 && slope > shrinkAbove) {
        active -= 1;
        swap(order, place, active);
        place -= 1;
        continue;
      }
      const violation = before === 0 ? Math.min(slope, 0) : slope;
      largest = Math.max(largest, violation);
      smallest = Math.min(smallest, violation);
      if (Math.abs(violation) < 1e-12) continue;
      const after = Math.max(0, before - slope / curvatures[row]!);
      dual[row] = after;
      addRow(rows, row, (after - before) * outcome, weights);
    }
    if (largest - smallest <= tolerance) {
      if (active === order.length) break;
      active = order.length;
      shrinkAbove = Number.POSITIVE_INFINITY;
    } else shrinkAbove = largest > 0 ? largest : Number.POSITIVE_INFINITY;
  }
  return weights;
}

/** The squared length of each row with its constant 1. */
function squaredLengths(rows: SparseRows): Float64Array {
  const lengths = new Float64Array(countOf(rows)).fill(1);
  for (let row = 0; row < lengths.length; row += 1) {
    for (let place = rows.starts[row]!; place < rows.starts[row + 1]!; place += 1) {
      lengths[row]! += rows.values[place]! ** 2;
    }
  }
  return lengths;
}

/** Puts the first so many in an order that looks random (Fisher and Yates). */
function shuffle(order: Int32Array, first: number, random: () => number): void {
  for (let place = 0; place < first; place += 1) {
    swap(order, place, place + Math.floor(random() * (first - place)));
  }
}

function swap(order: Int32Array, one: number, other: number): void {
  const kept = order[one]!;
  order[one] = order[other]!;
  order[other] = kept;
}
