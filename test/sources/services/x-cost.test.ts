import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../pipeline/database/access.ts';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import { StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import { collectedFrom, collectRound, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import { standInForX } from '../../stand-ins/x.ts';
import {
  bill,
  idsToCollect,
  readTwice,
  serviceFor,
  wholeSearch,
} from '../../stand-ins/x-collecting.ts';
import { inventedThread } from '../../stand-ins/x-conversation.ts';

const thread = { root: '1', posts: [] };
const search = wholeSearch(thread);
const much = Number.POSITIVE_INFINITY;

describe('the room for an answer', () => {
  const nowhere = { url: 'http://127.0.0.1:1' };
  const { room } = serviceFor(thread, nowhere);

  it('of a search is a full page where nothing is limited', () => {
    expect(room?.(search, { posts: much, cost: much })).toBe(500);
    const recent = serviceFor(thread, nowhere, { search: 'recent' });
    expect(recent.room?.(search, { posts: much, cost: much })).toBe(100);
  });

  it('of a search is as many posts as are wanted, but at least ten, as X gives no fewer', () => {
    expect(room?.(search, { posts: 40, cost: much })).toBe(40);
    expect(room?.(search, { posts: 3, cost: much })).toBe(10);
    expect(room?.(search, { posts: 0, cost: much })).toBeUndefined();
  });

  it('of a search is what the dearest posts leave room for: three posts and three people each', () => {
    expect(room?.(search, { posts: much, cost: 4.5 })).toBe(100);
    expect(room?.(search, { posts: much, cost: 0.45 })).toBe(10);
    expect(room?.(search, { posts: much, cost: 0.449 })).toBeUndefined();
  });

  it('of a look-up is all its posts or none', () => {
    const ids = Array.from({ length: 100 }, (_, place) => String(place)).join(',');
    expect(room?.({ what: 'posts', ids }, { posts: much, cost: 4.5 })).toBe(100);
    expect(room?.({ what: 'posts', ids }, { posts: much, cost: 4.49 })).toBeUndefined();
    expect(room?.({ what: 'likes', ids }, { posts: 1, cost: 0.5 })).toBe(100);
    expect(room?.({ what: 'likes', ids }, { posts: 1, cost: 0.49 })).toBeUndefined();
  });

  it('of a count is one', () => {
    expect(room?.({ ...search, what: 'count' }, { posts: 1, cost: 0.005 })).toBe(1);
    expect(room?.({ ...search, what: 'count' }, { posts: 1, cost: 0.004 })).toBeUndefined();
  });
});

describe('what was spent', () => {
  it('is what X charges: each post and person once on a day, each count', async () => {
    const thread = inventedThread(620, { quotes: 20 });
    const server = await standInForX(thread);
    const service = serviceFor(thread, server, { quotes: true });
    const database = await collectedFrom(service);
    const read = readerOf(database, collectedTableNames, 'the test');
    expect(service.cost?.(read)).toBeCloseTo(bill(server), 9);
  });

  it('is never more than what was allowed, and the next run goes on from there', async () => {
    const thread = inventedThread(620);
    const server = await standInForX(thread);
    const service = serviceFor(thread, server);
    const database = emptyDatabase();
    const read = readerOf(database, collectedTableNames, 'the test');
    let runs = 0;
    let before = 0;
    for (;;) {
      runs++;
      const stopped = await collectRound(service, database, { maxCost: 1.5 }).catch(
        (error) => error,
      );
      expect(service.cost!(read) - before).toBeLessThanOrEqual(1.5);
      before = service.cost!(read);
      if (!(stopped instanceof StoppedEarly)) break;
    }
    expect(runs).toBeGreaterThan(2);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(readTwice(server)).toEqual([]);
  });

  it('buys no more posts than were wanted, but for the parents that come along', async () => {
    const thread = inventedThread(620);
    for (const post of thread.posts.slice(1)) Object.assign(post, { parent: thread.root });
    const server = await standInForX(thread);
    const database = emptyDatabase();
    await expect(
      collectRound(serviceFor(thread, server), database, { maxPosts: 50 }),
    ).rejects.toThrow(StoppedEarly);
    expect(idsIn(database)).toHaveLength(50);
  });
});
