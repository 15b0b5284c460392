import type { Asking } from '../asking/asking.ts';
import { type Loose, objectOf } from '../cells/shape.ts';
import { jsonIn } from './answers.ts';
import type { Said } from './request.ts';

/** A server fetches replies from other servers, for those who are signed in. */
interface Refresh {
  readonly id: string;
  /** Milliseconds to wait before asking how far it is. */
  readonly retry: number;
}

interface AsyncRefresh {
  async_refresh: { id: string; status: string };
}

const mostPolls = 12;
const longestRetry = 60;

/**
 * Waits until a server has fetched more replies, as the header of an answer says that it does:
 * https://docs.joinmastodon.org/methods/async_refreshes/
 * @param poll asks the server at a path
 * @returns whether there is something to be read again
 */
export async function waitForReplies(
  headers: Headers,
  poll: (path: string) => Promise<Said>,
  { clock, signal, say }: Pick<Asking, 'clock' | 'signal' | 'say'>,
): Promise<boolean> {
  const refresh = refreshIn(headers.get('mastodon-async-refresh') ?? '');
  if (!refresh) return false;
  const path = `/api/v1_alpha/async_refreshes/${encodeURIComponent(refresh.id)}`;
  for (let polls = 0; polls < mostPolls; polls++) {
    await clock.wait(refresh.retry, signal);
    const { status, text } = await poll(path);
    // What is forgotten or may not be looked at has had its time.
    if (status >= 300 || refreshOf(jsonIn(text))?.status !== 'running') return true;
  }
  say('The server still fetches replies from other servers; run again later to get them too.');
  return true;
}

function refreshOf(value: unknown): Loose<AsyncRefresh['async_refresh']> | undefined {
  return objectOf(objectOf<AsyncRefresh>(value)?.async_refresh);
}

function refreshIn(header: string): Refresh | undefined {
  const [, id] = /(?:^|[\s,])id="([^"]+)"/.exec(header) ?? [];
  const [, seconds] = /(?:^|[\s,])retry=(\d+)/.exec(header) ?? [];
  if (id === undefined) return undefined;
  return { id, retry: Math.min(Math.max(Number(seconds ?? 1), 1), longestRetry) * 1000 };
}
