import type { Asking } from '../asking/asking.ts';
import type { Pace } from '../asking/pace.ts';
import { type Attempt, patiently } from '../asking/patience.ts';
import { jsonIn } from './answers.ts';
import { type FetchOptions, failureOf, fetchText } from './fetch-text.ts';
import { limitsOf, timeOf } from './limits.ts';
import { hostOf } from './servers.ts';

/** What a server said in the end. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** By the server's own clock, ISO 8601. */
  readonly at: string;
}

export interface RequestOptions extends FetchOptions {
  /** Whether the value of an answer is what was asked for. */
  isExpected(value: unknown): boolean;
}

/** Asks a server until it gives what was expected or refuses for good. */
export type Request = (
  server: string,
  path: string,
  options: RequestOptions,
  asking: Asking,
) => Promise<Said>;

/** Requests that keep to a pace, and to what each server allows. */
export function requestsAt(pace: Pace): Request {
  const limits = limitsOf();
  return (server, path, options, asking) => {
    const host = hostOf(server);
    const why = `${host} allows no more requests for now`;
    const attempt = async (): Promise<Attempt<Said>> => {
      const milliseconds = limits.wait(server, asking.clock.now());
      if (milliseconds > 0) return { kind: 'wait', milliseconds, why };
      let fetched: Awaited<ReturnType<typeof fetchText>>;
      try {
        fetched = await pace(() => fetchText(new URL(path, server), options));
      } catch (cause) {
        return { kind: 'again', why: failureOf(host, cause), cause };
      }
      const now = asking.clock.now();
      limits.heard(server, fetched, now);
      const { status, text } = fetched;
      if (status === 429) return { kind: 'wait', milliseconds: limits.wait(server, now), why };
      if (status >= 500) return { kind: 'again', why: `${host} answered ${status}` };
      if (status < 300 && !options.isExpected(jsonIn(text))) {
        return { kind: 'again', why: `${host} answered with something else than posts` };
      }
      const at = new Date(timeOf(fetched.headers) ?? now).toISOString();
      return { kind: 'answer', answer: { ...fetched, at } };
    };
    return patiently(attempt, asking);
  };
}
