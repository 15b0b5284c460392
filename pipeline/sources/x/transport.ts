import { Agent as HttpAgent, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ApiResponseError, TwitterApi } from 'twitter-api-v2';
import { InputError } from '../../input-error.ts';
import { prefixIn } from './service-address.ts';

export interface Connection {
  /** The bearer token of an app. */
  readonly token: string | undefined;
  /** Another address than X's own: https, or http on this machine. */
  readonly url?: string | undefined;
  /** How long a request may take in all, in milliseconds; a minute where nothing is said. */
  readonly timeout?: number;
}

/** What came of a request: an answer of any kind, or the reason why none came. */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly text: string;
    }
  | { readonly kind: 'failed'; readonly why: string; readonly cause: Error };

export type Get = (path: string, parameters: Readonly<Record<string, string>>) => Promise<Exchange>;

/**
 * Sends requests to X and keeps answers to the byte. They are not packed for the way: the library
 * waits for ever for the end of a packed answer that is torn off. And it tells a torn answer from a
 * whole one by its JSON only, so that whoever reads a text finds out.
 *
 * The library's errors hold the whole request, with the token. Only their words leave this file.
 * @throws InputError with the first request where no token or no sensible address was given.
 */
export function transport({ token, url, timeout = 60_000 }: Connection): Get {
  let connected: ReturnType<typeof connect> | undefined;
  return async (path, parameters) => {
    connected ??= connect(token, url);
    const { client, agent, otherAddress } = connected;
    const limit = timeLimit(timeout, agent);
    try {
      const response = await Promise.race([
        client.v2.get<string>(path, parameters, {
          ...otherAddress,
          fullResponse: true,
          forceParseMode: 'text',
        }),
        limit.passed,
      ]);
      if (response === undefined) {
        const why = `X did not answer within ${timeout / 1000} seconds`;
        return { kind: 'failed', why, cause: new Error(why) };
      }
      return { kind: 'answered', status: 200, headers: response.headers, text: response.data };
    } catch (cause) {
      if (!(cause instanceof ApiResponseError)) return failed(cause);
      const { code, headers, data } = cause;
      return { kind: 'answered', status: code, headers, text: String(data) };
    } finally {
      limit.end();
    }
  };
}

function connect(token: string | undefined, url: string | undefined) {
  if (!token) {
    throw new InputError(
      'X_BEARER_TOKEN: found nothing, and X answers nobody without a token; set it to the bearer token of your app (https://console.x.com) and run again.',
    );
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new InputError(
      'X_BEARER_TOKEN: found spaces or other characters that no token has; set it to the bearer token of your app alone (https://console.x.com) and run again.',
    );
  }
  const prefix = url === undefined ? undefined : prefixIn(url);
  const agent = new (prefix?.startsWith('http:') ? HttpAgent : HttpsAgent)({ keepAlive: true });
  const client = new TwitterApi(token, {
    httpAgent: agent,
    compression: 'identity',
  }).readOnly;
  return { client, agent, otherAddress: prefix === undefined ? {} : { prefix } };
}

/**
 * Ends a request after some time, however slowly something still comes in: a time-out of the socket
 * would begin anew with every byte. Only one request is under way at a time.
 */
function timeLimit(milliseconds: number, agent: HttpAgent) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
      agent.destroy();
    }, milliseconds);
  });
  return { passed, end: () => clearTimeout(timer) };
}

function failed(cause: unknown): Exchange {
  // Where the library keeps what Node said; its own getter looks for it in another place.
  const inner = (cause as { _options?: { error?: NodeJS.ErrnoException } })._options?.error;
  const code = inner?.code ?? inner?.message ?? String((cause as Error).message);
  const why = `The connection to X failed (${code})`;
  return { kind: 'failed', why, cause: new Error(`${why}: ${inner?.message ?? code}`) };
}
