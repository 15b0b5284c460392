import type { Agent } from '@atproto/api';
import { type Exchange, exchange, type Heard } from '../asking/exchange.ts';
import { put, type Question } from './questions.ts';

export interface ClientOptions {
  /** The service's origin. */
  readonly url: string;
  /** Milliseconds for the whole of an answer. */
  readonly timeout: number;
}

/**
 * Asks the service by its own library, without a login, one question at a time, and keeps the
 * answer as it came. No redirect is followed, as it might lead to where nobody meant to ask.
 */
export function client({ url, timeout }: ClientOptions): (ask: Question) => Promise<Exchange> {
  let connected: Promise<Agent> | undefined;
  const heard: Heard[] = [];

  const listening: typeof fetch = async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' });
    const text = await response.text();
    const { status, headers } = response;
    heard.push({ kind: 'heard', status, headers, text });
    return new Response(text === '' ? null : text, { status, headers });
  };
  const connect = async () => {
    const { Agent } = await import('@atproto/api');
    return new Agent({ service: url, fetch: listening });
  };

  return async (question) => {
    connected ??= connect();
    const agent = await connected;
    return exchange('Bluesky', timeout, async (signal) => {
      heard.length = 0;
      try {
        await put(agent, question, signal);
      } catch (cause) {
        // The library refuses an answer with more or less than it knows of; it is one all the same.
        if (heard.length === 0) throw cause;
      }
      const [answer] = heard;
      if (answer === undefined) throw new Error('nothing was sent back');
      return answer;
    });
  };
}
