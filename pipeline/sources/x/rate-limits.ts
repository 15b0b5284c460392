import type { IncomingHttpHeaders } from 'node:http';

/** A quarter of an hour is how long each of X's limits lasts, in milliseconds. */
export const longestPause = 15 * 60_000;

export interface RateLimits {
  /** X's time, in milliseconds since 1970. */
  now(): number;
  /** How long to wait before the next request of this path, in milliseconds. */
  pause(path: string): number;
  /** Remembers what the headers of an answer say. @param status of HTTP */
  note(path: string, status: number, headers: IncomingHttpHeaders): void;
}

/**
 * What X allows, as its answers tell: each path has its own limit, which ends at a time by X's own
 * clock. The clock of this machine may be wrong by hours, so only the difference counts.
 * @param localNow milliseconds since 1970 by the clock of this machine
 */
export function rateLimits(localNow: () => number): RateLimits {
  const closedUntil = new Map<string, number>();
  let ahead = 0;
  const now = () => localNow() + ahead;
  return {
    now,
    pause: (path) => Math.max(0, (closedUntil.get(path) ?? 0) - now()),
    note(path, status, headers) {
      const date = Date.parse(headers.date ?? '');
      if (!Number.isNaN(date)) ahead = date - localNow();
      const reset = numberIn(headers['x-rate-limit-reset']) ?? 0;
      const open = (remainingIn(headers) ?? (status === 429 ? 0 : 1)) > 0;
      closedUntil.set(path, open ? 0 : Math.min(reset * 1000, now() + longestPause));
    },
  };
}

/** How many requests X allows yet, where it says so. */
export function remainingIn(headers: IncomingHttpHeaders): number | undefined {
  return numberIn(headers['x-rate-limit-remaining']);
}

function numberIn(header: string | string[] | undefined): number | undefined {
  return /^\d+$/.test(String(header)) ? Number(header) : undefined;
}
