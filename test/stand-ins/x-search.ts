import type { Asked } from './server.ts';
import type { InventedPost, InventedThread } from './x-conversation.ts';

/** What X finds fault with in a request: the parameter, its value, and its own words. */
export class Invalid extends Error {
  readonly parameter: string;
  readonly value: string;

  constructor(parameter: string, value: string, message: string) {
    super(message);
    this.parameter = parameter;
    this.value = value;
  }
}

const day = 24 * 3600 * 1000;
const beginning = 1_288_834_974_657n;

export interface Span {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly posts: readonly InventedPost[];
}

/**
 * What a search finds, newest first: all that fits the query in the span of time. Without a
 * beginning the full archive gives 30 days only, and says nothing of it; recent search refuses to
 * begin more than seven days back; and times and ids do not go together.
 */
export function found(
  thread: InventedThread,
  { path, query }: Asked,
  now: number,
  refusesOld: boolean,
): Span {
  const recent = path.endsWith('/recent');
  const since = query.get('since_id');
  const until = query.get('until_id');
  const start = query.get('start_time');
  if (start !== null && (since ?? until) !== null) {
    const words =
      "Invalid use of 'since_id' or 'until_id' in conjunction with 'start_time' or 'end_time'.";
    throw new Invalid('since_id', since ?? '', words);
  }
  const week = now - 7 * day;
  const limit = `${new Date(week).toISOString().slice(0, 16)}Z`;
  if (recent && refusesOld && start !== null && Date.parse(start) < week) {
    const words = `Invalid 'start_time':'${start}'. 'start_time' must be on or after ${limit}`;
    throw new Invalid('start_time', start, words);
  }
  if (recent && refusesOld && since !== null && timeOf(since) < week) {
    throw new Invalid('since_id', since, `'since_id' must be a tweet id created after ${limit}.`);
  }
  const silently = recent ? week : start === null && since === null ? now - 30 * day : 0;
  const given = start !== null ? Date.parse(start) : since !== null ? timeOf(since) : 0;
  const from = Math.max(silently, given);
  const fits = predicateOf(query.get('query') ?? '');
  const posts = thread.posts
    .filter((post) => post.visibility === 'shown' && fits(post))
    .filter(({ id }) => timeOf(id) >= from && timeOf(id) <= now)
    .filter(({ id }) => since === null || BigInt(id) > BigInt(since))
    .filter(({ id }) => until === null || BigInt(id) < BigInt(until))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  // Posts of the same millisecond as the end may come before it.
  return { from, to: until === null ? now : Math.min(now, timeOf(until) + 1), posts };
}

function predicateOf(query: string): (post: InventedPost) => boolean {
  const tests = query.split(' ').map((written) => {
    const [, not, operator, value] = /^(-?)([a-z_]+):(\w+)$/.exec(written) ?? [];
    if (operator === 'conversation_id')
      return (post: InventedPost) => (post.conversation === value) !== (not === '-');
    if (operator === 'quotes_of_tweet_id') return (post: InventedPost) => post.quoted === value;
    if (written === '-is:retweet') return () => true;
    throw new Invalid('query', query, `There were errors processing your request: ${written}`);
  });
  return (post) => tests.every((fits) => fits(post));
}

/** Days and how many posts each had, the newest 31 days first; as many pages as that takes. */
export function countedByDay({ from, to, posts }: Span, page: number) {
  const end = to - page * 31 * day;
  const start = Math.max(from, end - 31 * day);
  const buckets = [];
  for (let begins = start; begins < end; begins += day) {
    const ends = Math.min(end, begins + day);
    const within = posts.filter(({ id }) => timeOf(id) >= begins && timeOf(id) < ends).length;
    const at = (time: number) => new Date(time).toISOString();
    buckets.push({ start: at(begins), end: at(ends), count: within });
  }
  return {
    buckets,
    total: buckets.reduce((sum, bucket) => sum + bucket.count, 0),
    more: start > from,
  };
}

export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + beginning);
}
