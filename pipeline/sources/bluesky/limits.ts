/** What the service allows for now, by its own clock. */
export interface Limits {
  /** Takes note of an answer that came at a time by the local clock, in milliseconds since 1970. */
  heard(answer: { readonly status: number; readonly headers: Headers }, now: number): void;
  /** How many milliseconds the service wants nobody to ask. */
  wait(now: number): number;
}

/** Where the service says no time: its limits are counted in spans of five minutes. */
const unsaid = 60_000;
/** No span of its limits is longer; a clock that is wrong must not stop everything. */
const longest = 15 * 60_000;

/**
 * Limits as headers tell them: `RateLimit-Remaining` with `RateLimit-Reset`, in seconds since 1970,
 * or `Retry-After`, in seconds. Times are compared with the answer's own `Date`, as the local clock
 * may be wrong.
 */
export function limitsOf(): Limits {
  let until = 0;
  return {
    heard({ status, headers }, now) {
      const isUsedUp = numberIn(headers, 'ratelimit-remaining') === 0;
      if (status !== 429 && !isUsedUp) return;
      const wait = untilReset(headers, now) ?? (status === 429 ? retryAfter(headers) : 0);
      until = now + Math.min(wait, longest);
    },
    wait: (now) => Math.max(0, until - now),
  };
}

/** When an answer was given, by the service's clock, in milliseconds since 1970. */
export function timeOf(headers: Headers): number | undefined {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Milliseconds; nothing where the headers name no time that is still to come. */
function untilReset(headers: Headers, now: number): number | undefined {
  const reset = numberIn(headers, 'ratelimit-reset');
  if (reset === undefined) return undefined;
  const wait = reset * 1000 - (timeOf(headers) ?? now);
  return wait > 0 ? wait : undefined;
}

function retryAfter(headers: Headers): number {
  const seconds = numberIn(headers, 'retry-after');
  return seconds ? seconds * 1000 : unsaid;
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
