import type { Heard } from '../asking/exchange.ts';
import { type LimitHeaders, numberIn } from '../asking/limits.ts';
import type { Attempt } from '../asking/patience.ts';
import { StoppedEarly } from '../asking/stopped.ts';
import { notNow } from '../asking/within-limits.ts';

/** A quarter of an hour is how long each of X's limits lasts, one for each path. */
export const limitHeaders: LimitHeaders = {
  remaining: 'x-rate-limit-remaining',
  reset: 'x-rate-limit-reset',
  longest: 15 * 60_000,
};

/** How to wait for the end of a limit that X has refused a request by. */
export type UntilOpen = (heard: Heard, pause: number) => Attempt<never>;

/**
 * Waits for one question: a second where more requests are left, as only one search a second is
 * allowed; else as long as X says; and where it does not say, longer each time.
 */
export function waitsUntilOpen(): UntilOpen {
  const growingWait = growingWaits(limitHeaders.longest);
  return ({ headers }, pause) => {
    const remaining = numberIn(headers, limitHeaders.remaining);
    return notNow('X', remaining ? 1000 : pause || growingWait());
  };
}

/** Twice as long each time. @param longest for all of them together, in milliseconds */
function growingWaits(longest: number): () => number {
  let next = 1000;
  let waited = 0;
  return () => {
    if (waited >= longest) {
      throw new StoppedEarly(
        `X allows no more requests for now and does not say until when; it was waited for ${longest / 60_000} minutes. What came in is kept; run again later.`,
      );
    }
    const wait = Math.min(next, longest - waited);
    next *= 2;
    waited += wait;
    return wait;
  };
}
