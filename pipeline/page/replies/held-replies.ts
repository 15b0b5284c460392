import type { Markup } from '../../wording/html.ts';

/** A page is to be opened on any machine and sent by post: so large at most, in bytes. */
export const mostBytes = 2_000_000;

/** So many replies stand on the page at most. */
export const mostReplies = 2000;

/**
 * How many of the replies a page has room for, the first first.
 * @param items the markup of each
 * @param room in bytes
 */
export function howManyFit(items: readonly Markup[], room: number): number {
  let left = room;
  for (const [place, { markup }] of items.entries()) {
    left -= Buffer.byteLength(markup);
    if (left < 0) return place;
  }
  return items.length;
}
