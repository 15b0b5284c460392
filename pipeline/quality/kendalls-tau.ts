/** How two orders of the same things agree, pair by pair. */
export interface RankAgreement {
  /** Kendall's tau-b, -1 to 1; null where an order has no two things of different value. */
  readonly tau: number | null;
  readonly pairs: number;
  /** Pairs that one order has one way round and the other the other way. */
  readonly changed: number;
}

/**
 * Kendall's tau-b, which allows for ties (M. G. Kendall 1945, The treatment of ties in ranking
 * problems, Biometrika 33, 239-251): pairs in the same order less those in the other, over the
 * geometric mean of the pairs that each order does not tie.
 * @param first values or ranks by which the things are ordered
 * @param second the same things by another order, in the same sequence; same length
 */
export function kendallsTau(first: readonly number[], second: readonly number[]): RankAgreement {
  if (first.length !== second.length) {
    throw new RangeError(`${first.length} things cannot be held against ${second.length}`);
  }
  let pairs = 0;
  let same = 0;
  let changed = 0;
  let untiedInFirst = 0;
  let untiedInSecond = 0;
  for (let one = 0; one < first.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      pairs += 1;
      const inFirst = Math.sign(first[one]! - first[other]!);
      const inSecond = Math.sign(second[one]! - second[other]!);
      if (inFirst !== 0) untiedInFirst += 1;
      if (inSecond !== 0) untiedInSecond += 1;
      if (inFirst * inSecond > 0) same += 1;
      if (inFirst * inSecond < 0) changed += 1;
    }
  }
  const most = Math.sqrt(untiedInFirst * untiedInSecond);
  return {
    tau: most === 0 ? null : (same - changed) / most,
    pairs,
    changed,
  };
}
