import type { Reader } from '../../database/access.ts';
import { conversationOf } from '../completeness/counted-conversation.ts';
import { readTree } from '../completeness/thread-tree.ts';
import { type Places, placesBelow } from './places.ts';

/** Nobody known: the author of a post that is missing. */
export const nobody = -1;
/** The host, whose number is the same in every thread. */
export const host = 0;

/**
 * The posts of a thread in arrays by their numbers: 0 is the root, and a reply has its own number.
 * Posts that are missing follow upon the last reply; of them only the place is known.
 */
export interface Conversation extends Places {
  readonly lastReply: number;
  readonly hostIsKnown: boolean;
  /** What each post answers; below 0 where that is not known, or lies outside the thread. */
  readonly parents: readonly number[];
  /** Who posted it, as a number: `host`, `nobody`, or one of the others from 1. */
  readonly authors: Int32Array;
  /** 1 where the author is known, so that another post can be told to be theirs. */
  readonly named: Uint8Array;
  readonly likes: Float64Array;
  /** 1 for each counted reply. */
  readonly counted: Uint8Array;
}

interface Post {
  readonly reply: number;
  readonly author_id: string | null;
  readonly likes: number;
  readonly counted: number;
}

/**
 * Reads who answers whom in a thread, those that are left out among them, as a conversation has
 * them too. A post whose author is not known is taken for somebody's who posted nothing else.
 * Reads `thread`, `posts`, `tombstones`, `counts`, `pages`, `counted`, `replies` and `weights`.
 */
export function conversation(read: Reader): Conversation {
  const thread = read.one<{ root_id: string | null; host_id: string | null }>(
    'select root_id, host_id from thread',
  );
  const { root_id: rootId = null, host_id: hostId = null } = thread ?? {};
  const tree = readTree(read, rootId, conversationOf(read, rootId), false);
  const { lastReply, parents } = tree;

  const authors = new Int32Array(parents.length).fill(nobody);
  const named = new Uint8Array(parents.length);
  const likes = new Float64Array(parents.length);
  const counted = new Uint8Array(parents.length);
  const numbers = new Map<string, number>();
  let last = host;
  const numberOf = (author: string | null): number => {
    if (author === null) return ++last;
    if (author === hostId) return host;
    const known = numbers.get(author) ?? ++last;
    numbers.set(author, known);
    return known;
  };
  authors[0] = host;
  named[0] = Number(hostId !== null);
  for (const post of read.each<Post>(postsInOrder)) {
    authors[post.reply] = numberOf(post.author_id);
    named[post.reply] = Number(post.author_id !== null);
    likes[post.reply] = post.likes;
    counted[post.reply] = post.counted;
  }
  const hostIsKnown = hostId !== null;
  const places = placesBelow(parents);
  return { lastReply, hostIsKnown, parents, authors, named, likes, counted, ...places };
}

const postsInOrder = `
  select replies.reply, author_id, replies.likes, weights.reply is not null as counted
  from replies left join weights using (reply)
  where left_out is not 'another-thread' order by replies.reply`;
