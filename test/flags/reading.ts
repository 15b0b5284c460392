import type { Detector, Reading } from '../../pipeline/flags/hint.ts';
import { ruleBooks } from '../../pipeline/flags/rule-book.ts';
import { entitiesOf } from '../../pipeline/text/entities.ts';
import { tokeniser } from '../../pipeline/text/tokenise.ts';

const tokenised = tokeniser();

export const tokensOf = (text: string) => tokenised(text, entitiesOf(text));

/** A reply as a detector reads it. */
export function readingOf(text: string, rest: Partial<Reading> = {}): Reading {
  return { reply: 1, person: 'ann', text, tokens: tokensOf(text), tagged: false, ...rest };
}

/** The words behind what a detector found; null where it found nothing. */
export function wordsFound(detect: Detector, text: string): string[] | null {
  const hint = detect(readingOf(text));
  return hint?.places.map(({ starts, ends }) => text.slice(starts, ends)) ?? null;
}

export const books = ruleBooks();
