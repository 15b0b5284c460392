import type { Clock } from './clock.ts';
import { answeredAt, type Exchange, type Heard } from './exchange.ts';
import type { Limits } from './limits.ts';
import type { Attempt } from './patience.ts';

export interface Bounds {
  /** Whose limits they are, for people. */
  readonly name: string;
  readonly limits: Limits;
  /** What of it has limits of its own. */
  readonly part?: string;
  readonly clock: Clock;
}

/** What is known beside an answer itself. */
export interface Around {
  /** When it was given, by the service's own clock, in milliseconds since 1970. */
  readonly time: number;
  /** How many milliseconds the service wants nobody to ask; 0 too where it does not say. */
  readonly pause: number;
}

/** Where a service does not say how long: limits are counted in spans of five minutes or more. */
const unsaid = 60_000;

/**
 * An attempt that keeps to what a service allows: it waits where nothing may be asked for now, else
 * it sends, and takes note of what is allowed then.
 * @param outcomeOf what to make of an answer, whatever its status
 */
export async function withinLimits<Outcome>(
  { name, limits, part, clock }: Bounds,
  send: () => Promise<Exchange>,
  outcomeOf: (heard: Heard, around: Around) => Outcome,
): Promise<Outcome | Attempt<never>> {
  const closed = limits.pause(clock.now(), part);
  if (closed > 0) return notNow(name, closed);
  const exchange = await send();
  if (exchange.kind === 'failed') return { ...exchange, kind: 'again' };
  const now = clock.now();
  limits.note(exchange, now, part);
  return outcomeOf(exchange, {
    time: answeredAt(exchange.headers, now),
    pause: limits.pause(now, part),
  });
}

/** To wait until a limit ends; a minute where the service does not say until when. */
export function notNow(name: string, pause: number): Attempt<never> {
  return {
    kind: 'wait',
    milliseconds: pause || unsaid,
    why: `${name} allows no more requests for now`,
  };
}
