import { canBeHad, type InventedPost, type InventedThread } from './x-conversation.ts';

/** Which names an answer gives to things: those before August 2026, or those since. */
export type Vocabulary = 'tweet' | 'post';

const shortest = 280;

/** A post as X API v2 gives it, with the fields that were asked for. */
export function shapeOf(post: InventedPost, fields: readonly string[], vocabulary: Vocabulary) {
  const name = (older: string) => older.replaceAll('tweet', vocabulary);
  const reposts = vocabulary === 'tweet' ? 'retweet_count' : 'repost_count';
  const isLong = post.text.length > shortest;
  const references = [
    ...(post.quoted ? [{ type: 'quoted', id: post.quoted }] : []),
    ...(post.parent ? [{ type: 'replied_to', id: post.parent }] : []),
  ];
  const all: Record<string, unknown> = {
    author_id: post.author,
    conversation_id: post.conversation,
    created_at: new Date(Number((BigInt(post.id) >> 22n) + 1_288_834_974_657n)).toISOString(),
    lang: 'en',
    public_metrics: { like_count: post.likes, [reposts]: 1, reply_count: 0, quote_count: 0 },
    ...(references.length > 0 ? { referenced_tweets: references } : {}),
    ...(isLong ? { note_tweet: { text: post.text } } : {}),
  };
  const asked = Object.entries(all).filter(([field]) => fields.includes(field));
  return {
    id: post.id,
    text: isLong ? `${post.text.slice(0, shortest - 3)}…` : post.text,
    [name('edit_history_tweet_ids')]: [post.id],
    ...Object.fromEntries(asked.map(([field, value]) => [name(field), value])),
  };
}

export function userOf(id: string) {
  return { id, username: `neighbour_${id}`, name: `Neighbour ${id}`, description: '' };
}

/** What X says beside the posts of one that it cannot give; nothing where it says nothing. */
export function errorFor(
  { id, visibility }: InventedPost | { id: string; visibility: 'deleted' },
  parameter: string,
  host: string,
) {
  const common = { value: id, resource_id: id, resource_type: 'tweet', parameter };
  if (visibility === 'deleted') {
    return {
      ...common,
      title: 'Not Found Error',
      detail: `Could not find tweet with ${parameter}: [${id}].`,
      type: `https://${host}/2/problems/resource-not-found`,
    };
  }
  if (visibility !== 'protected') return undefined;
  return {
    ...common,
    title: 'Authorization Error',
    detail: `Sorry, you are not authorized to see the Tweet with ${parameter}: [${id}].`,
    type: `https://${host}/2/problems/not-authorized-for-resource`,
  };
}

export interface Format {
  readonly vocabulary: Vocabulary;
  /** Of the addresses that name a kind of problem. */
  readonly host: string;
}

/** Posts with what was asked to come along with them. */
export function answerWith(
  thread: InventedThread,
  posts: readonly InventedPost[],
  query: URLSearchParams,
  { vocabulary, host }: Format,
) {
  const list = (name: string) => query.get(name)?.split(',') ?? [];
  const fields = list('tweet.fields');
  const expansions = list('expansions');
  const byId = new Map(thread.posts.map((post) => [post.id, post]));
  const named = expansions.includes('referenced_tweets.id')
    ? new Set(posts.flatMap(({ parent, quoted }) => [parent, quoted].filter((id) => id !== null)))
    : new Set<string>();
  const referred = [...named].map((id) => byId.get(id) ?? { id, visibility: 'deleted' as const });
  const along = referred.filter((post) => 'text' in post && canBeHad(post)) as InventedPost[];
  const people = new Set([
    ...(expansions.includes('author_id') ? [...posts, ...along].map(({ author }) => author) : []),
    ...(expansions.includes('in_reply_to_user_id')
      ? posts.flatMap(({ parent }) => byId.get(parent ?? '')?.author ?? [])
      : []),
  ]);
  const errors = referred
    .map((post) => errorFor(post, 'referenced_tweets.id', host))
    .filter((error) => error !== undefined);
  const shape = (post: InventedPost) => shapeOf(post, fields, vocabulary);
  const includes = {
    ...(people.size > 0 ? { users: [...people].map(userOf) } : {}),
    ...(along.length > 0 ? { [`${vocabulary}s`]: along.map(shape) } : {}),
  };
  return {
    ...(posts.length > 0 ? { data: posts.map(shape) } : {}),
    ...(Object.keys(includes).length > 0 ? { includes } : {}),
    ...(errors.length > 0 ? { errors } : {}),
  };
}
