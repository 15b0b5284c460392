import type { Asking } from '../asking/asking.ts';
import { paceOf } from '../asking/pace.ts';
import { type Attempt, patiently } from '../asking/patience.ts';
import { StoppedEarly } from '../asking/stopped.ts';
import type { Answer } from '../service.ts';
import type { Ask } from '../source.ts';
import { nextTokenIn } from './answer.ts';
import { outcomeOf } from './outcome.ts';
import { longestPause, type RateLimits, rateLimits, remainingIn } from './rate-limits.ts';
import { type Archive, mostPerPage, requestFor, smallestPage } from './request.ts';
import { type Connection, type Exchange, transport } from './transport.ts';

/** What X manages to hand over when it fails at a full page of 500. */
const modestPage = 100;
const limited = 'X allows no more requests for now';

export interface XConnection extends Connection {
  readonly search: Archive;
  /** How many requests of full-archive search and counts may begin in a second; X allows one. */
  readonly perSecond?: number;
}

/**
 * Asks X a question until it answers.
 * @throws InputError where X will never answer it, StoppedEarly where it will not for now.
 */
export function asker(options: XConnection): (ask: Ask, asking: Asking) => Promise<Answer> {
  const { search, token: secret = '' } = options;
  const get = transport(options);
  const paced = paceOf(options.perSecond ?? 1);
  let limits: RateLimits | undefined;
  // A token goes with the question that it came from, and that may have been asked otherwise.
  const untilOf = new Map<string, string>();

  return (question, asking) => {
    limits ??= rateLimits(asking.clock.now);
    const { now, pause, note } = limits;
    const growingWait = growingWaits();
    const until = untilOf.get(question.next ?? '');
    let ask: Ask = until === undefined ? question : { ...question, until };
    let most = Math.max(smallestPage, Math.min(mostPerPage(search), asking.atMost));

    return patiently(async (): Promise<Attempt<Answer>> => {
      const { path, parameters } = requestFor(ask, search, most);
      const closed = pause(path);
      if (closed > 0) return { kind: 'wait', milliseconds: closed, why: limited };
      const request = () => get(path, parameters);
      const exchange = await (path.endsWith('/all') ? paced(request) : request());
      if (exchange.kind === 'answered') note(path, exchange.status, exchange.headers);
      const outcome = outcomeOf(ask, exchange, {
        now: now(),
        archive: search,
        secret,
        untilOpen: () => untilOpen(exchange, pause(path), growingWait),
      });
      const token = outcome.kind === 'answer' ? nextTokenIn(outcome.answer.text) : undefined;
      if (token !== undefined && ask.until !== undefined) untilOf.set(token, ask.until);
      if (outcome.kind === 'again') most = Math.min(most, modestPage);
      if (outcome.kind !== 'otherwise') return outcome;
      ask = outcome.ask;
      return { kind: 'wait', milliseconds: 0, why: outcome.why };
    }, asking);
  };
}

/** How to wait for the end of a limit: of a second where more requests are left, else as X says. */
function untilOpen(exchange: Exchange, closed: number, growingWait: () => number): Attempt<never> {
  const remaining = exchange.kind === 'answered' ? remainingIn(exchange.headers) : undefined;
  const milliseconds = remaining ? 1000 : closed || growingWait();
  return { kind: 'wait', milliseconds, why: limited };
}

/** Where X does not say how long: twice as long each time, a quarter of an hour in all. */
function growingWaits(): () => number {
  let next = 1000;
  let waited = 0;
  return () => {
    if (waited >= longestPause) {
      throw new StoppedEarly(
        `${limited} and does not say until when; it was waited for ${longestPause / 60_000} minutes. What came in is kept; run again later.`,
      );
    }
    const wait = Math.min(next, longestPause - waited);
    next *= 2;
    waited += wait;
    return wait;
  };
}
