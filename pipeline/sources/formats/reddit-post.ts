import { readCount } from '../cells/count.ts';
import { listOf, objectOf, textOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import type { ReceivedAuthor, ReceivedPost } from '../source.ts';
import { type MoreComments, type Placed, type RedditPost, thingOf } from './reddit-things.ts';

/** A comment or a submission, and where it stands. */
export type PlacedPost = Extract<Placed, { post: RedditPost }>;

/** What stands in place of a text that is gone. */
const gone: readonly (readonly [RegExp, reason: string])[] = [
  [/^\[deleted(?: by user)?\]$/i, 'deleted'],
  // By the moderators, or by Reddit itself.
  [/^\[\s*removed\b[^\]]*\]$/i, 'removed'],
];

/** Why there is no text, where something else stands in its place. */
export function whyGone(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  return gone.find(([mark]) => mark.test(text.trim()))?.[1];
}

/** The id with the kind in front by which posts name each other: t1_… a comment, t3_… a submission. */
export function fullName({ kind, post }: PlacedPost): string {
  return textOf(post.name) ?? `${kind === 'comment' ? 't1' : 't3'}_${textOf(post.id)}`;
}

/** A comment or a submission as received. */
export function receivedPost(placed: PlacedPost): ReceivedPost {
  const { kind, post } = placed;
  const id = fullName(placed);
  const isComment = kind === 'comment';
  const conversationId = isComment ? textOf(post.link_id) : id;
  return {
    id,
    authorId: nameOf(post),
    parentId: isComment ? textOf(post.parent_id) : null,
    quotedId: null,
    conversationId,
    text: isComment ? (textOf(post.body) ?? '') : textOfSubmission(post),
    createdAt: readTime(post.created_utc),
    lang: null,
    repost: false,
    counts: { likes: likesOf(post), reposts: null, replies: repliesOf(placed), quotes: null },
    links: [],
    url: urlOf(post, conversationId, isComment),
  };
}

/** Nobody has a name that another had before; the archives know no other id of old accounts. */
export function receivedAuthor(post: RedditPost): ReceivedAuthor | null {
  const name = nameOf(post);
  return name === null ? null : { id: name, handle: name, name: null, about: null };
}

function nameOf({ author }: RedditPost): string | null {
  return author === '[deleted]' ? null : textOf(author);
}

function textOfSubmission({ title, selftext, is_self, url }: RedditPost): string {
  const parts = [title, whyGone(selftext) ? null : selftext, is_self === false ? url : null];
  return parts.filter((part) => textOf(part) !== null).join('\n\n');
}

/**
 * The score is votes up less votes down, so it says less than likes do where opinions differ; one
 * below zero is no support at all, and one that is still hidden is not known.
 */
function likesOf({ score, score_hidden }: RedditPost): number | null {
  if (score_hidden === true) return null;
  return typeof score === 'number' && score < 0 ? 0 : readCount(score);
}

/**
 * How many direct replies a tree tells of: those that it holds, those that it names, and one where it
 * only says that the thread goes on. What is not in a tree tells of none.
 */
function repliesOf({ kind, post: { replies }, inTree }: PlacedPost): number | null {
  if (kind === 'submission' || !inTree) return null;
  const listing = objectOf<{ data: object }>(replies);
  if (!listing) return replies === '' ? 0 : null;
  const children = listOf(objectOf<{ children: object[] }>(listing.data)?.children);
  let told = 0;
  for (const thing of children.map(thingOf)) {
    if (thing?.kind === 'more') told += Math.max(1, idsOf(thing.more).length);
    else if (thing) told++;
  }
  return told;
}

/** The comments that a stub stands for, as far as it names them. */
export function idsOf({ children }: MoreComments): string[] {
  return listOf(children)
    .filter((id): id is string => typeof id === 'string' && /^\w+$/.test(id))
    .map((id) => `t1_${id}`);
}

function urlOf(
  { id, permalink }: RedditPost,
  conversationId: string | null,
  isComment: boolean,
): string | null {
  const path = textOf(permalink);
  if (path?.startsWith('/')) return `https://www.reddit.com${path}`;
  if (conversationId === null) return null;
  const submission = `https://www.reddit.com/comments/${conversationId.replace(/^t3_/, '')}`;
  return isComment ? `${submission}/_/${id}` : submission;
}
