import type { TweetV1, UserV1 } from 'twitter-api-v2';
import { readCount } from '../cells/count.ts';
import { lostDigits, readId } from '../cells/id.ts';
import { readLinks } from '../cells/links.ts';
import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import { type Rows, unreadable } from '../placed.ts';
import type { Received, ReceivedAuthor, ReceivedPost } from '../source.ts';
import type { Format } from './format.ts';
import { newAuthors } from './new-authors.ts';

/** A post with what the streaming interface and the website's own data add. */
type Post = Loose<TweetV1 & { extended_tweet: object; conversation_id_str: string }>;

/** X API v1.1: posts, or an answer of its search with `statuses`. */
export const xApiV1: Format = {
  name: () => 'X API v1.1',
  recognises: (value) => postsIn(value).some(isPost),
  read: readPosts,
};

function isPost(value: unknown): boolean {
  const post = objectOf<Post>(value);
  const user = objectOf<UserV1>(post?.user);
  return (
    post !== undefined &&
    (textOf(post.id_str) !== null || textOf(user?.screen_name) !== null) &&
    idOf(post.id_str, post.id) !== null &&
    contentOf(post).text !== null
  );
}

async function* readPosts(values: () => Rows<unknown>): AsyncIterable<Received> {
  const isNew = newAuthors();
  for await (const row of values()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    const broken: unknown[] = [];
    for (const value of postsIn(row.value)) {
      const post = receivedPost(value);
      if (post === null) {
        broken.push(value);
        continue;
      }
      const author = receivedAuthor(objectOf<Post>(value)?.user);
      if (author && isNew(author)) yield { kind: 'author', author };
      yield { kind: 'post', post };
    }
    if (broken.length > 0) yield unreadable(row.line, 'a post without id or text', broken[0]);
  }
}

function postsIn(value: unknown): readonly unknown[] {
  const statuses = objectOf<{ statuses: unknown }>(value)?.statuses;
  return Array.isArray(statuses) ? statuses : [value];
}

/** A post of API v1.1 as received, or nothing where it has no id or no text. */
function receivedPost(value: unknown): ReceivedPost | null {
  const post = objectOf<Post>(value);
  const id = post && idOf(post.id_str, post.id);
  if (!post || !id) return null;
  const { text, links } = contentOf(post);
  if (text === null) return null;
  const user = objectOf<UserV1>(post.user);
  return {
    id,
    authorId: idOf(user?.id_str, user?.id),
    parentId: idOf(post.in_reply_to_status_id_str, post.in_reply_to_status_id),
    quotedId: idOf(post.quoted_status_id_str, post.quoted_status_id),
    conversationId: idOf(post.conversation_id_str),
    text,
    createdAt: readTime(post.created_at),
    lang: textOf(post.lang),
    repost: objectOf(post.retweeted_status) !== undefined,
    counts: {
      likes: readCount(post.favorite_count),
      reposts: readCount(post.retweet_count),
      replies: readCount(post.reply_count),
      quotes: readCount(post.quote_count),
    },
    links,
  };
}

/** The whole text, which a long post keeps elsewhere, with its links. */
function contentOf(post: Post) {
  const extended = objectOf<Post>(post.extended_tweet);
  const texts = [extended?.full_text, post.full_text, post.text];
  const entities = objectOf<{ urls: unknown }>(extended?.entities ?? post.entities);
  return {
    text: texts.find((text) => typeof text === 'string') ?? null,
    links: readLinks(listOf(entities?.urls)),
  };
}

function receivedAuthor(value: unknown): ReceivedAuthor | null {
  const user = objectOf<UserV1>(value);
  const id = user && idOf(user.id_str, user.id);
  if (!id) return null;
  return {
    id,
    handle: textOf(user.screen_name),
    name: textOf(user.name),
    about: textOf(user.description),
  };
}

/** The first of some forms of an id that still has all its digits. */
function idOf(...forms: readonly unknown[]): string | null {
  const ids = forms.map(readId).filter((id) => id !== null && id !== lostDigits);
  return (ids[0] as string | undefined) ?? null;
}
