/** How often a term comes up among how many chances: in replies, or in running words. */
export type Occurrence = { readonly count: number; readonly total: number };

/** Four cells: with the term and without it in the first body, then in the second. */
export type Cells = readonly [number, number, number, number];

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
  return logLikelihoodOfCells([
    first.count,
    first.total - first.count,
    second.count,
    second.total - second.count,
  ]);
}

/**
 * The same of the four cells themselves, which may be sums of shares. A cell below 0 is
 * one that rounding has left of nothing, and counts as 0.
 * @returns from 0; 0 where the term is everywhere, or nowhere, or there is but one body
 */
export function logLikelihoodOfCells(cells: Cells): number {
  const [a = 0, b = 0, c = 0, d = 0] = cells.map((cell) => Math.max(0, cell));
  const total = a + b + c + d;
  const parts = [
    part(a, ((a + b) * (a + c)) / total),
    part(b, ((a + b) * (b + d)) / total),
    part(c, ((c + d) * (a + c)) / total),
    part(d, ((c + d) * (b + d)) / total),
  ];
  return Math.max(0, 2 * parts.reduce((sum, value) => sum + value, 0));
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

function part(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
