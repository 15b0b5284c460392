import type { Reader } from '../database/access.ts';
import type { Answered } from '../text/own-words.ts';

/** A post of the thread or beside it, with what is needed to judge it. */
export interface ThreadPost {
  readonly id: string;
  readonly author_id: string | null;
  readonly text: string;
  readonly created_at: string | null;
  readonly lang: string | null;
  readonly repost: number;
  readonly quotes_root: number;
  readonly depth: number | null;
  readonly in_thread: number;
  readonly likes: number;
  readonly answers: number;
  readonly answered_handle: string | null;
  readonly answered_text: string | null;
}

/**
 * Every post but the root, in order of time, with its depth below the root. A post belongs to the
 * thread if its parents lead to the root, if it names the same conversation, if its parents lead to
 * a post that is missing while nothing speaks for another conversation, or if nothing is said about
 * parents at all. What the root itself answers does not belong to it, nor what else is said there.
 * Reads `posts`, `authors`, `counts`, `pages` and `tombstones`.
 */
export function readPosts(read: Reader, rootId: string | null): IterableIterator<ThreadPost> {
  const own = read.one<{ id: string | null }>(
    'select conversation_id as id from posts where id = ?',
    rootId,
  )?.id;
  // A root within somebody else's conversation: what it started is only what its answers lead to.
  const conversation = own === undefined || own === null || own === rootId ? rootId : '';
  return read.each<ThreadPost>(postsInOrder, rootId, conversation);
}

// A root that itself answers another post must not be walked through a second time. A missing post
// is walked through where it is known what it answered, up to a post that is here (`gone`).
const postsInOrder = `
  with recursive asked(root, conversation) as (values (?, ?)),
    above(id) as (
        select parent_id from asked join posts on posts.id = root where parent_id is not null
      union
        select parent_id from above join posts on posts.id = above.id where parent_id is not null
    ),
    gone(id, parent_id) as (
        select post_id, parent_id from tombstones, asked
        where (parent_id is root or parent_id in (select id from posts))
          and post_id not in (select id from posts)
      union
        select post_id, tombstones.parent_id from gone join tombstones on tombstones.parent_id = gone.id
        where post_id not in (select id from posts)
    ),
    tree(id, depth) as (
        select root, 0 from asked where root is not null
      union all
        select id, null from posts, asked
        where parent_id is not null and parent_id not in (select id from posts)
          and parent_id not in (select id from gone)
          and parent_id is not root and id is not root
          and id not in (select id from above)
          and parent_id not in (select id from above)
          and (conversation_id is null or conversation is null or conversation_id = conversation)
      union all
        select posts.id, depth + 1 from asked, tree join posts on posts.parent_id = tree.id
        where posts.id is not root
      union all
        select gone.id, depth + 1 from asked, tree join gone on gone.parent_id = tree.id
        where gone.id is not root
    )
  select p.id, p.author_id, p.text, p.created_at, p.lang, p.repost, tree.depth,
    p.quoted_id is not null and p.quoted_id is root and tree.id is null as quotes_root,
    tree.id is not null or p.quoted_id is root or coalesce(
        p.conversation_id = conversation and p.id not in (select id from above),
        root is null and p.parent_id is null)
      as in_thread,
    coalesce(latest.likes, 0) as likes,
    p.parent_id is not null as answers, author.handle as answered_handle,
    parent.text as answered_text
  from asked, posts p
  left join tree on tree.id = p.id
  left join latest_counts latest on latest.post_id = p.id
  left join posts parent on parent.id = p.parent_id
  left join authors author on author.id = parent.author_id
  where p.id is not root
  order by p.created_at, length(p.id), p.id`;

/** Who a post answers, for taking their @names off its own words. */
export function answeredBy(post: ThreadPost): Answered | null {
  if (!post.answers) return null;
  return { handle: post.answered_handle, text: post.answered_text ?? '' };
}
