import type { Weights } from '../../pipeline/text/language.ts';
import type { Signs } from '../../pipeline/text/language-signs.ts';

/** A text's signs, and whether people said that it is in another language. */
export interface Example {
  readonly signs: Signs;
  readonly isOther: boolean;
}

const steps = 60;
/** Keeps weights finite where a sign parts the texts without an error. */
const ridge = 0.01;

/**
 * The weights of a logistic regression, fitted by Newton's method with a small ridge (Hastie,
 * Tibshirani & Friedman 2009, The Elements of Statistical Learning, section 4.4.1). The same examples
 * give the same weights.
 * @param examples of both kinds
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const rows = examples.map(({ signs }) => columnsOf(signs));
  const width = rows[0]!.length;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curvature = weights.map((_, row) =>
      weights.map((__, column) => (row === column ? ridge : 0)),
    );
    rows.forEach((row, index) => {
      const odds = row.reduce((sum, value, column) => sum + value * weights[column]!, 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const missing = Number(examples[index]!.isOther) - chance;
      row.forEach((value, column) => {
        gradient[column]! += value * missing;
        row.forEach((other, second) => {
          curvature[column]![second]! += value * other * chance * (1 - chance);
        });
      });
    });
    const change = solve(curvature, gradient);
    weights = weights.map((weight, column) => weight + change[column]!);
  }
  const [constant, lead, everyday, english, elsewhere, unknown, unknownCapital] = weights;
  return {
    constant: constant!,
    lead: lead!,
    everyday: everyday!,
    english: english!,
    elsewhere: elsewhere!,
    unknown: unknown!,
    unknownCapital: unknownCapital!,
  };
}

function columnsOf({ shares, lead }: Signs): readonly number[] {
  const { everyday, english, elsewhere, unknown, unknownCapital } = shares;
  return [1, lead(), everyday, english, elsewhere, unknown, unknownCapital];
}

/** Solves a system of equations whose matrix is symmetric and positive, by Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  rows.forEach((pivot, place) => {
    for (const [index, row] of rows.entries()) {
      if (index === place) continue;
      const factor = row[place]! / pivot[place]!;
      for (let column = place; column < row.length; column++) {
        row[column]! -= factor * pivot[column]!;
      }
    }
  });
  return rows.map((row, index) => row.at(-1)! / row[index]!);
}
