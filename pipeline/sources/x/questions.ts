import type { Ask } from '../source.ts';

/** Where to search: everything, or the last seven days. */
export type Archive = 'all' | 'recent';

/** What the searches of a thread have in common. */
export interface Thread {
  readonly root: string;
  /** The root's own id, or of a root that is a reply itself the id of the post that began it all. */
  readonly conversation: string;
  readonly archive: Archive;
}

/**
 * - `replies`: the posts of the conversation; X cannot search a part of it.
 * - `quotes`: posts elsewhere that quote the root.
 */
export type Sought = 'replies' | 'quotes';

const mostIds = 100;

/** The post that everything begins with. @param quotes whether posts that quote it are wanted */
export function questionForRoot(id: string, archive: Archive, quotes: boolean): Ask {
  return { what: 'post', ids: id, archive, ...(quotes && { quotes: 'too' }) };
}

/** What the answer to the question for the root leaves to be asked. */
export function searchesAfter({ ids = '', archive, quotes }: Ask, conversation: string): Ask[] {
  const thread = {
    root: ids,
    conversation,
    archive: archive === 'all' ? 'all' : 'recent',
  } as const;
  const replies = searchFor('replies', thread);
  return [countLike(replies), replies, ...(quotes ? [searchFor('quotes', thread)] : [])];
}

/** @param since the id after which to search; without it from the beginning of the thread */
export function searchFor(sought: Sought, thread: Thread, since?: string): Ask {
  return { what: 'search', sought, ...thread, ...(since && { since }) };
}

/** How many posts a search finds in all. */
export function countLike({ next: _, below: __, ...search }: Ask): Ask {
  return { ...search, what: 'count' };
}

/**
 * The question after an answer that was not the last.
 * @param smallest the smallest id that it reached down to; should X forget the token, the search
 *   goes on from there. After an empty answer that of the one before stands.
 */
export function nextOf(ask: Ask, token: string, smallest: string | undefined): Ask {
  return { ...ask, next: token, ...(smallest && { below: smallest }) };
}

/** The same question without the token, which X has forgotten: for what lies below what has come. */
export function withoutToken({ next: _, ...ask }: Ask): Ask {
  return ask.below === undefined ? ask : { ...ask, until: ask.below };
}

/** The same question with nothing said of where it begins: as far back as recent search reaches. */
export function withoutBeginning({ since: _, ...ask }: Ask): Ask {
  return { ...ask, reach: 'seven-days' };
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
