import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import { collectedFrom, column, idsIn } from '../../stand-ins/collecting.ts';
import type { Fault } from '../../stand-ins/server.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';
import { standInForX } from '../../stand-ins/x.ts';
import {
  idsToCollect,
  readTwice,
  searchMeeting,
  serviceFor,
} from '../../stand-ins/x-collecting.ts';
import { inventedThread } from '../../stand-ins/x-conversation.ts';

const thread = inventedThread(620);

describe('what may go better soon is tried again, with growing waits', () => {
  it.each<[string, Fault]>([
    ['503', { status: 503, body: { title: 'Service Unavailable', status: 503 } }],
    ['500 in plain text', { status: 500, body: 'upstream connect error or disconnect/reset' }],
    ['a page of HTML', { status: 502, body: '<html>Bad gateway</html>' }],
    ['a reset', 'reset'],
    ['an answer that is cut off', 'cut-off'],
    ['200 in plain text', { body: 'no healthy upstream' }],
    ['200 without meta, data and errors', { body: {} }],
    ['200 with posts, but without meta', { body: { data: [{ id: '1', text: 'a' }] } }],
    ['200 with nothing at all', { body: '' }],
    ['JSON that is no object', { body: [] }],
  ])('%s', async (_, fault) => {
    const { outcome, waits, asked } = await searchMeeting(thread, [fault, fault, fault]);
    expect(outcome).toMatchObject({ at: '2026-11-21T12:00:00.000Z' });
    expect(waits).toEqual([1000, 2000, 4000]);
    const sizes = asked.map(({ query }) => query.get('max_results'));
    expect(sizes, 'a smaller page after a failure').toEqual(['500', '100', '100', '100']);
  });

  it('a server that never answers', async () => {
    const { outcome, waits } = await searchMeeting(thread, ['silence'], { timeout: 150 });
    expect(outcome).toMatchObject({ at: '2026-11-21T12:00:00.000Z' });
    expect(waits).toEqual([1000]);
  });

  it('a server that sends a byte now and then and comes to no end', async () => {
    const responses: ServerResponse[] = [];
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      responses.push(response);
    });
    const drip = setInterval(() => {
      for (const response of responses) response.write(' ');
    }, 20);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => {
      clearInterval(drip);
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const service = serviceFor(thread, { url }, { timeout: 100 });
    await expect(service.ask({ what: 'post', ids: '1' }, quietAsking())).rejects.toThrow(
      'X did not answer within 0.1 seconds, 7 times in a row; what came in is kept, so run again later.',
    );
    // Nothing is left behind: each of these connections was torn down.
    await Promise.all(responses.map((response) => response.destroyed || once(response, 'close')));
    expect(responses).toHaveLength(7);
  });

  it('but not without end', async () => {
    const fault = { status: 503, body: '' };
    const { outcome, waits } = await searchMeeting(thread, Array(7).fill(fault));
    expect(outcome).toBeInstanceOf(StoppedEarly);
    expect(String(outcome)).toMatch(/X answered 503, 7 times in a row; what came in is kept/);
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000]);
  });

  it('where nobody listens at all, and it is said', async () => {
    const service = serviceFor(thread, { url: 'http://127.0.0.1:1' });
    await expect(service.ask({ what: 'post', ids: '1' }, quietAsking())).rejects.toThrow(
      /^The connection to X failed \(ECONNREFUSED\), 7 times in a row/,
    );
  });

  it('after which the thread is whole, by smaller pages', async () => {
    const server = await standInForX(thread);
    server.fail(undefined, undefined, { status: 503, body: '' }, undefined, 'reset', 'cut-off');
    const database = await collectedFrom(serviceFor(thread, server));
    expect(idsIn(database)).toEqual(idsToCollect(thread));
  });
});

describe('a token that X has forgotten', () => {
  it.each([
    ['after a page with posts', false, [5]],
    ['twice', false, [5, 9]],
    ['after an empty page', true, [7]],
  ] as const)(
    'makes a search go on below the smallest id, %s, with ids on both sides and no times',
    async (_, emptyPages, forgotten) => {
      const long = inventedThread(1700);
      let forget = () => {};
      const server = await standInForX(long, {
        emptyPages,
        heard(_, number) {
          if ((forgotten as readonly number[]).includes(number)) forget();
        },
      });
      forget = server.forgetTokens;
      const database = await collectedFrom(serviceFor(long, server));
      expect(idsIn(database)).toEqual(idsToCollect(long));
      expect(readTwice(server)).toEqual([]);
      expect(column(database, 'select sum(posts) from counted')).toEqual([1695]);
      const bounded = server.asked.filter(({ query }) => query.has('until_id'));
      expect(bounded.length).toBeGreaterThan(0);
      expect(bounded.filter(({ query }) => query.has('start_time'))).toEqual([]);
      expect(bounded.filter(({ query }) => !query.has('since_id'))).toEqual([]);
      // Each search and each count is refused once after each time: its next token fits again.
      expect(server.asked.length - server.sent.length).toBeLessThanOrEqual(2 * forgotten.length);
    },
  );
});
