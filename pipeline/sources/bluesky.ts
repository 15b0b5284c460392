import { type AskOptions, asker } from './bluesky/ask.ts';
import { estimateOf } from './bluesky/estimate.ts';
import { leftToAsk } from './bluesky/left-to-ask.ts';
import { addressOf, questionOf, rootQuestions } from './bluesky/questions.ts';
import { didIn, readAnswer } from './bluesky/read-answer.ts';
import type { Service } from './service.ts';

export interface BlueskyOptions extends AskOptions {
  /** Who wrote the post: a handle, or the permanent id that stays when the handle changes. */
  readonly actor: string;
  /** The post's own part of its address. */
  readonly key: string;
  /** Whether the posts that quote it are collected as well. */
  readonly quotes: boolean;
}

/**
 * A thread on Bluesky, asked for without a login. Below the root everything is asked for again that
 * has more replies than came: the service cuts a thread off ten posts below the one that is asked
 * for. A later round puts the same questions again, as an answer brings new replies and today's
 * likes together, and nothing is charged.
 * @throws InputError where `url` is no address that can be asked.
 */
export function blueskyService(options: BlueskyOptions): Service {
  const { key, quotes } = options;
  const isHandle = !options.actor.startsWith('did:');
  const actor = isHandle ? options.actor.toLowerCase() : options.actor;
  const ask = asker(options);
  return {
    name: 'Bluesky',
    origin: { actor, key },
    begin: () =>
      isHandle ? [{ what: 'handle', actor }] : rootQuestions(addressOf(actor, key), quotes),
    afterwards: (read, { number }) => leftToAsk(read, number),
    ask,
    *read(asked, text) {
      const question = questionOf(asked);
      if (question.what !== 'handle') {
        yield* readAnswer(question, text);
        return;
      }
      for (const next of rootQuestions(addressOf(didIn(text), key), quotes)) {
        yield { kind: 'ask', ask: next };
      }
    },
    async estimate(read, _round, asking) {
      const did = isHandle ? didIn((await ask({ what: 'handle', actor }, asking)).text) : actor;
      const uri = addressOf(did, key);
      const { text } = await ask({ what: 'counts', uri }, asking);
      return estimateOf(read, uri, text, quotes);
    },
  };
}
