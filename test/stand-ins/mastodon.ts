import { answersIn, type InventedPost } from './mastodon-thread.ts';
import { type Asked, type Reply, type StandIn, type StandInOptions, standIn } from './server.ts';

/** What a Mastodon server knows and allows. */
export interface MastodonStandInOptions extends StandInOptions {
  readonly posts: readonly InventedPost[];
  /** The id of the root; a later post has a higher one. */
  readonly firstId?: bigint;
  /** The author's own server and its first id, where this one only has a copy. */
  readonly home?: { readonly url: string; readonly firstId: bigint };
  /** What signs a person in. */
  readonly token?: string;
  /** Whether nobody else gets an answer. */
  readonly needsLogin?: boolean;
  /** Posts that come from other servers while it is asked how far it is, so many times. */
  readonly arriving?: { readonly numbers: readonly number[]; readonly polls: number };
  /** How many requests are allowed in five minutes. */
  readonly requests?: number;
  /** The server's clock, where it goes on; milliseconds. */
  readonly time?: () => number;
}

export interface MastodonStandIn extends StandIn {
  idOf(number: number): string;
  /** From now on it knows these posts. */
  learn(posts: readonly InventedPost[]): void;
}

const span = 5 * 60_000;
const refreshId = 'ImNvbnRleHQ6MSI=--0a1b2c';
const defaultTime = '2026-11-21T12:00:00.000Z';

/** A Mastodon server on loopback: `statuses/:id` with its `/context`, and `async_refreshes/:id`. */
export async function standInForMastodon(
  options: MastodonStandInOptions,
): Promise<MastodonStandIn> {
  const { firstId = 110000000000000000n, home, token, arriving, requests } = options;
  let posts = options.posts;
  let polls = 0;
  let spanBegan = 0;
  let requestsInSpan = 0;
  const time = options.time ?? (() => Date.parse(options.now ?? defaultTime));
  const idOf = (number: number, first = firstId) => String(first + BigInt(number));

  const known = () => {
    const late = new Set(arriving && polls < arriving.polls ? arriving.numbers : []);
    return posts.filter(({ number }) => !late.has(number));
  };
  const limits = () => {
    const began = Math.floor(time() / span) * span;
    requestsInSpan = began === spanBegan ? requestsInSpan + 1 : 1;
    spanBegan = began;
    const remaining = Math.max(0, (requests ?? 300) - requestsInSpan);
    return {
      isOver: requestsInSpan > (requests ?? 300),
      headers: {
        date: new Date(time()).toUTCString(),
        'x-ratelimit-limit': String(requests ?? 300),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-reset': new Date(began + span).toISOString().replace('Z', '000Z'),
      },
    };
  };

  const answer = ({ path, headers }: Asked): Reply => {
    const isSignedIn = token !== undefined && headers.authorization === `Bearer ${token}`;
    if (options.needsLogin && !isSignedIn) return loginWanted;
    if (path.startsWith('/api/v1_alpha/async_refreshes/')) {
      if (!isSignedIn) return loginWanted;
      const isFinished = ++polls >= (arriving?.polls ?? 0);
      const state = { id: refreshId, status: isFinished ? 'finished' : 'running', result_count: 0 };
      return { body: { async_refresh: state } };
    }
    const [, id, context] = /^\/api\/v1\/statuses\/(\d+)(\/context)?$/.exec(path) ?? [];
    const held = known();
    const answers = answersIn(held);
    const status = (one: InventedPost) =>
      statusOf(one, answers.get(one.number) ?? [], { idOf, home, server: server.url });
    const post = held.find(({ number }) => idOf(number) === id);
    if (!post || post.hidden === 'private')
      return { status: 404, body: { error: 'Record not found' } };
    if (!context) return { body: status(post) };
    const below = descendants(post, answers, isSignedIn ? signedIn : anyone);
    const isFetching = isSignedIn && arriving && polls < arriving.polls;
    return {
      body: { ancestors: [], descendants: below.map(status) },
      headers: isFetching
        ? { 'mastodon-async-refresh': `id="${refreshId}", retry=5, result_count=0` }
        : {},
    };
  };

  const server = await standIn((asked) => {
    const { isOver, headers } = limits();
    if (isOver) return { status: 429, body: { error: 'Too many requests' }, headers };
    const reply = answer(asked);
    return { ...reply, headers: { ...headers, ...reply.headers } };
  }, options);
  return {
    ...server,
    idOf: (number) => idOf(number),
    learn(more) {
      posts = [...posts, ...more];
    },
  };
}

const loginWanted: Reply = {
  status: 401,
  body: { error: 'This method requires an authenticated user' },
};

const anyone = { posts: 60, depth: 20 };
const signedIn = { posts: 4096, depth: Number.POSITIVE_INFINITY };

/**
 * The posts below one, branch by branch: cut off first and then without those that are hidden, as
 * the server's own query does it.
 */
function descendants(
  { number }: InventedPost,
  answers: ReadonlyMap<number, readonly InventedPost[]>,
  most: typeof anyone,
): InventedPost[] {
  const found: InventedPost[] = [];
  const below = (parent: number, depth: number): void => {
    if (depth > most.depth) return;
    for (const post of answers.get(parent) ?? []) {
      found.push(post);
      below(post.number, depth + 1);
    }
  };
  below(number, 1);
  return found.slice(0, most.posts).filter(({ hidden }) => !hidden);
}

interface Place {
  readonly idOf: (number: number, firstId?: bigint) => string;
  readonly home: MastodonStandInOptions['home'];
  readonly server: string;
}

function statusOf(
  { number, parent, content }: InventedPost,
  answers: readonly InventedPost[],
  { idOf, home, server }: Place,
) {
  const writer = `writer${number % 7}`;
  const origin = home?.url ?? server;
  const homeId = idOf(number, home?.firstId);
  const at = new Date(Date.parse('2026-11-01T00:00:00Z') + number * 60_000).toISOString();
  return {
    id: idOf(number),
    created_at: at,
    in_reply_to_id: parent === null ? null : idOf(parent),
    sensitive: false,
    spoiler_text: '',
    language: 'en',
    uri: `${origin}/users/${writer}/statuses/${homeId}`,
    url: `${origin}/@${writer}/${homeId}`,
    replies_count: answers.filter(({ hidden }) => hidden !== 'private').length,
    reblogs_count: number % 3,
    favourites_count: number % 11,
    content: content ?? `<p>Reply ${number}: more trees, please.</p>`,
    reblog: null,
    account: {
      id: String(9000 + (number % 7)),
      username: writer,
      acct: home ? `${writer}@home.example` : writer,
      display_name: `Writer ${number % 7}`,
      note: '<p>Invented.</p>',
    },
    mentions: [],
    card: null,
  };
}
