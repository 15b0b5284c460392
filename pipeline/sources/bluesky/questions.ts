import type { Agent } from '@atproto/api';
import type { Ask } from '../source.ts';

/** Whose account a handle is. */
export type HandleQuestion = { readonly what: 'handle'; readonly actor: string };

/** A post with what stands below it, as deep as the service goes. */
export type ThreadQuestion = {
  readonly what: 'thread';
  readonly uri: string;
  /** The root of the thread, where this is another post of it. */
  readonly root?: string;
};

/** Who quotes a post, most recent first, a hundred at a time. */
export type QuotesQuestion = {
  readonly what: 'quotes';
  readonly uri: string;
  readonly cursor?: string;
};

/** A post by itself, for its counts. */
export type CountsQuestion = { readonly what: 'counts'; readonly uri: string };

/** All that Bluesky is asked. What an answer means must follow from it and the question alone. */
export type Question = HandleQuestion | ThreadQuestion | QuotesQuestion | CountsQuestion;

/** A question as it was written down; whoever asks is handed only what was made here. */
export function questionOf(ask: Ask): Question {
  return ask as Question;
}

/** What is asked of a root first. */
export function rootQuestions(uri: string, quotes: boolean): readonly Question[] {
  const thread = { what: 'thread', uri } as const;
  return quotes ? [thread, { what: 'quotes', uri }] : [thread];
}

/** The address of a post by its author's permanent id and its own key. */
export function addressOf(did: string, key: string): string {
  return `at://${did}/app.bsky.feed.post/${key}`;
}

/** The most that the service allows to be asked for; it may cut it short all the same. */
const deepest = 1000;
const mostQuotes = 100;

/**
 * Puts a question to the service.
 * @throws XRPCError where it is not answered, or not as the library expects.
 */
export async function put(agent: Agent, question: Question, signal: AbortSignal): Promise<void> {
  const { bsky } = agent.app;
  switch (question.what) {
    case 'handle':
      await agent.com.atproto.identity.resolveHandle({ handle: question.actor }, { signal });
      break;
    case 'thread': {
      const { uri } = question;
      await bsky.feed.getPostThread({ uri, depth: deepest, parentHeight: 0 }, { signal });
      break;
    }
    case 'counts': {
      const { uri } = question;
      await bsky.feed.getPostThread({ uri, depth: 0, parentHeight: 0 }, { signal });
      break;
    }
    case 'quotes': {
      const { uri, cursor } = question;
      const page = cursor === undefined ? {} : { cursor };
      await bsky.feed.getQuotes({ uri, limit: mostQuotes, ...page }, { signal });
    }
  }
}
