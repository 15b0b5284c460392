/** What servers allow for now, by their own clocks. */
export interface Limits {
  /** Takes note of an answer that came at a time by the local clock, in milliseconds. */
  heard(server: string, response: Pick<Response, 'status' | 'headers'>, now: number): void;
  /** How many milliseconds a server wants nobody to ask. */
  wait(server: string, now: number): number;
}

/** Where a server says no time: its limits are counted in spans of five minutes. */
const unsaid = 60_000;
/** No span of a server's limits is longer; a clock that is wrong must not stop everything. */
const longest = 30 * 60_000;

/**
 * Limits as headers tell them: `X-RateLimit-Remaining` with `X-RateLimit-Reset`, an ISO 8601 time,
 * or `Retry-After`, in seconds. Times are compared with the answer's own `Date`, as the local clock
 * may be wrong.
 */
export function limitsOf(): Limits {
  const until = new Map<string, number>();
  return {
    heard(server, { status, headers }, now) {
      const isUsedUp = headers.get('x-ratelimit-remaining')?.trim() === '0';
      if (status !== 429 && !isUsedUp) return;
      const wait = untilReset(headers, now) ?? (status === 429 ? retryAfter(headers) : 0);
      until.set(server, now + Math.min(wait, longest));
    },
    wait: (server, now) => Math.max(0, (until.get(server) ?? 0) - now),
  };
}

/** Milliseconds; nothing where the headers name no time that is still to come. */
function untilReset(headers: Headers, now: number): number | undefined {
  const reset = Date.parse(headers.get('x-ratelimit-reset') ?? '');
  const wait = reset - (timeOf(headers) ?? now);
  return wait > 0 ? wait : undefined;
}

function retryAfter(headers: Headers): number {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return seconds > 0 ? seconds * 1000 : unsaid;
}

/** When an answer was given, by the server's clock, in milliseconds since 1970. */
export function timeOf(headers: Headers): number | undefined {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}
