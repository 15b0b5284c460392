import { InputError } from '../../input-error.ts';

/** An answer of a server, whatever its status. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface FetchOptions {
  readonly token: string | undefined;
  /** Milliseconds for all of the answer. */
  readonly timeout: number;
}

/** An answer with 4,096 posts is about 20 MB. */
const mostCharacters = 64 * 1024 * 1024;

/**
 * One GET. It is never given up for a person's sake, only after the time-out, and it follows no
 * redirect, as a token must not go elsewhere.
 * @throws Error where no whole answer came.
 */
export async function fetchText(url: URL, { token, timeout }: FetchOptions): Promise<Fetched> {
  const response = await fetch(url, {
    headers: {
      accept: 'application/json',
      'user-agent': 'listening-post',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > mostCharacters) throw new Error('more than 64 MB came');
  }
  return { status: response.status, headers: response.headers, text };
}

/** Why no whole answer came, as half a sentence. */
export function failureOf(host: string, cause: unknown): string {
  const { name, message, cause: inner } = cause as Error;
  if (name === 'TimeoutError') return `${host} did not answer in time`;
  const code = (inner as { code?: unknown } | undefined)?.code;
  return `the connection to ${host} failed (${typeof code === 'string' ? code : message})`;
}

/**
 * A token as it can be sent.
 * @throws InputError where it holds what no token does; the message does not show it.
 */
export function checkedToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new InputError(
    'MASTODON_TOKEN: found white space or letters that no token holds; give the access token of an application on the server that MASTODON_SERVER names.',
  );
}
