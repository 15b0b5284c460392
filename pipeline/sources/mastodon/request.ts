import type { Asking } from '../asking/asking.ts';
import type { Heard } from '../asking/exchange.ts';
import { type LimitHeaders, limitsOf } from '../asking/limits.ts';
import type { Pace } from '../asking/pace.ts';
import { type Attempt, patiently } from '../asking/patience.ts';
import { notNow, withinLimits } from '../asking/within-limits.ts';
import { jsonIn } from './answers.ts';
import type { Get } from './client.ts';
import { nameOf } from './servers.ts';

/** What a server said in the end. */
export interface Said extends Heard {
  /** By the server's own clock, ISO 8601. */
  readonly at: string;
}

export interface RequestOptions {
  readonly token: string | undefined;
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

const limitHeaders: LimitHeaders = {
  remaining: 'x-ratelimit-remaining',
  reset: 'x-ratelimit-reset',
  longest: 30 * 60_000,
};

/** Requests that keep to a pace, and to what each server allows. */
export function requestsAt(pace: Pace, get: Get): Request {
  const limits = limitsOf(limitHeaders);
  return (server, path, { token, isExpected }, asking) => {
    const name = nameOf(server);
    return patiently(
      () =>
        withinLimits(
          { name, limits, part: server, clock: asking.clock },
          () => pace(() => get(new URL(path, server), token)),
          (heard, { time, pause }): Attempt<Said> => {
            const { status, text } = heard;
            if (status === 429) return notNow(name, pause);
            if (status === 408 || status >= 500) {
              return { kind: 'again', why: `${name} answered ${status}` };
            }
            if (status < 300 && !isExpected(jsonIn(text))) {
              return { kind: 'again', why: `${name} answered with something else than posts` };
            }
            return { kind: 'answer', answer: { ...heard, at: new Date(time).toISOString() } };
          },
        ),
      asking,
    );
  };
}
