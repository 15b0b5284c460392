import { paceOf } from './asking/pace.ts';
import { patiently } from './asking/patience.ts';
import { client } from './bluesky/client.ts';
import { estimateOf } from './bluesky/estimate.ts';
import { leftToAsk } from './bluesky/left-to-ask.ts';
import { limitsOf } from './bluesky/limits.ts';
import { limited, outcomeOf } from './bluesky/outcome.ts';
import { addressOf, questionOf, rootQuestions } from './bluesky/questions.ts';
import { didIn, readAnswer } from './bluesky/read-answer.ts';
import { serviceAddress } from './bluesky/service-address.ts';
import type { Service } from './service.ts';

export interface BlueskyOptions {
  /** Who wrote the post: a handle, or the permanent id that stays when the handle changes. */
  readonly actor: string;
  /** The post's own part of its address. */
  readonly key: string;
  /** Whether the posts that quote it are collected as well. */
  readonly quotes: boolean;
  /** Another service than Bluesky's own; http for this machine only. */
  readonly url?: string | undefined;
  /** How many requests may begin in a second. */
  readonly perSecond?: number;
  /** Milliseconds for the whole of an answer. */
  readonly timeout?: number;
}

/** 3,000 in five minutes, as https://docs.bsky.app/docs/advanced-guides/rate-limits has it. */
const allowedPerSecond = 10;
const longestAnswer = 60_000;

/**
 * A thread on Bluesky, asked for without a login. Below the root everything is asked for again that
 * has more replies than came: the service cuts a thread off ten posts below the one that is asked
 * for. A later round puts the same questions again, as an answer brings new replies and today's
 * likes together, and nothing is charged.
 * @throws InputError where `url` is no address that can be asked.
 */
export function blueskyService(options: BlueskyOptions): Service {
  const { key, quotes, perSecond = allowedPerSecond, timeout = longestAnswer } = options;
  const actor = options.actor.startsWith('did:') ? options.actor : options.actor.toLowerCase();
  const isHandle = !actor.startsWith('did:');
  const send = client({ url: serviceAddress(options.url), timeout });
  const pace = paceOf(perSecond);
  const limits = limitsOf();

  const service: Service = {
    name: 'Bluesky',
    origin: { actor, key },
    begin: () =>
      isHandle ? [{ what: 'handle', actor }] : rootQuestions(addressOf(actor, key), quotes),
    afterwards: (read, { number }) => leftToAsk(read, number),
    ask(ask, asking) {
      const { clock } = asking;
      const question = questionOf(ask);
      return patiently(async () => {
        const closed = limits.wait(clock.now());
        if (closed > 0) return { kind: 'wait', milliseconds: closed, why: limited };
        const exchange = await pace(() => send(question));
        if (exchange.kind === 'answered') limits.heard(exchange, clock.now());
        return outcomeOf(question, exchange, { now: clock.now(), wait: limits.wait(clock.now()) });
      }, asking);
    },
    *read(ask, text) {
      const question = questionOf(ask);
      if (question.what !== 'handle') {
        yield* readAnswer(question, text);
        return;
      }
      for (const next of rootQuestions(addressOf(didIn(text), key), quotes)) {
        yield { kind: 'ask', ask: next };
      }
    },
    async estimate(read, _round, asking) {
      const did = isHandle
        ? didIn((await service.ask({ what: 'handle', actor }, asking)).text)
        : actor;
      const uri = addressOf(did, key);
      const { text } = await service.ask({ what: 'counts', uri }, asking);
      return estimateOf(read, uri, text, quotes);
    },
  };
  return service;
}
