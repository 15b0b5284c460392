import type { Outcomes } from './outcomes.ts';
import { solve } from './solve.ts';

/** A weight for each column, and one more for the constant. */
export type LogisticWeights = readonly number[];

const mostSteps = 100;
/** How far weights are held back: a tenth of the textbook's, as a theme may have few texts. */
const weightPenalty = 0.1;
/** How far the constant is: only so much that it stays finite where all said alike. */
const constantPenalty = 1e-3;

/**
 * Logistic regression with L2 regularisation for few columns: the weights that minimise
 * λ|w|² / 2 + Σ ln(1 + exp(−y (w·x))), by Newton's method with backtracking (Boyd & Vandenberghe
 * 2004, Convex Optimization, algorithm 9.5).
 * @param rows of the same length
 * @param outcomes for each row 1 for yes, -1 for no, 0 where it is not to be learned from
 */
export function logisticRegression(
  rows: readonly (readonly number[])[],
  outcomes: Outcomes,
): LogisticWeights {
  const known = rows.flatMap((row, place) =>
    outcomes[place] === 0 ? [] : [{ row: [...row, 1], outcome: outcomes[place]! }],
  );
  const width = (rows[0]?.length ?? 0) + 1;
  let weights = new Array<number>(width).fill(0);
  let value = objective(known, weights);
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, curvature } = slopes(known, weights);
    const direction = solve(curvature, gradient);
    const decrease = product(gradient, direction);
    if (decrease < 1e-10) break;
    let length = 1;
    let next = moved(weights, direction, length);
    let reached = objective(known, next);
    while (reached > value - 0.25 * length * decrease && length > 1e-6) {
      length /= 2;
      next = moved(weights, direction, length);
      reached = objective(known, next);
    }
    if (reached >= value) break;
    weights = next;
    value = reached;
  }
  return weights;
}

/** The probability that a row's outcome is yes. */
export function probabilityOf(weights: LogisticWeights, row: readonly number[]): number {
  const margin = row.reduce((sum, value, column) => sum + value * weights[column]!, 0);
  return 1 / (1 + Math.exp(-margin - weights[row.length]!));
}

interface Known {
  readonly row: readonly number[];
  readonly outcome: number;
}

function objective(known: readonly Known[], weights: readonly number[]): number {
  const size = weights.reduce((sum, weight, at) => sum + penalty(weights, at) * weight * weight, 0);
  return known.reduce((sum, { row, outcome }) => {
    const margin = outcome * product(row, weights);
    return sum + Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
  }, size / 2);
}

function slopes(known: readonly Known[], weights: readonly number[]) {
  const gradient = weights.map((weight, at) => penalty(weights, at) * weight);
  const curvature = weights.map((_, line) =>
    weights.map((_, column) => (line === column ? penalty(weights, line) : 0)),
  );
  for (const { row, outcome } of known) {
    const wrong = 1 / (1 + Math.exp(outcome * product(row, weights)));
    const bend = wrong * (1 - wrong);
    for (let line = 0; line < row.length; line += 1) {
      gradient[line]! -= outcome * wrong * row[line]!;
      for (let column = 0; column < row.length; column += 1) {
        curvature[line]![column]! += bend * row[line]! * row[column]!;
      }
    }
  }
  return { gradient, curvature };
}

function penalty(weights: readonly number[], at: number): number {
  return at === weights.length - 1 ? constantPenalty : weightPenalty;
}

function moved(from: readonly number[], direction: readonly number[], length: number): number[] {
  return from.map((weight, at) => weight - length * direction[at]!);
}

function product(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}
