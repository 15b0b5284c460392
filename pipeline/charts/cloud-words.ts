import type { FindingWordRow } from '../database/word-findings.ts';
import type { NotDrawn } from './not-drawn.ts';
import type { Typeface } from './typeface.ts';

export type CloudWord = Pick<FindingWordRow, 'word' | 'replies' | 'people' | 'mentions' | 'theme'>;

/** One person who says a word again and again makes it no word of the replies. */
export const fewestPeople = 3;

/** More words than this would be too small to read. */
const mostWords = 150;

export const reasons = {
  choice: 'the analysis leaves it out of the cloud',
  people: `fewer than ${fewestPeople} people use it`,
  characters: 'the typeface lacks its characters',
  frequency: `${mostWords} words are mentioned more often`,
  small: 'it would be too small to read',
  room: 'there is no room for it in a size that can be read',
} as const;

/**
 * Chooses the words to draw, the most mentioned first, and says of every other why not.
 * @param unwanted words that the analysis leaves out, whatever their capitals
 */
export function cloudWords(
  rows: readonly CloudWord[],
  unwanted: readonly string[],
  typeface: Typeface,
): { readonly words: readonly CloudWord[]; readonly notDrawn: readonly NotDrawn[] } {
  const all = rows.toSorted((a, b) => b.mentions - a.mentions || (a.word < b.word ? -1 : 1));
  const without = new Set(unwanted.map((word) => word.toLowerCase()));
  const unchosen = all.filter(({ word }) => without.has(word.toLowerCase()));
  const chosen = all.filter((word) => !unchosen.includes(word));
  const wanted = chosen.filter(({ people }) => people >= fewestPeople);
  const ofFew = chosen.filter(({ people }) => people < fewestPeople);
  const drawable = wanted.filter(({ word }) => typeface.covers(word));
  const strange = wanted.filter(({ word }) => !typeface.covers(word));
  return {
    words: drawable.slice(0, mostWords),
    notDrawn: [
      ...withReason(unchosen, reasons.choice),
      ...withReason(ofFew, reasons.people),
      ...withReason(strange, reasons.characters),
      ...withReason(drawable.slice(mostWords), reasons.frequency),
    ],
  };
}

/** The same reason for each of some words. */
export function withReason(words: readonly CloudWord[], reason: string): NotDrawn[] {
  return words.map(({ word }) => ({ name: word, reason }));
}
