/** Packages without types of their own. Of `natural`, single files: its root loads databases and reads ./.env. */
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    DamerauLevenshteinDistance(
      source: string,
      target: string,
      options?: { restricted?: boolean },
    ): number;
  };
  export default distances;
}

declare module 'natural/lib/natural/ngrams/ngrams.js' {
  const grams: {
    ngrams<Item>(sequence: readonly Item[], size: number): Item[][];
  };
  export default grams;
}

declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    pluralize(noun: string): string;
  }
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const list: { readonly words: readonly string[] };
  export default list;
}

declare module 'natural/lib/natural/util/stopwords_*.js' {
  const list: { readonly words: readonly string[] };
  export default list;
}
