import { isUtf8 } from 'node:buffer';
import { type Exchange, exchange, type Heard } from '../asking/exchange.ts';

/** What a shortener said: where an address leads, or its status where it does not say that. */
export type Said =
  | { readonly kind: 'leads'; readonly to: string }
  | { readonly kind: 'says'; readonly status: number }
  | { readonly kind: 'silent' };

/**
 * Asks a shortener where an address leads, for its headers alone and, where they do not tell, once
 * more as a browser would. Nothing is sent but the address and the program's name; no redirect is
 * followed, and no page is read.
 * @param maker the program and its version
 * @param timeout milliseconds for each answer
 */
export async function send(url: URL, maker: string, timeout: number): Promise<Said> {
  const ask = (method: 'HEAD' | 'GET') =>
    exchange(url.host, timeout, (signal) => headersOf(url, method, maker, signal));
  const said = understood(await ask('HEAD'));
  return said.kind === 'says' ? understood(await ask('GET')) : said;
}

async function headersOf(
  url: URL,
  method: 'HEAD' | 'GET',
  maker: string,
  signal: AbortSignal,
): Promise<Heard> {
  const response = await fetch(url, {
    method,
    signal,
    redirect: 'manual',
    referrer: '',
    headers: { 'user-agent': maker },
  });
  await response.body?.cancel();
  return { kind: 'heard', status: response.status, headers: response.headers, text: '' };
}

function understood(exchange: Exchange): Said {
  if (exchange.kind === 'failed') return { kind: 'silent' };
  const { status, headers } = exchange;
  const location = headers.get('location');
  const isRedirect = [301, 302, 303, 307, 308].includes(status) && location !== null;
  return isRedirect ? { kind: 'leads', to: inUnicode(location) } : { kind: 'says', status };
}

/** Headers come one byte a letter; many a shortener writes UTF-8 there. */
function inUnicode(location: string): string {
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : location;
}
