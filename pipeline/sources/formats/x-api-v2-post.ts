import type {
  NoteTweetV2,
  ReferencedTweetV2,
  TweetPublicMetricsV2,
  TweetV2,
  UserV2,
} from 'twitter-api-v2';
import { readCount } from '../cells/count.ts';
import { readId } from '../cells/id.ts';
import { readLinks } from '../cells/links.ts';
import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import type { ReceivedAuthor, ReceivedPost } from '../source.ts';

/** What answers to `post.fields` call otherwise than answers to `tweet.fields`. */
interface NewerNames {
  referenced_posts: ReferencedTweetV2[];
  note_post: NoteTweetV2;
  edit_history_post_ids: string[];
}

/** A post; with the author where programs such as twarc put one into it. */
export type PostV2 = Loose<TweetV2 & NewerNames & { author: UserV2 }>;

/** A post that another refers to; with all of it where programs put it there. */
export type ReferenceV2 = Loose<ReferencedTweetV2> & PostV2;

/** A post of X API v2 as received, or nothing where it has no id or no text. */
export function receivedPost(post: PostV2): ReceivedPost | null {
  const id = idOf(post.id);
  const note = objectOf<NoteTweetV2>(post.note_tweet ?? post.note_post);
  const text = textOf(note?.text) ?? post.text;
  if (id === null || typeof text !== 'string') return null;
  const references = referencesOf(post);
  const referred = (...kinds: readonly string[]) =>
    references.find((reference) => kinds.includes(String(reference.type)));
  const metrics = objectOf<TweetPublicMetricsV2 & { repost_count: number }>(post.public_metrics);
  return {
    id,
    authorId: idOf(post.author_id) ?? idOf(objectOf<UserV2>(post.author)?.id),
    parentId: idOf(referred('replied_to')?.id),
    quotedId: idOf(referred('quoted')?.id),
    conversationId: idOf(post.conversation_id),
    text,
    createdAt: readTime(post.created_at),
    lang: textOf(post.lang),
    repost: referred('retweeted', 'reposted') !== undefined,
    counts: {
      likes: readCount(metrics?.like_count),
      reposts: readCount(metrics?.retweet_count ?? metrics?.repost_count),
      replies: readCount(metrics?.reply_count),
      quotes: readCount(metrics?.quote_count),
    },
    links: readLinks([...urlsIn(post.entities), ...urlsIn(note?.entities)]),
  };
}

/** The posts that a post replies to, quotes or repeats. */
export function referencesOf(post: PostV2): readonly ReferenceV2[] {
  const references = listOf(post.referenced_tweets ?? post.referenced_posts);
  return references.map((reference) => objectOf<ReferenceV2>(reference) ?? {});
}

/** Whether a later version of a post exists, in whose stead this one must not be counted. */
export function wasEdited(post: PostV2): boolean {
  const versions = listOf(post.edit_history_tweet_ids ?? post.edit_history_post_ids);
  return versions.length > 0 && versions.at(-1) !== post.id;
}

/** A root belongs to the conversation that bears its id, even where nothing else says so. */
export function conversationOf(post: ReceivedPost): string {
  return post.conversationId ?? post.id;
}

/** An author of X API v2 as received. */
export function receivedAuthor(value: unknown): ReceivedAuthor | null {
  const user = objectOf<UserV2>(value);
  const id = idOf(user?.id);
  if (!user || id === null) return null;
  return {
    id,
    handle: textOf(user.username),
    name: textOf(user.name),
    about: textOf(user.description),
  };
}

/** An id where it is one with all its digits. */
export function idOf(value: unknown): string | null {
  const id = readId(value);
  return typeof id === 'string' ? id : null;
}

function urlsIn(entities: unknown): readonly unknown[] {
  return listOf(objectOf<{ urls: unknown }>(entities)?.urls);
}
