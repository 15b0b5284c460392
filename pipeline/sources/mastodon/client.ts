import { type Exchange, exchange } from '../asking/exchange.ts';

/** One GET. */
export type Get = (url: URL, token: string | undefined) => Promise<Exchange>;

/** An answer with 4,096 posts is about 20 MB. */
const mostCharacters = 64 * 1024 * 1024;

/**
 * Sends requests to servers. No redirect is followed, as a token must not go elsewhere.
 * @param timeout milliseconds for the whole of an answer
 */
export function client(timeout: number): Get {
  return (url, token) =>
    exchange(url.host, timeout, async (signal) => {
      const { status, headers, body } = await fetch(url, {
        headers: {
          accept: 'application/json',
          'user-agent': 'listening-post',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        redirect: 'manual',
        signal,
      });
      return { kind: 'heard', status, headers, text: await textOf(body ?? []) };
    });
}

async function textOf(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > mostCharacters) throw new Error('more than 64 MB came');
  }
  return text;
}
