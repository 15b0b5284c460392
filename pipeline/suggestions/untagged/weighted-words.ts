import type { Token } from '../../text/word.ts';

/** A text as a point: words with their weights, of length 1. */
export type Point = ReadonlyMap<string, number>;

/** Words of one text alone say nothing of what it has in common with others. */
const leastTexts = 2;
/** A word of more than so many texts tells none from another. */
const mostShare = 0.12;

/**
 * Texts as points: each of their words of matter, once, weighs more the fewer texts hold it (its
 * inverse document frequency, Spärck Jones 1972, Journal of Documentation 28, 11-21).
 */
export function pointsOf(texts: readonly (readonly Token[])[]): Point[] {
  const words = texts.map(wordsOf);
  const counts = new Map<string, number>();
  for (const word of words.flatMap((set) => [...set])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(5, mostShare * texts.length);
  return words.map((set) => {
    const held = [...set].filter((word) => {
      const count = counts.get(word)!;
      return count >= leastTexts && count <= most;
    });
    return normal(held.map((word) => [word, Math.log(texts.length / counts.get(word)!) + 1]));
  });
}

/** Brings weights to a length of 1. */
export function normal(weights: Iterable<readonly [string, number]>): Point {
  const entries = [...weights];
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight ** 2, 0));
  return new Map(entries.map(([word, weight]) => [word, weight / (length || 1)]));
}

/** The cosine of the angle between two points, 0 to 1. */
export function likeness(one: Point, other: Point): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

function wordsOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens
      .filter(({ word }) => (word.kind === 'word' && !word.stop) || word.kind === 'tag')
      .map(({ word }) => word.lemma),
  );
}
