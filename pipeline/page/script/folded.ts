/** A text without capitals and accents, and where each of its letters stands in the text itself. */
export interface Folded {
  readonly text: string;
  /** For each unit of the folded text, the place of its letter; one more for the end. */
  readonly places: readonly number[];
}

/** Folds a text to compare it by: "Élan" and "elan" are the same. */
export function folded(text: string): Folded {
  let plain = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const bare = fold(letter);
    for (let unit = 0; unit < bare.length; unit++) places.push(place);
    plain += bare;
    place += letter.length;
  }
  return { text: plain, places: [...places, place] };
}

/** The words of a search, folded. */
export function searchWords(search: string): string[] {
  return fold(search).split(/\s+/u).filter(Boolean);
}

/** Where words stand in a text, as [start, end] in the text itself, the first first. */
export function foundIn(text: string, words: readonly string[]): [number, number][] {
  const { text: plain, places } = folded(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      found.push([places[at]!, places[at + word.length]!]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
