import type { ApiV2Includes, InlineErrorV2, TweetV2 } from 'twitter-api-v2';
import { type Loose, listOf, objectOf, textOf } from '../cells/shape.ts';
import { type PostV2, referencesOf } from './x-api-v2-post.ts';

type Includes = ApiV2Includes & { posts: TweetV2[] };

/** A page of an answer as the service or twarc2 writes it. */
type Page = Loose<{
  data: TweetV2 | TweetV2[];
  includes: Includes;
  errors: object[];
  meta: { result_count: number };
  __twarc: { retrieved_at: string };
}>;

/** What one JSON value brings: a page, a single post, or the includes that academictwitteR keeps apart. */
export interface AnswerV2 {
  /** The posts that were asked for. */
  readonly posts: readonly unknown[];
  /** Posts that these refer to, which came along. */
  readonly related: readonly PostV2[];
  readonly users: readonly unknown[];
  readonly errors: readonly unknown[];
  /** When the service answered, as twarc notes it. */
  readonly retrievedAt: unknown;
}

const nothing = { posts: [], related: [], users: [], errors: [] };

/** A JSON value as an answer of X API v2, or nothing where it is none. */
export function answerOf(value: unknown): AnswerV2 | undefined {
  const page = objectOf<Page>(value);
  if (!page) return undefined;
  const retrievedAt = objectOf<{ retrieved_at: string }>(page.__twarc)?.retrieved_at;
  if (isPost(value)) {
    const whole = referencesOf(value).filter(isPost);
    const users = [value, ...whole].map((post) => post.author);
    return { ...nothing, posts: [value], related: whole, users, retrievedAt };
  }
  if (isIncludes(value)) return { ...nothing, ...included(value), retrievedAt };
  if (!['data', 'errors', 'meta'].some((key) => key in page)) return undefined;
  return {
    posts: [page.data ?? []].flat(),
    ...included(page.includes),
    errors: listOf(page.errors),
    retrievedAt,
  };
}

function included(value: unknown): Pick<AnswerV2, 'related' | 'users'> {
  const includes = objectOf<Includes>(value);
  return {
    related: listOf(includes?.tweets ?? includes?.posts).filter(isPost),
    users: listOf(includes?.users),
  };
}

/** Whether a value has what every post of X API v2 has. */
function isPost(value: unknown): value is PostV2 {
  const post = objectOf<PostV2>(value);
  return textOf(post?.id) !== null && typeof post?.text === 'string';
}

/** Whether a value is a post by itself, with something that only X API v2 has. */
export function isSinglePost(value: unknown): value is PostV2 {
  if (!isPost(value)) return false;
  return (
    objectOf(value.public_metrics) !== undefined ||
    Array.isArray(value.referenced_tweets ?? value.referenced_posts) ||
    Array.isArray(value.edit_history_tweet_ids ?? value.edit_history_post_ids) ||
    (objectOf(value.entities) !== undefined && textOf(value.author_id) !== null)
  );
}

/** Whether a value is a page of posts, an empty one, or one that brought errors only. */
export function isPage(value: unknown): boolean {
  const page = objectOf<Page>(value);
  if (!page) return false;
  if (page.data !== undefined) return [page.data].flat().some(isPost);
  const count = objectOf<{ result_count: number }>(page.meta)?.result_count;
  return count === 0 || listOf(page.errors).some(isAboutSomething);
}

function isAboutSomething(error: unknown): boolean {
  return textOf(objectOf<InlineErrorV2>(error)?.resource_type) !== null;
}

/** Whether a value is the `users_*.json` of academictwitteR, the includes of a page by themselves. */
export function isIncludes(value: unknown): boolean {
  const includes = objectOf<Includes & { data: unknown }>(value);
  const user = objectOf<{ username: string }>(listOf(includes?.users)[0]);
  return includes?.data === undefined && textOf(user?.username) !== null;
}
