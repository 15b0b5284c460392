import { didOf, type InventedPost, type Network, networkOf } from './bluesky-network.ts';
import { postView, threadgate, threadNode } from './bluesky-views.ts';
import { type Asked, type Reply, type StandIn, type StandInOptions, standIn } from './server.ts';

export interface BlueskyStandInOptions extends StandInOptions {
  /** How deep below the post that is asked for the service goes, whatever it is asked. */
  readonly depth?: number;
  /** Whether it puts something in the place of posts that it does not hand over. */
  readonly older?: boolean;
  /** How many requests it allows in five minutes, said in headers; else it says nothing of it. */
  readonly limit?: number;
  /** How many quotes a page may hold at most. */
  readonly quotesPerPage?: number;
  /** The record of what the thread's author has laid down for it, in place of the one that fits. */
  readonly gate?: object;
}

export interface BlueskyStandIn extends StandIn {
  /** What goes on in the network from now on. */
  become(posts: readonly InventedPost[]): void;
}

/**
 * Bluesky with an invented network, as a reader without a login meets it. What it does was seen at
 * the real service's own program (@atproto/bsky 0.0.280).
 */
export async function standInForBluesky(
  posts: readonly InventedPost[],
  options: BlueskyStandInOptions = {},
): Promise<BlueskyStandIn> {
  let network = networkOf(posts);
  let remaining = options.limit;
  const now = options.now ?? '2026-11-21T12:00:00.000Z';
  const server = await standIn((asked) => {
    const reply = answerTo(asked, network, options);
    if (options.limit === undefined) return reply;
    remaining = (remaining || options.limit) - 1;
    return { ...reply, headers: limitHeaders(options.limit, remaining, now) };
  }, options);
  return {
    ...server,
    become: (changed) => {
      network = networkOf(changed);
    },
  };
}

/** A limit that is used up is counted anew, as whoever asks must have waited by then. */
function limitHeaders(limit: number, remaining: number, now: string): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(Date.parse(now) / 1000 + 300),
    'ratelimit-policy': `${limit};w=300`,
  };
}

function answerTo({ path, query }: Asked, network: Network, options: BlueskyStandInOptions): Reply {
  const uri = query.get('uri') ?? '';
  switch (path) {
    case '/xrpc/com.atproto.identity.resolveHandle':
      return account(network, query.get('handle') ?? '');
    case '/xrpc/app.bsky.feed.getPostThread':
      return thread(network, uri, Number(query.get('depth') ?? 6), options);
    case '/xrpc/app.bsky.feed.getQuotes':
      return quotes(network, query, options.quotesPerPage ?? 100);
    default:
      return refusal(501, 'MethodNotImplemented', 'Method Not Implemented');
  }
}

function account(network: Network, handle: string): Reply {
  const post = network.all.find(
    (one) => didOf(one).replace('did:plc:', '') === handle.split('.')[0],
  );
  if (!post) return refusal(400, 'InvalidRequest', 'Unable to resolve handle');
  return { body: { did: didOf(post) } };
}

function thread(
  network: Network,
  uri: string,
  depth: number,
  options: BlueskyStandInOptions,
): Reply {
  const { depth: deepest = 10, older = false, gate } = options;
  if (depth > 1000) return refusal(400, 'InvalidRequest', 'integer too big (maximum 1000)');
  if (!uri.startsWith('at://')) return refusal(400, 'InvalidRequest', 'Invalid at-uri');
  const post = network.byUri(uri);
  if (!post || post.state === 'deleted' || post.state === 'gone') {
    return refusal(400, 'NotFound', `Post not found: ${uri}`);
  }
  const node = threadNode(network, post, { depth: Math.min(depth, deepest), older });
  return { body: { thread: node, ...threadgate(network, network.rootOf(post), gate) } };
}

/** Whom the root's author blocks is left out after the page was cut, so a page may be short. */
function quotes(network: Network, query: URLSearchParams, mostPerPage: number): Reply {
  const limit = Number(query.get('limit') ?? 50);
  if (limit > 100) return refusal(400, 'InvalidRequest', 'integer too big (maximum 100)');
  const uri = query.get('uri') ?? '';
  const quoted = network.byUri(uri);
  const all = quoted ? network.quoting(quoted.key) : [];
  const start = Number(query.get('cursor')?.split('__')[0] ?? 0);
  const end = start + Math.min(limit, mostPerPage);
  const given = all
    .slice(start, end)
    .filter(({ state }) => state !== 'blocked' && state !== 'gone')
    .map((post) => postView(network, post));
  return {
    body: { posts: given, uri, ...(end < all.length ? { cursor: `${end}__bafyrei` } : {}) },
  };
}

/** An answer that refuses; such answers are faults too. */
export function refusal(status: number, error: string, message = 'from the service'): Reply {
  return { status, body: { error, message } };
}

/** An answer that a limit is passed. */
export function tooMany(headers: Readonly<Record<string, string>> = {}): Reply {
  return { ...refusal(429, 'RateLimitExceeded', 'Rate Limit Exceeded'), headers };
}
