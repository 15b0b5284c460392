import type { Asking } from '../../pipeline/sources/asking/asking.ts';
import type { Clock } from '../../pipeline/sources/asking/clock.ts';
import { Interrupted } from '../../pipeline/sources/asking/stopped.ts';

/** A clock that nobody has to wait for: a wait moves it on and is written down. */
export function stillClock(
  start = '2026-11-21T12:00:00.000Z',
): Clock & { readonly waits: number[] } {
  let now = Date.parse(start);
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    chance: () => 0,
    async wait(milliseconds, signal) {
      if (signal.aborted) throw new Interrupted();
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** What a service is handed with a question, with everything that it says written down. */
export function quietAsking(
  given: Partial<Asking> = {},
): Asking & { readonly clock: ReturnType<typeof stillClock>; readonly said: string[] } {
  const said: string[] = [];
  return {
    signal: new AbortController().signal,
    say: (sentence) => said.push(sentence),
    atMost: Number.POSITIVE_INFINITY,
    said,
    ...given,
    clock: stillClock(),
  };
}
