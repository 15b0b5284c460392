import type { AppBskyActorDefs, AppBskyFeedDefs, AppBskyFeedPost } from '@atproto/api';
import { readCount } from '../cells/count.ts';
import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import type { ReceivedAuthor, ReceivedPost } from '../source.ts';
import { linksIn } from './bluesky-links.ts';

/** A post as Bluesky shows it: the record that its author wrote, and what the service adds. */
export type PostView = Loose<AppBskyFeedDefs.PostView>;

type PostRecord = Loose<AppBskyFeedPost.Record>;

const address = /^at:\/\/did:[a-z]+:[\w.:%-]+\/app\.bsky\.feed\.post\/[\w.:~-]+$/;

/** Whether a value is a post's permanent address, at://DID/app.bsky.feed.post/KEY. */
export function isPostAddress(value: unknown): value is string {
  return typeof value === 'string' && address.test(value);
}

/** A post of Bluesky as received, or nothing where it has no address or no text. */
export function receivedPost(view: PostView): ReceivedPost | null {
  const record = objectOf<PostRecord>(view.record);
  if (!isPostAddress(view.uri) || typeof record?.text !== 'string') return null;
  const { parentId, rootId } = answeredBy(view);
  return {
    id: view.uri,
    authorId: textOf(objectOf(view.author)?.did),
    parentId,
    quotedId: quotedBy(record.embed),
    conversationId: rootId ?? (parentId === null ? view.uri : null),
    text: record.text.toWellFormed(),
    // The author's own word, which may be untrue; the service's stands in where there is none.
    createdAt: readTime(record.createdAt) ?? readTime(view.indexedAt),
    lang: textOf(listOf(record.langs)[0]),
    repost: false,
    counts: {
      likes: readCount(view.likeCount),
      reposts: readCount(view.repostCount),
      replies: readCount(view.replyCount),
      quotes: readCount(view.quoteCount),
    },
    links: linksIn(record.text, record),
  };
}

/** The posts that a post answers: the one directly above it and the first of the conversation. */
export function answeredBy(view: PostView): {
  readonly parentId: string | null;
  readonly rootId: string | null;
} {
  const reply = objectOf(objectOf<PostRecord>(view.record)?.reply);
  return { parentId: addressIn(reply?.parent), rootId: addressIn(reply?.root) };
}

/** A post's author as received. */
export function receivedAuthor(view: PostView): ReceivedAuthor | null {
  const author = objectOf<AppBskyActorDefs.ProfileViewBasic>(view.author);
  const id = textOf(author?.did);
  if (!author || id === null) return null;
  const handle = textOf(author.handle);
  return {
    id,
    // What stands for a handle that leads to somebody else.
    handle: handle === 'handle.invalid' ? null : handle,
    name: textOf(author.displayName),
    about: null,
  };
}

/** The post that an embed quotes, by itself or beside pictures; lists and feeds are none. */
function quotedBy(embed: unknown): string | null {
  const { record } = objectOf(embed) ?? {};
  const quoted = addressIn(record) ?? addressIn(objectOf(record)?.record);
  return isPostAddress(quoted) ? quoted : null;
}

function addressIn(reference: unknown): string | null {
  return textOf(objectOf(reference)?.uri);
}
