import type { Token } from '../text/word.ts';
import { type FeatureBook, featureBook, rowsBy } from './feature-book.ts';
import { clausesOf, type View, views } from './features.ts';
import type { SparseRows } from './sparse-rows.ts';

/** Texts under one view: a row for each whole text, and a row for each of its clauses. */
export interface ViewedTexts {
  readonly view: View;
  readonly texts: SparseRows;
  readonly clauses: SparseRows;
}

/** Texts under every view. */
export interface DescribedTexts {
  readonly count: number;
  readonly viewed: readonly ViewedTexts[];
  /** Where each text's clauses begin among all clauses, and, as the last, where all end. */
  readonly clauseStarts: Int32Array;
}

/** One book for each view. */
export type Books = readonly FeatureBook[];

/** Numbers the features of texts under every view. */
export function booksOf(texts: readonly (readonly Token[])[]): Books {
  return views.map((view) => featureBook(texts.map(view.featuresOf)));
}

/** Describes texts by the features that the books know. */
export function describeTexts(books: Books, texts: readonly (readonly Token[])[]): DescribedTexts {
  const clauses = texts.map(clausesOf);
  const clauseStarts = new Int32Array(texts.length + 1);
  clauses.forEach((those, place) => {
    clauseStarts[place + 1] = clauseStarts[place]! + those.length;
  });
  return {
    count: texts.length,
    clauseStarts,
    viewed: views.map((view, place) => ({
      view,
      texts: rowsBy(books[place]!, texts.map(view.featuresOf)),
      clauses: rowsBy(books[place]!, clauses.flat().map(view.featuresOf)),
    })),
  };
}
