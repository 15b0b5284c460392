import { describe, expect, it } from 'vitest';
import {
  type BlueskyStandInOptions,
  refusal,
  standInForBluesky,
  tooMany,
} from '../../stand-ins/bluesky.ts';
import { chain, root, serviceAt, urisOf } from '../../stand-ins/bluesky-threads.ts';
import { collectedFrom, collectRound, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import type { Fault } from '../../stand-ins/server.ts';

const posts = [root, ...chain('deep', 25)];
const noon = Date.parse('2026-11-21T12:00:00.000Z') / 1000;

/** Collects the thread while the first requests meet faults. */
async function collectThrough(
  faults: readonly (Fault | undefined)[],
  options: BlueskyStandInOptions = {},
) {
  const server = await standInForBluesky(posts, options);
  server.fail(...faults);
  const database = emptyDatabase();
  const asking = await collectRound(serviceAt(server, { timeout: 300 }), database);
  expect(idsIn(database)).toEqual(urisOf(posts));
  return { server, database, asking };
}

describe('a thread comes whole in spite of', () => {
  it.each<readonly [string, readonly (Fault | undefined)[]]>([
    [
      '503 and an error in plain text',
      [refusal(503, 'NotEnoughResources'), { status: 502, body: 'upstream connect error' }],
    ],
    ['connections that are torn down', ['reset', undefined, 'reset']],
    ['answers that are cut off', ['cut-off', 'cut-off']],
    ['a service that does not answer', ['silence']],
    ['JSON that ends in the middle', [{ body: '{"thread":{"post":' }]],
    ['a page of a café’s network in place of an answer', [{ body: '<html>Sign in</html>' }]],
    ['an answer to something else', [{ body: { posts: [] } }, { body: [] }, { body: null }]],
  ])('%s', async (_, faults) => {
    const { server } = await collectThrough(faults);
    expect(server.asked.length).toBe(3 + faults.filter((fault) => fault !== undefined).length);
  });

  it('the failures of a while, with waits that grow', async () => {
    const { asking } = await collectThrough(Array.from({ length: 6 }, () => refusal(500, 'Oops')));
    expect(asking.clock.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000]);
  });

  it('an answer that the library’s lexicon does not allow', async () => {
    const odd = posts.map((post) => ({
      ...post,
      view: { cid: 'no cid at all', indexedAt: 5, somethingNew: { $type: 'of next year' } },
    }));
    const server = await standInForBluesky(odd);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(urisOf(posts));
    expect(server.asked).toHaveLength(3);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 307, 308])(
    'is not followed, and the answer is refused: %i',
    async (status) => {
      const elsewhere = await standInForBluesky(posts);
      const server = await standInForBluesky(posts);
      server.fail({ status, headers: { location: `${elsewhere.url}/xrpc` }, body: '' });
      await expect(collectedFrom(serviceAt(server))).rejects.toThrow(
        `Bluesky does not answer such questions at this address (${status})`,
      );
      expect(elsewhere.asked).toEqual([]);
    },
  );
});

describe('a limit', () => {
  it('is waited for until the service’s own time, be the clock here wrong by an hour', async () => {
    const { asking } = await collectThrough(
      [tooMany({ 'ratelimit-remaining': '0', 'ratelimit-reset': String(noon - 3600 + 120) })],
      { now: '2026-11-21T11:00:00.000Z' },
    );
    expect(asking.clock.waits).toEqual([120_000]);
  });

  it.each([
    ['RateLimit-Reset', { 'ratelimit-remaining': '0', 'ratelimit-reset': String(noon + 120) }, 120],
    ['Retry-After', { 'retry-after': '40' }, 40],
    ['no header at all: for a minute', {}, 60],
    ['a time that is over: for a minute', { 'ratelimit-reset': String(noon - 5) }, 60],
    ['a time in 2100: for a quarter of an hour', { 'ratelimit-reset': '4102444800' }, 900],
  ])('is waited for as told by %s', async (_, headers, seconds) => {
    const { asking } = await collectThrough([tooMany(headers)]);
    expect(asking.clock.waits).toEqual([seconds * 1000]);
    expect(asking.said[0]).toMatch(
      /^Bluesky allows no more requests for now; waiting until 2026-11-21 12:/,
    );
  });

  it('is not run into where the service says that nothing is left', async () => {
    const { asking, server } = await collectThrough([], { limit: 2 });
    expect(asking.clock.waits).toEqual([300_000]);
    expect(server.asked).toHaveLength(3);
  });
});
