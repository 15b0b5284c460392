import type { Agent } from '@atproto/api';
import { put, type Question } from './questions.ts';

/** What came of a question: what was sent back, or why nothing whole was. */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
    }
  | {
      readonly kind: 'failed';
      /** Half a sentence. */
      readonly why: string;
      readonly cause: unknown;
    };

export interface ClientOptions {
  /** The service's origin. */
  readonly url: string;
  /** Milliseconds for the whole of an answer. */
  readonly timeout: number;
}

/**
 * Asks the service by its own library, without a login, one question at a time, and keeps the answer
 * as it came. An answer under way is never given up for a person's sake, only after the time-out.
 */
export function client({ url, timeout }: ClientOptions): (ask: Question) => Promise<Exchange> {
  let agent: Agent | undefined;
  let heard: Exchange | undefined;

  const listening: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const text = await response.text();
    const { status, headers } = response;
    heard = { kind: 'answered', status, headers, text };
    return new Response(text === '' ? null : text, { status, headers });
  };

  return async (question) => {
    if (agent === undefined) {
      const { Agent } = await import('@atproto/api');
      agent = new Agent({ service: url, fetch: listening });
    }
    heard = undefined;
    try {
      await put(agent, question, AbortSignal.timeout(timeout));
    } catch (cause) {
      // The library refuses an answer that has more or less than it knows of; it is one all the same.
      return heard ?? { kind: 'failed', why: failureOf(cause), cause };
    }
    return heard ?? { kind: 'failed', why: 'Bluesky sent no answer', cause: undefined };
  };
}

function failureOf(cause: unknown): string {
  const causes = chainOf(cause);
  if (causes.some(({ name }) => name === 'TimeoutError')) return 'Bluesky did not answer in time';
  const code = causes.map((one) => (one as { code?: unknown }).code).find(isText);
  return `the connection to Bluesky failed (${code ?? causes.at(-1)?.message ?? 'no reason given'})`;
}

function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let next = error; next instanceof Error; next = next.cause) chain.push(next);
  return chain;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
