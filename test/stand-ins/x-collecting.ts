import type { Service } from '../../pipeline/sources/service.ts';
import type { Ask } from '../../pipeline/sources/source.ts';
import { type XOptions, xService } from '../../pipeline/sources/x.ts';
import type { Fault } from './server.ts';
import { quietAsking } from './still-clock.ts';
import { standInForX, type XStandIn } from './x.ts';
import { canBeHad, type InventedThread } from './x-conversation.ts';
import { token } from './x-limits.ts';

/** The service for an invented thread, as a test asks it. */
export function serviceFor(
  thread: InventedThread,
  server: { readonly url: string },
  options: Partial<XOptions> = {},
): Service {
  const { url } = server;
  const usual = {
    quotes: false,
    search: 'all',
    token,
    url,
    perSecond: 1000,
    timeout: 5000,
  } as const;
  return xService({ id: thread.root, ...usual, ...options });
}

/** The ids of all posts of a thread that can be had. @param quotes with those that quote it */
export function idsToCollect({ posts, root }: InventedThread, quotes = false): string[] {
  return posts
    .filter(
      (post) => canBeHad(post) && (quotes || post.conversation === conversationOf(posts, root)),
    )
    .map(({ id }) => id)
    .sort();
}

/** What was asked for twice, though it was handed over the first time. */
export function readTwice({ readsOf }: XStandIn): string[] {
  return [...readsOf].filter(([, times]) => times > 1).map(([id]) => id);
}

function conversationOf(posts: InventedThread['posts'], root: string): string {
  return posts.find(({ id }) => id === root)!.conversation;
}

interface Sent {
  readonly data?: readonly { readonly id?: string }[];
  readonly includes?: Readonly<Record<'tweets' | 'users', readonly { readonly id?: string }[]>>;
}

/** What X charges for what was sent, by hand: each post and person once, and each count. */
export function bill({ sent, asked }: XStandIn): number {
  const idsOf = (pick: (answer: Sent) => readonly { readonly id?: string }[] | undefined) =>
    new Set((sent as Sent[]).flatMap((answer) => pick(answer) ?? []).flatMap(({ id }) => id ?? []));
  const counts = asked.filter(({ path }) => path.includes('counts')).length;
  const posts = idsOf(({ data, includes }) => [...(data ?? []), ...(includes?.tweets ?? [])]);
  return posts.size * 0.005 + idsOf(({ includes }) => includes?.users).size * 0.01 + counts * 0.005;
}

/** The question that searches a whole thread. */
export function wholeSearch({ root }: InventedThread): Ask {
  return { what: 'search', sought: 'replies', root, conversation: root };
}

/** What comes of one search that meets some faults first. */
export async function searchMeeting(
  thread: InventedThread,
  faults: readonly Fault[],
  options: Partial<XOptions> = {},
) {
  const server = await standInForX(thread);
  server.fail(...faults);
  const asking = quietAsking();
  const answer = serviceFor(thread, server, options).ask(wholeSearch(thread), asking);
  const outcome: unknown = await answer.catch((error: unknown) => error);
  return { outcome, waits: asking.clock.waits, said: asking.said, asked: server.asked };
}

/** A clock of X's own, which a test moves on. */
export function settableClock(start = '2026-11-21T12:00:00.000Z') {
  let now = Date.parse(start);
  return {
    clock: () => now,
    later(milliseconds: number) {
      now += milliseconds;
    },
  };
}
