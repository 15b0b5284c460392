import type { Ask } from '../source.ts';
import { idAfter } from './snowflake.ts';

/*
 * What stands in a question to X:
 * - what: `post` (the root), `count`, `search`, `posts` (parents), `likes` (of what is here)
 * - ids: of the posts to look up; quotes: whether the root's quotes are to be searched as well
 * - sought, root, conversation: what a search or a count is for; since: after which id
 * - next: X's token for the page; below: the smallest id that came before it
 * - reach: that recent search goes back as far as it can; ceiling: that this is on record already
 * - fills: that full-archive search goes over a hole; proves: that a count proves the ceiling
 * - until: below which id; a search has it only while it is asked, never in the line of those that wait
 */

/** What the searches of a thread have in common. */
export interface Thread {
  readonly root: string;
  /** The root's own id, or the id of the post that began it all where the root is a reply. */
  readonly conversation: string;
}

/**
 * - `replies`: the posts of the conversation; X cannot search a part of it.
 * - `quotes`: posts elsewhere that quote the root.
 */
export type Sought = 'replies' | 'quotes';

const mostIds = 100;

/** The post that everything begins with. @param quotes whether posts that quote it are wanted */
export function questionForRoot(id: string, quotes: boolean): Ask {
  return { what: 'post', ids: id, ...(quotes && { quotes: 'too' }) };
}

/** What the answer to the question for the root leaves to be asked. */
export function searchesAfter({ ids = '', quotes }: Ask, conversation: string): Ask[] {
  const thread = { root: ids, conversation };
  const replies = searchFor('replies', thread);
  return [countLike(replies), replies, ...(quotes ? [searchFor('quotes', thread)] : [])];
}

/**
 * A search. Which archive is searched stands in no question: whoever may not use the one can go on
 * with the other.
 * @param since the id after which to search; without it from the beginning of the thread
 */
export function searchFor(sought: Sought, thread: Thread, since?: string): Ask {
  return { what: 'search', sought, ...thread, ...(since && { since }) };
}

/** How many posts a search finds in all. */
export function countLike({ next: _, below: __, ...search }: Ask): Ask {
  return { ...search, what: 'count' };
}

/**
 * How many posts a search of a later round finds, and no newer ones: those the next round counts.
 * @param greatest the greatest id that the search has brought
 */
export function countUpTo(search: Ask, greatest: string): Ask {
  return { ...countLike(search), until: idAfter(greatest) };
}

/**
 * The question after an answer that was not the last.
 * @param smallest the smallest id that it reached down to; should X forget the token, the search
 *   goes on from there. After an empty answer that of the one before stands.
 */
export function nextOf(ask: Ask, token: string, smallest: string | undefined): Ask {
  return { ...ask, next: token, ...(smallest && { below: smallest }) };
}

/** The same question without the token, which X has forgotten: for all below what has come. */
export function withoutToken({ next: _, ...ask }: Ask): Ask {
  return ask.below === undefined ? ask : { ...ask, until: ask.below };
}

/**
 * The same question as far back as recent search reaches. Where it should have begun stays in it,
 * so that full-archive search can fill the hole some day.
 */
export function withinReach(ask: Ask): Ask {
  return { ...ask, reach: 'seven-days' };
}

/**
 * What is asked where recent search did not refuse an older thread but passed by what it could not
 * reach: a count of what it does reach, which proves the ceiling and counts for nothing else.
 */
export function proofOfCeiling(thread: Thread): Ask {
  return { ...withinReach(countLike(searchFor('replies', thread))), proves: 'ceiling' };
}

/**
 * Posts by their ids, a hundred at a time.
 * @param what `posts` brings their people and parents too, `likes` does not
 */
export function lookUps(
  what: 'posts' | 'likes',
  ids: readonly string[],
  { conversation }: Thread,
): Ask[] {
  const starts = ids.flatMap((_, place) => (place % mostIds === 0 ? [place] : []));
  return starts.map((start) => ({
    what,
    conversation,
    ids: ids.slice(start, start + mostIds).join(','),
  }));
}

/** The id from which a search goes on, or of the post that a thread begins with. */
export function beginningOf({ since, sought, root = '', conversation = '' }: Ask): string {
  return since ?? (sought === 'quotes' ? root : conversation);
}
