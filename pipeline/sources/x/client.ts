import { Agent as HttpAgent, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ApiResponseError, TwitterApi } from 'twitter-api-v2';
import { InputError } from '../../input-error.ts';
import { type Exchange, exchange, type Heard } from '../asking/exchange.ts';
import { usualTimeout } from '../asking/manner.ts';
import { serviceAddress } from '../asking/service-address.ts';

export interface ClientOptions {
  /** The bearer token of an app. */
  readonly token: string | undefined;
  /** Another address than X's own: https, or http on this machine. */
  readonly url?: string | undefined;
  /** Milliseconds for the whole of an answer. */
  readonly timeout?: number;
}

type Parameters = Readonly<Record<string, string>>;

/** Gets a path below /2/. */
export type Get = (path: string, parameters: Parameters) => Promise<Exchange>;

/**
 * Sends requests to X by a library and keeps answers to the byte. They are not packed for the way:
 * the library waits for ever for the end of a packed answer that is torn off. And it tells a torn
 * answer from a whole one by its JSON only, so that whoever reads a text finds out.
 * @throws InputError with the first request where no token or no sensible address was given.
 */
export function client({ token, url, timeout = usualTimeout }: ClientOptions): Get {
  let connected: Connected | undefined;
  return async (path, parameters) => {
    connected ??= connect(token, url);
    const get = getter(connected, path, parameters);
    return exchange('X', timeout, get);
  };
}

type Connected = ReturnType<typeof connect>;

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
  const { readOnly } = new TwitterApi(token, { httpAgent: agent, compression: 'identity' });
  return { library: readOnly, agent, otherAddress: prefix === undefined ? {} : { prefix } };
}

/** What every path begins with, whether or not the version stands at the end of what was given. */
function prefixIn(given: string): string {
  const { origin, pathname } = serviceAddress(given, 'X_API_URL', 'https://api.x.com');
  return `${origin}${pathname.replace(/\/*(?:\/2\/*)?$/, '')}/2/`;
}

/** The library's errors hold the request, with the token: only their words leave this file. */
function getter({ library, agent, otherAddress }: Connected, path: string, parameters: Parameters) {
  return async (signal: AbortSignal): Promise<Heard> => {
    // The library takes no signal. Only one request is under way at a time.
    const tornDown = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason);
        agent.destroy();
      });
    });
    const options = { ...otherAddress, fullResponse: true, forceParseMode: 'text' } as const;
    try {
      const request = library.v2.get<string>(path, parameters, options);
      const { headers, data } = await Promise.race([request, tornDown]);
      return heard(200, headers, data);
    } catch (cause) {
      if (!(cause instanceof ApiResponseError)) throw withoutRequest(cause);
      return heard(cause.code, cause.headers, String(cause.data));
    }
  };
}

function heard(status: number, headers: IncomingHttpHeaders, text: string): Heard {
  const pairs = Object.entries(headers).flatMap(([name, value = []]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return { kind: 'heard', status, headers: new Headers(pairs), text };
}

/** What Node said, from where the library keeps it; its own getter looks in another place. */
function withoutRequest(cause: unknown): Error {
  const inner = (cause as { _options?: { error?: NodeJS.ErrnoException } })._options?.error;
  const { code, message } = inner ?? { message: (cause as Error).message };
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}
