import type { Token, Word } from './word.ts';

export interface Stretch {
  readonly starts: number;
  readonly ends: number;
}

/** Fewer words in a row are anybody's: "what can we do". */
const fewestWords = 4;
/** So many of them must be words of meaning: "in an office in" is anybody's as well. */
const fewestOfMeaning = 2;

/**
 * Finds where a text only repeats the question's words: at least four in a row that stand in the
 * same row in what was asked, two of them no stop words, by form or lemma, whatever their capitals
 * and the punctuation.
 * @param asked the texts that asked, each by itself
 * @returns a function from a reply's tokens to its stretches of repeated words, in order
 */
export function echoFinder(
  asked: readonly (readonly Token[])[],
): (tokens: readonly Token[]) => readonly Stretch[] {
  const placesOf = placesIn(asked);
  return (tokens) => {
    const stretches: { starts: number; ends: number }[] = [];
    // For each token, how many words of meaning stand before it.
    const meaning = [0];
    for (const { word } of tokens) meaning.push(meaning.at(-1)! + Number(!word.stop));
    // For each place in what was asked: how many words in a row end there and at the last token.
    let rows = new Map<number, number>();
    for (const [position, token] of tokens.entries()) {
      const places = placesOf(token.word);
      if (places.length === 0 && rows.size === 0) continue;
      const before = rows;
      rows = new Map(places.map((place) => [place, (before.get(place - 1) ?? 0) + 1]));
      const longest = Math.max(0, ...rows.values());
      const first = position - longest + 1;
      const ofMeaning = meaning[position + 1]! - meaning[first]!;
      if (longest < fewestWords || ofMeaning < fewestOfMeaning) continue;
      const { starts } = tokens[first]!;
      const last = stretches.at(-1);
      if (last && starts <= last.ends) last.ends = token.ends;
      else stretches.push({ starts, ends: token.ends });
    }
    return stretches;
  };
}

/** Where a word stands in what was asked; the texts are kept apart by a place that none takes. */
function placesIn(asked: readonly (readonly Token[])[]): (word: Word) => readonly number[] {
  const places = new Map<string, Set<number>>();
  let place = 0;
  for (const tokens of asked) {
    for (const { word } of tokens) {
      for (const key of keysOf(word)) {
        const known = places.get(key);
        if (known) known.add(place);
        else places.set(key, new Set([place]));
      }
      place++;
    }
    place++;
  }
  const known = new WeakMap<Word, readonly number[]>();
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    const found = [...new Set(keysOf(word).flatMap((key) => [...(places.get(key) ?? [])]))];
    known.set(word, found);
    return found;
  };
}

function keysOf({ form, lemma }: Word): string[] {
  return [`form ${form}`, `lemma ${lemma}`];
}
