import type { Token } from '../text/word.ts';
import { foldsOf } from './folds.ts';
import type { Outcomes } from './outcomes.ts';

/** Texts, what people decided on them, and how they are dealt for cross-validation. */
export interface CodedTexts {
  readonly texts: readonly (readonly Token[])[];
  /** For each theme an outcome for each text. */
  readonly themes: readonly Outcomes[];
  /** For each text, the fold that it is in, from 0. */
  readonly folds: readonly number[];
  readonly seed: number;
}

/** How many parts the texts are dealt into. */
export const foldCount = 5;

/** What is the same for texts of the same words, punctuation and case aside. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word.form).join(' ');
}

/**
 * Deals texts into folds.
 * @param groups what each text belongs to; texts of a group stay together, as those of the same
 *   words do unless told otherwise
 */
export function codedTexts(
  texts: readonly (readonly Token[])[],
  themes: readonly Outcomes[],
  seed: number,
  groups: readonly string[] = texts.map(wordsOf),
): CodedTexts {
  return { texts, themes, folds: foldsOf(groups, foldCount, seed), seed };
}

/** The places of the texts in each fold. */
export function textsByFold(folds: readonly number[]): number[][] {
  return Array.from({ length: foldCount }, (_, fold) =>
    [...folds.keys()].filter((text) => folds[text] === fold),
  );
}
