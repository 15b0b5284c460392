import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a shortener does with a path: leads on, answers with a status, or something hostile. */
export type Way =
  | { readonly to: string; readonly status?: number }
  | { readonly status: number }
  | 'silence'
  | 'reset'
  | 'endless';

export interface Shortener {
  /** Like http://127.0.0.1:41234. */
  readonly url: string;
  readonly host: string;
  /** Every request so far, as "HEAD /a". */
  readonly asked: readonly string[];
  /** The names of all headers that came, in small letters. */
  readonly headers: ReadonlyMap<string, string>;
}

export interface ShortenerOptions {
  /** Whether it knows GET alone, and refuses whoever asks for headers. */
  readonly getOnly?: boolean;
}

/** A shortener on loopback; gone when the test has finished. */
export async function shortener(
  wayOf: (path: string, self: string) => Way | undefined,
  { getOnly = false }: ShortenerOptions = {},
): Promise<Shortener> {
  const asked: string[] = [];
  const headers = new Map<string, string>();
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    if (getOnly && method === 'HEAD') return answer(response, { status: 405 }, true);
    const way = wayOf(url, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return answer(response, way ?? { status: 404 }, method === 'HEAD');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host, asked, headers };
}

function answer(response: ServerResponse, way: Way, isHead: boolean): void {
  if (way === 'silence') return;
  if (way === 'reset') {
    response.socket?.destroy();
    return;
  }
  if (way === 'endless') {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (isHead) response.end();
    else writeOn(response);
    return;
  }
  const location = 'to' in way ? { location: Buffer.from(way.to).toString('latin1') } : {};
  response.writeHead(way.status ?? 301, { 'set-cookie': 'seen=1', ...location });
  response.end('<title>Not to be read</title>');
}

/** Until the other side has had enough. */
function writeOn(response: ServerResponse): void {
  response.write('more and more '.repeat(100), (error) => {
    if (!error && !response.destroyed) setImmediate(() => writeOn(response));
  });
}
