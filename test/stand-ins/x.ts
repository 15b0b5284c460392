import { digest } from '../../pipeline/digest.ts';
import { type Asked, type Reply, type StandIn, type StandInOptions, standIn } from './server.ts';
import { canBeHad, type InventedPost, type InventedThread } from './x-conversation.ts';
import { gate } from './x-limits.ts';
import { countedByDay, found, Invalid } from './x-search.ts';
import { answerWith, errorFor, type Vocabulary } from './x-shapes.ts';

export interface XStandInOptions extends Pick<StandInOptions, 'heard'> {
  /** X's own clock, in milliseconds since 1970. */
  readonly clock?: () => number;
  readonly vocabulary?: Vocabulary;
  /** Of the addresses that name a kind of problem. */
  readonly host?: 'api.x.com' | 'api.twitter.com';
  /** Whether a search for the conversation finds the root as well, and a count counts it. */
  readonly rootInConversation?: boolean;
  /** Whether every other page of a search is empty, with a token for the next. */
  readonly emptyPages?: boolean;
  /** Whether pages come in disorder and repeat a post of the page before. */
  readonly untidy?: boolean;
  /** Whether more than one search or count a second is refused. */
  readonly onceASecond?: boolean;
  /** How many requests of a path fit into a quarter of an hour. */
  readonly limit?: number;
  /** How many posts may be handed over until the credits are spent. */
  readonly credits?: number;
  /** How many posts may be handed over in a month. */
  readonly monthCap?: number;
  /** Whether recent search refuses to begin over seven days back, or passes by what is older. */
  readonly refusesOld?: boolean;
  /** Whether the app may use the full archive. */
  readonly archive?: boolean;
}

export interface XStandIn extends StandIn {
  /** How often each post was handed over because it was asked for. */
  readonly readsOf: ReadonlyMap<string, number>;
  /** Every answer that was not refused. */
  readonly sent: readonly object[];
  /** From now on no token that was given out is known. */
  forgetTokens(): void;
}

/** X API v2 on loopback, as far as a collector needs it, with its limits and its bad habits. */
export async function standInForX(
  thread: InventedThread,
  options: XStandInOptions = {},
): Promise<XStandIn> {
  const { clock = () => Date.parse('2026-11-21T12:00:00.000Z'), host = 'api.x.com' } = options;
  const { vocabulary = 'tweet', refusesOld = true } = options;
  const readsOf = new Map<string, number>();
  const sent: object[] = [];
  const admit = gate(options, clock, () => handedOver);
  let handedOver = 0;
  let generation = 1;

  const handOver = (posts: readonly InventedPost[]) => {
    handedOver += posts.length;
    for (const { id } of posts) readsOf.set(id, (readsOf.get(id) ?? 0) + 1);
  };

  const foundBy = (asked: Asked) => {
    const span = found(thread, asked, clock(), refusesOld);
    const hasRoot = options.rootInConversation;
    return { ...span, posts: span.posts.filter(({ id }) => id !== thread.root || hasRoot) };
  };

  const search = (asked: Asked) => {
    const { path, query } = asked;
    const most = path.endsWith('/all') ? 500 : 100;
    const size = Number(query.get('max_results') ?? 10);
    if (!(size >= 10 && size <= most)) {
      const words = `The \`max_results\` query parameter value [${size}] is not between 10 and ${most}`;
      throw new Invalid('max_results', String(size), words);
    }
    const all = foundBy(asked).posts;
    const [begins, isGap] = place(query, generation);
    const end = isGap ? begins : begins + size;
    const gapAhead = Boolean(options.emptyPages) && !isGap;
    const next = end < all.length ? tokenFor(query, generation, end, gapAhead) : {};
    const tidy = isGap ? [] : all.slice(begins, end);
    const posts = options.untidy ? [...all.slice(Math.max(0, begins - 1), end)].reverse() : tidy;
    handOver(posts);
    const answer = answerWith(thread, posts, query, { vocabulary, host });
    return { ...answer, meta: { result_count: posts.length, ...next } };
  };

  const count = (asked: Asked) => {
    const { query } = asked;
    const [page] = place(query, generation);
    const { buckets, total, more } = countedByDay(foundBy(asked), page);
    return {
      data: buckets.map(({ count, ...rest }) => ({ ...rest, [`${vocabulary}_count`]: count })),
      meta: {
        [`total_${vocabulary}_count`]: total,
        ...(more ? tokenFor(query, generation, page + 1) : {}),
      },
    };
  };

  const lookUp = ({ query }: Asked) => {
    const ids = (query.get('ids') ?? '').split(',');
    if (ids.length > 100) throw new Invalid('ids', '', 'size must be between 1 and 100');
    const known = ids.map(
      (id) => thread.posts.find((post) => post.id === id) ?? { id, visibility: 'deleted' as const },
    );
    const posts = known.filter((post) => 'text' in post && canBeHad(post)) as InventedPost[];
    handOver(posts);
    const { errors = [], ...answer } = answerWith(thread, posts, query, { vocabulary, host });
    const refused = known.map((post) => errorFor(post, 'ids', host)).filter((error) => error);
    const all = [...errors, ...refused];
    if (posts.length === 0 && all.length === 0) return { data: [] };
    return { ...answer, ...(all.length > 0 ? { errors: all } : {}) };
  };

  const server = await standIn(
    (asked): Reply => {
      const { refusal, headers } = admit(asked);
      if (refusal) return { ...refusal, headers };
      try {
        const { path } = asked;
        const answer = /search/.test(path) ? search : /counts/.test(path) ? count : lookUp;
        const body = answer(asked);
        sent.push(body);
        return { body, headers };
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        return { ...invalid(error, host), headers };
      }
    },
    options.heard ? { heard: options.heard } : {},
  );
  return { ...server, readsOf, sent, forgetTokens: () => void generation++ };
}

/** A token is good for the question that it came from, and for no other. */
function tokenFor(query: URLSearchParams, generation: number, begins: number, isGap = false) {
  const names = ['query', 'start_time', 'since_id', 'until_id'];
  const question = digest(names.map((name) => query.get(name))).slice(0, 8);
  return { next_token: `t${generation}-${question}-${begins}-${Number(isGap)}` };
}

/** Where a page begins, by its token, and whether it is one of those that are empty. */
function place(query: URLSearchParams, generation: number): readonly [number, boolean] {
  const written = query.get('next_token');
  if (written === null) return [0, false];
  const [begins = '', isGap] = written.split('-').slice(2);
  const { next_token: own } = tokenFor(query, generation, Number(begins), isGap === '1');
  if (own === written) return [Number(begins), isGap === '1'];
  throw new Invalid('next_token', written, `Invalid 'next_token':'${written}'.`);
}

function invalid({ parameter, value, message }: Invalid, host: string): Reply {
  return {
    status: 400,
    body: {
      errors: [{ parameters: { [parameter]: [value] }, message }],
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: `https://${host}/2/problems/invalid-request`,
    },
  };
}
