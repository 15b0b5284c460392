import type { AppBskyFeedDefs, AppBskyUnspeccedGetPostThreadV2 } from '@atproto/api';
import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import { isPostAddress, type PostView } from './bluesky-post.ts';

type Node = Loose<
  AppBskyFeedDefs.ThreadViewPost & AppBskyFeedDefs.NotFoundPost & AppBskyFeedDefs.BlockedPost
>;
type Item = Loose<AppBskyUnspeccedGetPostThreadV2.ThreadItem>;

type Missing = 'not-found' | 'blocked' | 'signed-in-only';

/** One thing that an answer holds, in its order. */
export type Entry =
  | {
      readonly kind: 'post';
      readonly view: PostView;
      /** How many posts the answer gives directly below it. */
      readonly below: number;
    }
  | {
      readonly kind: 'missing';
      readonly id: string;
      readonly reason: Missing;
      /** The post below which it stands, where it stands below one. */
      readonly parentId: string | null;
    }
  | { readonly kind: 'unknown'; readonly value: unknown };

/** What a JSON value of Bluesky is, and what it holds. */
export interface BlueskyAnswer {
  readonly kind: 'thread' | 'posts' | 'single post';
  readonly entries: Iterable<Entry>;
}

/**
 * A JSON value as an answer of getPostThread or of the newer getPostThreadV2, of getPosts,
 * searchPosts, getQuotes or a feed, with or without a `body` around it, or as a single post. Nothing
 * where it is none of these.
 */
export function answerOf(value: unknown): BlueskyAnswer | undefined {
  const outer = objectOf(value);
  const answer = objectOf(outer?.body) ?? outer;
  if (!answer) return undefined;
  if (Array.isArray(answer.thread)) return { kind: 'thread', entries: itemsOf(answer.thread) };
  if (objectOf(answer.thread)) return { kind: 'thread', entries: nodesOf(answer.thread) };
  const list = answer.posts ?? answer.feed;
  if (Array.isArray(list))
    return { kind: 'posts', entries: list.flatMap((one) => [...nodesOf(one)]) };
  const isPost = isPostAddress(answer.uri) || objectOf(answer.post) !== undefined;
  return isPost ? { kind: 'single post', entries: nodesOf(answer) } : undefined;
}

/** A post with those above it first, where the answer has them, and then those below it. */
function* nodesOf(top: unknown): Generator<Entry> {
  const above: Entry[] = [];
  for (let node = aboveOf(top); node !== undefined; node = aboveOf(node)) {
    above.push(entryOf(node, null, 1));
  }
  yield* above.reverse();
  // Without recursion, as someone else's JSON may be nested without end.
  const waiting = [{ value: top, parentId: null as string | null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const replies = listOf(objectOf<Node>(next.value)?.replies);
    const entry = entryOf(next.value, next.parentId, replies.length);
    yield entry;
    const parentId = entry.kind === 'post' ? textOf(entry.view.uri) : null;
    for (const value of replies.toReversed()) waiting.push({ value, parentId });
  }
}

function aboveOf(node: unknown): Node | undefined {
  return objectOf<Node>(objectOf<Node>(node)?.parent);
}

function entryOf(value: unknown, parentId: string | null, below: number): Entry {
  const node = objectOf<Node>(value);
  const view = objectOf<AppBskyFeedDefs.PostView>(node?.post ?? node);
  if (view?.record !== undefined) return { kind: 'post', view, below };
  const id = textOf(node?.uri);
  if (id !== null && node?.notFound === true) {
    return { kind: 'missing', id, reason: 'not-found', parentId };
  }
  if (id !== null && node?.blocked === true) {
    return { kind: 'missing', id, reason: 'blocked', parentId };
  }
  return { kind: 'unknown', value };
}

const withoutPost = new Map<unknown, Missing>([
  ['app.bsky.unspecced.defs#threadItemNotFound', 'not-found'],
  ['app.bsky.unspecced.defs#threadItemBlocked', 'blocked'],
  ['app.bsky.unspecced.defs#threadItemNoUnauthenticated', 'signed-in-only'],
]);

/** The posts of a thread as a flat list, each with its depth; what it stands below comes before it. */
function* itemsOf(items: readonly unknown[]): Generator<Entry> {
  const above: { readonly depth: number; readonly id: string | null }[] = [];
  for (const value of items) {
    const item = objectOf<Item>(value);
    const content = objectOf(item?.value);
    const id = textOf(item?.uri);
    const depth = Number(item?.depth);
    while (above.length > 0 && !(above.at(-1)!.depth < depth)) above.pop();
    const parentId = above.at(-1)?.id ?? null;
    above.push({ depth, id });
    const view = objectOf<AppBskyFeedDefs.PostView>(content?.post);
    const reason = withoutPost.get(content?.$type);
    if (view) yield { kind: 'post', view, below: 0 };
    else if (id !== null && reason) yield { kind: 'missing', id, reason, parentId };
    else yield { kind: 'unknown', value };
  }
}
