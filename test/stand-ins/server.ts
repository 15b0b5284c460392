import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as the stand-in for a service got it. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** What is sent back; an object is sent as JSON. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * What goes wrong instead of an answer: another reply; the connection is torn down; it is torn down
 * in the middle of the answer; or nothing ever comes.
 */
export type Fault = Reply | 'reset' | 'cut-off' | 'silence';

export interface StandIn {
  /** Like http://127.0.0.1:41234. */
  readonly url: string;
  /** Every request so far, the failed ones too. */
  readonly asked: readonly Asked[];
  /** The next requests meet these faults, one each, and those after them none. */
  fail(...faults: readonly (Fault | undefined)[]): void;
}

export interface StandInOptions {
  /** The service's clock; it stands still, so that two runs get the same answers. */
  readonly now?: string;
  /**
   * Called with every request, and its number from 1, before it is answered; it may end the one who
   * asks, or give the fault that this request meets.
   */
  readonly heard?: (asked: Asked, number: number) => Fault | undefined | Promise<Fault | undefined>;
}

/** A server on loopback that answers as a service does; gone when the test has finished. */
export async function standIn(
  answer: (asked: Asked) => Reply | Promise<Reply>,
  { now = '2026-11-21T12:00:00.000Z', heard }: StandInOptions = {},
): Promise<StandIn> {
  const asked: Asked[] = [];
  const faults: (Fault | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const exchange = { path: url.pathname, query: url.searchParams, headers: request.headers };
    asked.push(exchange);
    const fault = (await heard?.(exchange, asked.length)) ?? faults.shift();
    if (fault === 'silence') return;
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    const reply = fault === undefined || fault === 'cut-off' ? await answer(exchange) : fault;
    send(response, reply, now, fault === 'cut-off');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    fail: (...more) => {
      faults.push(...more);
    },
  };
}

function send(response: ServerResponse, reply: Reply, now: string, cutOff: boolean): void {
  const isText = typeof reply.body === 'string';
  const body = isText ? (reply.body as string) : JSON.stringify(reply.body);
  response.sendDate = false;
  response.writeHead(reply.status ?? 200, {
    'content-type': isText ? 'text/plain' : 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    date: new Date(now).toUTCString(),
    ...reply.headers,
  });
  if (!cutOff) {
    response.end(body);
    return;
  }
  response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.socket?.destroy());
}
