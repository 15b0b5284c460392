import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';

/**
 * The word that someone most likely meant, or nothing where none is near.
 * Damerau–Levenshtein distance, at most a third of the word's length.
 */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const distances = allowed.map((candidate) => ({
    candidate,
    distance: levenshtein.DamerauLevenshteinDistance(word.toLowerCase(), candidate.toLowerCase(), {
      restricted: true,
    }),
  }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  const limit = Math.max(1, Math.floor(word.length / 3));
  return best && best.distance <= limit ? best.candidate : undefined;
}

/** ' (did you mean "x"?)', or nothing. */
export function didYouMean(word: string, allowed: readonly string[]): string {
  const meant = nearest(word, allowed);
  return meant === undefined ? '' : ` (did you mean ${JSON.stringify(meant)}?)`;
}
