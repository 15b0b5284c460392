/** How often a term comes up among how many chances: in replies, or in running words. */
export type Occurrence = { readonly count: number; readonly total: number };

/**
 * The log-likelihood ratio G² of a term in two bodies of text, with all four cells of the table
 * (T. Dunning 1993, Computational Linguistics 19, 61-74). Rayson & Garside (2000, Workshop on
 * Comparing Corpora, 1-6) leave out the two cells of what is not the term, which makes next to no
 * difference for running words, but does where the term is in a good part of the replies.
 * @param first its total above 0
 * @param second its total above 0
 * @returns from 0; held against chi-square with one degree of freedom (3.84 at 5 per cent)
 */
export function logLikelihood(first: Occurrence, second: Occurrence): number {
  const count = first.count + second.count;
  const total = first.total + second.total;
  const cells = [first, second].flatMap((one) => [
    cell(one.count, (one.total * count) / total),
    cell(one.total - one.count, (one.total * (total - count)) / total),
  ]);
  return Math.max(0, 2 * cells.reduce((sum, value) => sum + value, 0));
}

/**
 * The binary logarithm of how many times more frequent a term is in the first body than in the
 * second (A. Hardie 2014, Log Ratio: an informal introduction): 1 is twice as frequent, -1 half.
 * A frequency of 0 is taken for one half, as Hardie does.
 */
export function logRatio(first: Occurrence, second: Occurrence): number {
  return Math.log2(share(first) / share(second));
}

function share({ count, total }: Occurrence): number {
  return (count === 0 ? 0.5 : count) / total;
}

function cell(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
