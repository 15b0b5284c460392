/**
 * Probabilities adjusted so that among the tests below a level, no more than that share is expected
 * to be false: Y. Benjamini & Y. Hochberg (1995), Journal of the Royal Statistical Society B 57,
 * 289-300.
 * @param probabilities of each test, from 0 to 1, in any order
 * @returns in the same order, from 0 to 1
 */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  const tests = probabilities.length;
  const adjusted = new Array<number>(tests);
  const largestFirst = [...probabilities.keys()].sort(
    (one, other) => probabilities[other]! - probabilities[one]!,
  );
  let previous = 1;
  largestFirst.forEach((index, place) => {
    previous = Math.min(previous, (probabilities[index]! * tests) / (tests - place));
    adjusted[index] = previous;
  });
  return adjusted;
}
