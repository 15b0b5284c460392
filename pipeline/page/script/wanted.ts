import { searchWords } from './folded.ts';
import type { View } from './view.ts';

/** Asks for the replies without a theme or a flag; no id of a theme begins with a hyphen. */
export const nothingCarried = '-none';

/** What is known of a reply in the list. */
export interface Listed {
  /** Its place by likes, from 0. */
  readonly place: number;
  readonly likes: number;
  /** ISO 8601, or "" where it is not known. */
  readonly posted: string;
  readonly themes: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  /** Its words, folded. */
  text(): string;
}

/** A function that tells whether a reply is among those that a reader asks for. */
export function wantedBy(view: View): (reply: Listed) => boolean {
  const words = searchWords(view.search);
  const over = view.over === '' ? -1 : Number(view.over);
  return (reply) =>
    isAmong(reply.themes, view.theme) &&
    isAmong(reply.flags, view.flag) &&
    reply.likes > over &&
    isBetween(reply.posted.slice(0, 10), view.from, view.to) &&
    words.every((word) => reply.text().includes(word));
}

/**
 * How replies are put in order; those that are equal stay in the order of their likes, and those
 * without a time come last.
 */
export function orderOf({ sort }: View): (a: Listed, b: Listed) => number {
  if (sort === 'oldest')
    return (a, b) => compare(a.posted || never, b.posted || never) || a.place - b.place;
  if (sort === 'newest') return (a, b) => compare(b.posted, a.posted) || a.place - b.place;
  return (a, b) => a.place - b.place;
}

/** After every time that can be written. */
const never = '~';

function isAmong(names: ReadonlySet<string>, asked: string): boolean {
  if (asked === '') return true;
  return asked === nothingCarried ? names.size === 0 : names.has(asked);
}

function isBetween(day: string, from: string, to: string): boolean {
  if (from === '' && to === '') return true;
  return day !== '' && day >= from && (to === '' || day <= to);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
