/**
 * Probabilities adjusted so that the chance of even one false discovery stays below the level they
 * are held against: S. Holm (1979), Scandinavian Journal of Statistics 6, 65-70.
 * @param probabilities of each test, from 0 to 1, in any order
 * @returns in the same order, from 0 to 1
 */
export function holm(probabilities: readonly number[]): number[] {
  return adjust(probabilities, ascending(probabilities), Math.max, (rank, tests) => tests - rank);
}

/**
 * Probabilities adjusted so that among the tests below a level, no more than that share is expected
 * to be false: Y. Benjamini & Y. Hochberg (1995), Journal of the Royal Statistical Society B 57,
 * 289-300. Finds more than Holm's, at the price of some false ones.
 * @param probabilities of each test, from 0 to 1, in any order
 * @returns in the same order, from 0 to 1
 */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  const order = ascending(probabilities).reverse();
  return adjust(probabilities, order, Math.min, (rank, tests) => tests / (tests - rank));
}

/** Walks through the tests in an order and lets no adjusted probability pass its predecessor. */
function adjust(
  probabilities: readonly number[],
  order: readonly number[],
  keep: (one: number, other: number) => number,
  factor: (rank: number, tests: number) => number,
): number[] {
  const adjusted = new Array<number>(probabilities.length);
  let previous: number | undefined;
  order.forEach((index, rank) => {
    const alone = Math.min(1, probabilities[index]! * factor(rank, probabilities.length));
    previous = previous === undefined ? alone : keep(previous, alone);
    adjusted[index] = previous;
  });
  return adjusted;
}

function ascending(probabilities: readonly number[]): number[] {
  return [...probabilities.keys()].sort((a, b) => probabilities[a]! - probabilities[b]!);
}
