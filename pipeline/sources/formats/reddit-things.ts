import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import { withoutRecord } from './recorded.ts';

/** A comment or a submission, with what Reddit and the archives of it say. */
export type RedditPost = Loose<{
  id: string;
  name: string;
  author: string;
  created_utc: number;
  score: number;
  score_hidden: boolean;
  permalink: string;
  body: string;
  link_id: string;
  parent_id: string;
  replies: object;
  title: string;
  selftext: string;
  subreddit: string;
  is_self: boolean;
  /** Only where comments are listed without their threads. */
  link_title: string;
  url: string;
}>;

/** Comments that a listing leaves out: their ids; none where it only says that the thread goes on. */
export type MoreComments = Loose<{ children: string[]; parent_id: string }>;

export type Thing =
  | { readonly kind: 'comment' | 'submission'; readonly post: RedditPost }
  | { readonly kind: 'more'; readonly more: MoreComments };

/** A thing, and whether it stands in a tree: then it has no replies but those that stand below it. */
export type Placed = Thing & { readonly inTree: boolean };

/** A thing in its envelope: https://www.reddit.com/dev/api/#fullnames */
type Envelope = Loose<{ kind: string; data: object }>;

/**
 * The comments, submissions and stubs of an answer in the order of the page: listings and what is
 * nested in them, answers for more comments, or one post by itself as archives keep them. Walks
 * without recursion, as nobody knows how deep a thread goes.
 */
export function* thingsIn(value: unknown): Generator<Placed> {
  const waiting = [{ value: withoutRecord(value), inListing: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const inner = listIn(next.value);
    if (inner) {
      const inListing = isListing(next.value);
      for (const one of [...inner].reverse()) waiting.push({ value: one, inListing });
      continue;
    }
    const thing = thingOf(next.value);
    if (!thing) continue;
    const isAlone = thing.kind !== 'more' && thing.post.link_title !== undefined;
    yield { ...thing, inTree: next.inListing && !isAlone };
    if (thing.kind === 'comment') waiting.push({ value: thing.post.replies, inListing: false });
  }
}

/** Whether a value holds posts rather than being one; a listing may hold none. */
export function isRedditAnswer(value: unknown): boolean {
  const answer = withoutRecord(value);
  if (isListing(answer)) return true;
  return listIn(answer) !== undefined && thingsIn(answer).next().done === false;
}

function isListing(value: unknown): boolean {
  return objectOf(value)?.kind === 'Listing';
}

/** What a list, a listing, an answer for more comments, or an archive's `data` holds. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const object = objectOf<{ kind: string; data: object; json: object }>(value);
  if (isListing(value)) return listOf(objectOf<{ children: object[] }>(object?.data)?.children);
  const things = objectOf<{ things: object[] }>(objectOf<{ data: object }>(object?.json)?.data);
  if (Array.isArray(things?.things)) return things.things;
  return object?.kind === undefined && Array.isArray(object?.data) ? object.data : undefined;
}

/** A value as a thing, or nothing where it is none. */
export function thingOf(value: unknown): Thing | undefined {
  const { kind, data }: Envelope = objectOf<Envelope>(value) ?? {};
  const more = kind === 'more' ? objectOf<MoreComments>(data) : undefined;
  if (more) return { kind: 'more', more };
  const post: RedditPost = objectOf(kind === undefined ? value : data) ?? {};
  if (textOf(post.id) === null) return undefined;
  if (typeof post.body === 'string' && textOf(post.link_id)?.startsWith('t3_')) {
    return { kind: 'comment', post };
  }
  const isSubmission = typeof post.title === 'string' && textOf(post.subreddit) !== null;
  return isSubmission ? { kind: 'submission', post } : undefined;
}
