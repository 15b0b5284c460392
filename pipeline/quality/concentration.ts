import { effectiveSize } from './effective-size.ts';

/** How far a sum rests on a few of its parts. */
export interface Concentration {
  /** Share of the largest part, and of the five largest, 0 to 1; null where the sum is 0. */
  readonly top: number | null;
  readonly topFive: number | null;
  readonly effective: number | null;
  readonly gini: number | null;
}

/**
 * How far the sum of these parts rests on a few of them.
 * @param parts each above 0, in any order
 */
export function concentrationOf(parts: readonly number[]): Concentration {
  if (parts.length === 0) return { top: null, topFive: null, effective: null, gini: null };
  const ascending = Float64Array.from(parts).sort();
  const sum = ascending.reduce((total, part) => total + part, 0);
  const shareOfLast = (number: number) =>
    ascending.length <= number
      ? 1
      : ascending.subarray(-number).reduce((total, part) => total + part, 0) / sum;
  return {
    top: shareOfLast(1),
    topFive: shareOfLast(5),
    effective: effectiveNumber(parts),
    gini: giniOf(ascending, sum),
  };
}

/**
 * As many equal parts would spread the sum as widely: one over the chance that two units of the sum,
 * drawn with replacement, are of the same part (E. H. Simpson 1949, Nature 163, 688), which is the
 * Hill number of order 2 (M. O. Hill 1973, Ecology 54, 427-432). The formula is that of Kish's
 * effective size.
 * @param parts each above 0
 * @returns from 1 to the number of parts
 */
export function effectiveNumber(parts: readonly number[]): number {
  return effectiveSize(parts);
}

/**
 * The Gini coefficient (C. Gini 1912, Variabilità e mutabilità) of these parts as they are, by
 * Σ (2i - n - 1) xᵢ / (n Σ xᵢ) over the parts in ascending order (R. Dorfman 1979, Review of Economics
 * and Statistics 61, 146-149). It describes and estimates nothing, so it is not scaled by n / (n - 1):
 * the most that n parts can have is (n - 1) / n.
 * @param ascending at least one part, each from 0, not all 0
 * @param sum of all of them
 * @returns 0 where all are alike, towards 1 where one has all
 */
export function giniOf(ascending: ArrayLike<number>, sum: number): number {
  let weighted = 0;
  for (let place = 0; place < ascending.length; place += 1) {
    weighted += (2 * place + 1 - ascending.length) * ascending[place]!;
  }
  return Math.max(0, weighted / (ascending.length * sum));
}
