import { answeredAt, type Heard } from './exchange.ts';

/** How a service says what it allows. */
export interface LimitHeaders {
  /** Names the header that tells how many requests are left. */
  readonly remaining: string;
  /** Names the header that tells when there are more: in seconds since 1970, or in ISO 8601. */
  readonly reset: string;
  /** How long a limit lasts at most, in milliseconds: a wrong time must not stop everything. */
  readonly longest: number;
}

/** What a service allows for now. A `part` of it, as a path or a server, has limits of its own. */
export interface Limits {
  /** Takes note of an answer. @param now the local time, in milliseconds since 1970 */
  note(heard: Heard, now: number, part?: string): void;
  /** How many milliseconds the service wants nobody to ask; 0 too where it does not say. */
  pause(now: number, part?: string): number;
}

/**
 * Limits as headers tell them: requests that are left, with the time of more; or `Retry-After`, in
 * seconds. That time is compared with the answer's own, as the local clock may be wrong. Where a
 * request is refused although some are left, it is another limit, of which the headers do not tell.
 */
export function limitsOf(names: LimitHeaders): Limits {
  const openAt = new Map<string, number>();
  return {
    note({ status, headers }, now, part = '') {
      const isRefused = status === 429;
      const remaining = numberIn(headers, names.remaining) ?? (isRefused ? 0 : 1);
      const untilReset =
        remaining > 0 ? 0 : momentIn(headers, names.reset) - answeredAt(headers, now);
      const untilRetry = isRefused ? (numberIn(headers, 'retry-after') ?? 0) * 1000 : 0;
      const wait = untilReset > 0 ? untilReset : untilRetry;
      openAt.set(part, now + Math.min(wait, names.longest));
    },
    pause: (now, part = '') => Math.max(0, (openAt.get(part) ?? 0) - now),
  };
}

/** A whole number that a header holds. */
export function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** In milliseconds since 1970; NaN where the header names no time. */
function momentIn(headers: Headers, name: string): number {
  const seconds = numberIn(headers, name);
  return seconds === undefined ? Date.parse(headers.get(name) ?? '') : seconds * 1000;
}
