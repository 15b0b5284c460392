import type { Reader } from '../../database/access.ts';
import type { Conversation } from './counted-conversation.ts';

/** A post that is known to exist and is not here. */
export interface MissingPost {
  readonly id: string;
  readonly reason: string;
}

/**
 * Who answers whom, as numbers, so that a million replies fit: 0 is the root, a reply has its own
 * number, and the posts that are missing follow upon the last reply.
 */
export interface ThreadTree {
  readonly lastReply: number;
  readonly missing: readonly MissingPost[];
  /** The missing posts of which the service that was asked for the thread told of itself. */
  readonly told: ReadonlySet<number>;
  /** What each post answers; `nowhere` where that is not known, or lies outside the thread. */
  readonly parents: readonly number[];
  /** The direct replies that the service counts below each post; nothing where it does not say. */
  readonly said: readonly (number | undefined)[];
  /** 1 for each reply of the thread; those of other threads have numbers too. */
  readonly inThread: Uint8Array;
  /** 1 for each reply that quotes the root. */
  readonly quoting: Uint8Array;
  /** 1 for each reply of which the source does not say what it answers. */
  readonly unparented: Uint8Array;
}

export const nowhere = -1;

interface Child {
  readonly parent_id: string | null;
  /** The parent's number where it is a reply of this thread. */
  readonly parent_reply: number | null;
  readonly parent_is_here: number;
}

interface Tombstone extends Child, MissingPost {
  /** Whether a post that is here answers or quotes it, which may be all that is known of it. */
  readonly is_named: number;
}

interface Reply extends Child {
  readonly reply: number;
  readonly said: number | null;
  readonly quoting: number;
  readonly unparented: number;
}

/**
 * Reads who answers whom, the posts that are missing among them: those that the service told of,
 * and those that others name as what they answer.
 * @param isAsked whether a service was asked for this thread; it then tells of nothing else, unless
 *   the thread lies within another
 * Reads `replies`, `posts`, `tombstones`, `counts` and `pages`.
 */
export function readTree(
  read: Reader,
  rootId: string | null,
  { id, isOwn }: Conversation,
  isAsked: boolean,
): ThreadTree {
  const { lastReply } = read.one<{ lastReply: number }>(
    'select coalesce(max(reply), 0) as lastReply from replies',
  )!;
  const missing: MissingPost[] = [];
  const parents: number[] = new Array(lastReply + 1).fill(nowhere);
  const said: (number | undefined)[] = new Array(lastReply + 1).fill(undefined);
  const inThread = new Uint8Array(lastReply + 1);
  const quoting = new Uint8Array(lastReply + 1);
  const unparented = new Uint8Array(lastReply + 1);

  const above = new Set(read.all<{ id: string }>(aboveRoot, rootId).map((post) => post.id));
  const numbers = new Map<string, number>();
  const numberOf = (post: MissingPost): number => {
    const number = numbers.get(post.id) ?? lastReply + missing.push(post);
    numbers.set(post.id, number);
    parents[number] ??= nowhere;
    return number;
  };
  const parentOf = ({ parent_id, parent_reply, parent_is_here }: Child): number => {
    if (parent_id === null) return nowhere;
    if (parent_id === rootId) return 0;
    if (parent_reply !== null) return parent_reply;
    if (parent_is_here || above.has(parent_id)) return nowhere;
    return numberOf({ id: parent_id, reason: 'not-collected' });
  };

  const tombstones = read
    .all<Tombstone>(tombstonesAndParents, rootId)
    .filter((post) => !above.has(post.id));
  tombstones.forEach(numberOf);
  const told = new Set<number>();
  for (const post of tombstones) {
    const [number, parent] = [numberOf(post), parentOf(post)];
    parents[number] = parent;
    // What answers a post that is here stands where that stands, be it of this thread or not.
    const isPlaced = post.parent_id !== null && parent <= lastReply;
    if (isAsked && isOwn && !post.is_named && !isPlaced) told.add(number);
  }

  said[0] = read.one<{ said: number | null }>(saidOfRoot, rootId)?.said ?? undefined;
  // Within somebody else's conversation a quote that names it is as foreign as any other.
  const own = isOwn ? id : '';
  for (const row of read.each<Reply>(repliesAndParents, rootId, own)) {
    inThread[row.reply] = 1;
    quoting[row.reply] = row.quoting;
    unparented[row.reply] = row.unparented;
    said[row.reply] = row.said ?? undefined;
    parents[row.reply] = parentOf(row);
  }
  return { lastReply, missing, told, parents, said, inThread, quoting, unparented };
}

/** What the root itself answers, which is no part of its thread. */
const aboveRoot = `
  with recursive above(id) as (
      select parent_id from posts where id = ? and parent_id is not null
    union
      select coalesce(posts.parent_id, tombstones.parent_id) as parent from above
      left join posts on posts.id = above.id
      left join tombstones on tombstones.post_id = above.id
      where parent is not null
  )
  select id from above`;

const parentColumns = `parent.reply as parent_reply, here.id is not null as parent_is_here`;

const joinParents = (child: string) => `
  left join posts here on here.id = ${child}.parent_id
  left join replies parent
    on parent.post_id = ${child}.parent_id and parent.left_out is not 'another-thread'`;

const tombstonesAndParents = `
  select tombstones.post_id as id, tombstones.reason, tombstones.parent_id, ${parentColumns},
    tombstones.post_id in (select quoted_id from posts union all select parent_id from posts)
      as is_named
  from tombstones ${joinParents('tombstones')}
  where tombstones.post_id is not ? and tombstones.post_id not in (select id from posts)
  order by tombstones.post_id`;

const saidOfRoot = 'select replies as said from latest_counts where post_id = ?';

// What a quote from another conversation answers there is not looked for.
const repliesAndParents = `
  with asked(root, conversation) as (values (?, ?))
  select replies.reply,
    iif(posts.quoted_id is root and posts.conversation_id <> conversation
      and here.id is null and posts.parent_id is not root, null, posts.parent_id) as parent_id,
    ${parentColumns}, latest.replies as said,
    coalesce(posts.quoted_id = root, 0) as quoting,
    posts.parent_id is null and not posts.repost as unparented
  from asked, replies join posts on posts.id = replies.post_id ${joinParents('posts')}
  left join latest_counts latest on latest.post_id = replies.post_id
  where replies.left_out is not 'another-thread'
  order by replies.reply`;
