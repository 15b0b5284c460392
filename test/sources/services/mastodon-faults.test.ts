import { describe, expect, it } from 'vitest';
import { InputError } from '../../../pipeline/input-error.ts';
import { Interrupted, StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import { mastodonService } from '../../../pipeline/sources/mastodon.ts';
import { collectRound, column, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import {
  type MastodonStandIn,
  type MastodonStandInOptions,
  standInForMastodon,
} from '../../stand-ins/mastodon.ts';
import { serviceAt } from '../../stand-ins/mastodon-servers.ts';
import { chainOf, tangled } from '../../stand-ins/mastodon-thread.ts';
import type { Fault } from '../../stand-ins/server.ts';
import { quietAsking, stillClock } from '../../stand-ins/still-clock.ts';

const posts = tangled(30);

async function collected(
  options: Partial<MastodonStandInOptions>,
  faults: readonly (Fault | undefined)[],
  more = {},
) {
  const server = await standInForMastodon({ posts, ...options });
  server.fail(...faults);
  const database = emptyDatabase();
  const asking = await collectRound(serviceAt(server, more), database);
  return { server, asking, ids: idsIn(database) };
}

const everyId = (server: MastodonStandIn) => posts.map(({ number }) => server.idOf(number));

describe('what goes wrong once is tried again', () => {
  it.each<[string, Fault]>([
    ['503', { status: 503, body: 'upstream connect error' }],
    ['500 as a web page', { status: 500, body: '<!DOCTYPE html><p>Sorry' }],
    ['a web page instead of JSON', { status: 200, body: '<!DOCTYPE html><p>Welcome' }],
    ['JSON of another kind', { status: 200, body: { hello: [] } }],
    ['a list', { status: 200, body: [] }],
    ['a torn connection', 'reset'],
    ['an answer that is cut off', 'cut-off'],
  ])('%s', async (_, fault) => {
    const { server, ids, asking } = await collected({}, [fault, undefined, fault]);
    expect(ids).toEqual(everyId(server));
    expect(asking.clock.waits).toEqual([1000, 1000]);
  });

  it('a server that is silent', async () => {
    const { server, ids } = await collected({}, ['silence'], { timeout: 100 });
    expect(ids).toEqual(everyId(server));
  });
});

describe('what goes wrong every time', () => {
  it('stops for now after seven attempts, with what came kept', async () => {
    const server = await standInForMastodon({ posts: chainOf(30) });
    const fault: Fault = { status: 502, body: 'Bad gateway' };
    server.fail(undefined, undefined, ...Array.from({ length: 7 }, () => fault));
    const database = emptyDatabase();
    const service = serviceAt(server);
    await expect(collectRound(service, database)).rejects.toThrow(StoppedEarly);
    expect(column(database, 'select count(*) from posts')).toEqual([21]);
    await collectRound(service, database);
    expect(column(database, 'select count(*) from posts')).toEqual([30]);
    // The root, what is below it, and below its twentieth reply: seven times in vain, then once.
    expect(server.asked).toHaveLength(1 + 1 + 7 + 1);
  });

  it('says what the user can do about a root that is not found', async () => {
    const server = await standInForMastodon({ posts });
    const service = mastodonService({ server: server.url, id: '1' });
    const error = await collectRound(service, emptyDatabase()).catch((cause) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(
      /does not find the post 1 \(404\): it was deleted or is not public, or this is its number on another server/,
    );
  });

  it.each([400, 406, 422])('is final for %i', async (status) => {
    const server = await standInForMastodon({ posts });
    server.fail({ status, body: '\u001b[31mno' });
    const error = await collectRound(serviceAt(server), emptyDatabase()).catch((cause) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(`refuses to answer for the post ${server.idOf(0)} (${status})`);
    expect(error.message).not.toContain('\u001b');
  });

  it('is known of a post that was deleted between two questions', async () => {
    const server = await standInForMastodon({ posts });
    const service = serviceAt(server);
    const ask = {
      what: 'context',
      server: server.url,
      id: '77',
      root: server.idOf(0),
      replies: '1',
    };
    const { text } = await service.ask(ask, quietAsking());
    expect([...service.read(ask, text)]).toEqual([
      { kind: 'missing', id: '77', reason: 'not-found' },
    ]);
  });
});

describe('limits', () => {
  it('are kept by the clock of the server, not by that of this machine', async () => {
    const clock = stillClock('2026-11-21T12:03:00.000Z');
    const hour = 3_600_000;
    const server = await standInForMastodon({
      posts: chainOf(100),
      requests: 2,
      time: () => clock.now() + hour,
    });
    const database = emptyDatabase();
    const asking = { ...quietAsking(), clock };
    await collectRound(serviceAt(server), database, { asking });
    expect(column(database, 'select count(*) from posts')).toEqual([100]);
    // Six questions, two in each five minutes: nothing was refused, and nothing was asked in vain.
    expect(server.asked).toHaveLength(6);
    expect(clock.waits).toEqual([120_000, 300_000]);
    expect(asking.said).toEqual([
      `${new URL(server.url).host} allows no more requests for now; waiting until 2026-11-21 12:05:00 UTC.`,
      `${new URL(server.url).host} allows no more requests for now; waiting until 2026-11-21 12:10:00 UTC.`,
    ]);
  });

  const reset = { 'x-ratelimit-reset': '2026-11-21T12:02:30.000000Z' };
  it.each([
    ['with the time of their end', reset, 150_000],
    ['with a number of seconds', { 'retry-after': '20' }, 20_000],
    ['without any header', {}, 60_000],
    ['with an end in the past', { 'x-ratelimit-reset': '2020-01-01T00:00:00Z' }, 60_000],
    ['with an end in a hundred years', { 'x-ratelimit-reset': '2126-01-01T00:00:00Z' }, 1_800_000],
    ['with an end that is no time', { 'x-ratelimit-reset': 'soon', 'retry-after': 'x' }, 60_000],
  ])('that are passed are waited for, %s', async (_, headers, wait) => {
    const fault = { status: 429, headers, body: { error: 'Too many requests' } };
    const { server, ids, asking } = await collected({}, [fault]);
    expect(ids).toEqual(everyId(server));
    expect(asking.clock.waits).toEqual([wait]);
  });

  it('are waited for until a person stops it, who can go on later', async () => {
    const server = await standInForMastodon({ posts });
    server.fail({ status: 429, body: { error: 'Too many requests' } });
    const controller = new AbortController();
    const asking = { ...quietAsking(), signal: controller.signal, say: () => controller.abort() };
    const database = emptyDatabase();
    await expect(collectRound(serviceAt(server), database, { asking })).rejects.toThrow(
      Interrupted,
    );
    await collectRound(serviceAt(server), database);
    expect(column(database, 'select count(*) from posts')).toEqual([30]);
  });
});
