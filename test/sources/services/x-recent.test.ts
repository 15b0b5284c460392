import { describe, expect, it } from 'vitest';
import { collectedFrom, collectRound, column, idsIn } from '../../stand-ins/collecting.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';
import { standInForX, type XStandIn } from '../../stand-ins/x.ts';
import {
  idsToCollect,
  readTwice,
  serviceFor,
  settableClock,
} from '../../stand-ins/x-collecting.ts';
import { inventedThread, laterReply } from '../../stand-ins/x-conversation.ts';

const noon = Date.parse('2026-11-21T12:00:00.000Z');
const day = 24 * 3600 * 1000;

/** After which id was searched, request by request. @param first so many requests are passed by */
function searchesSince({ asked }: XStandIn, first: number) {
  const searches = asked.slice(first).filter(({ path }) => path.includes('search'));
  return searches.map(({ query }) => query.get('since_id'));
}

describe('search: recent', () => {
  const begins = '2026-11-10T09:00:00.000Z';
  const week = (time: number) => (id: string) =>
    Number((BigInt(id) >> 22n) + 1_288_834_974_657n) >= time - 7 * day;
  const ceilings = "select post_id || ' ' || reason from ceilings";

  it('collects the last seven days of an older thread, and says what it could not reach', async () => {
    const thread = inventedThread(300, { begins });
    const asking = quietAsking();
    const server = await standInForX(thread);
    const service = serviceFor(thread, server, { search: 'recent' });
    const database = await collectedFrom(service, { asking });
    const reachable = idsToCollect(thread).filter(week(noon));
    const collected = new Set(idsIn(database));
    expect(reachable.filter((id) => !collected.has(id))).toEqual([]);
    expect(collected.size).toBeLessThan(idsToCollect(thread).length);
    expect(column(database, ceilings)).toEqual([`${thread.root} seven-days`]);
    expect(asking.said).toEqual([expect.stringMatching(/^search: recent reaches seven days back/)]);
    expect(readTwice(server)).toEqual([]);
    const searched = server.asked.filter(({ path }) => path.includes('search'));
    expect(
      searched.every(
        ({ path, query }) => path.endsWith('/recent') && query.get('max_results') === '100',
      ),
    ).toBe(true);
  });

  it('notices it too where X passes by in silence what it cannot reach', async () => {
    const thread = inventedThread(300, { begins });
    const asking = quietAsking();
    const server = await standInForX(thread, { refusesOld: false });
    const service = serviceFor(thread, server, { search: 'recent' });
    const database = await collectedFrom(service, { asking });
    expect(column(database, ceilings)).toEqual([`${thread.root} seven-days`]);
    expect(asking.said).toEqual([expect.stringMatching(/^search: recent reaches seven days back/)]);
    const indexed = server.asked.filter(({ path }) => path.endsWith('counts/recent'));
    expect(indexed).toHaveLength(2);
    expect(column(database, 'select count(*) from counted')).toEqual([1]);
    expect(readTwice(server)).toEqual([]);
  });

  it('collects a younger thread whole, and has no ceiling', async () => {
    const thread = inventedThread(250, { begins: '2026-11-16T09:00:00.000Z' });
    const service = serviceFor(thread, await standInForX(thread), { search: 'recent' });
    const database = await collectedFrom(service);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(column(database, ceilings)).toEqual([]);
  });

  it('notices the hole between two rounds that lie more than seven days apart, found or not', async () => {
    const thread = inventedThread(50, { begins: '2026-11-16T09:00:00.000Z' });
    const { clock, later } = settableClock();
    const server = await standInForX(thread, { clock });
    const service = serviceFor(thread, server, { search: 'recent' });
    const database = await collectedFrom(service);
    expect(column(database, ceilings)).toEqual([]);
    later(10 * day);
    await collectRound(service, database);
    expect(column(database, ceilings)).toEqual([`${thread.root} seven-days`]);
    const pages = column(database, 'select count(*) from pages where tells = 1');
    later(day);
    await collectRound(service, database);
    later(day);
    await collectRound(service, database);
    const since = column(database, 'select count(*) from pages where tells = 1')[0] as number;
    expect(since - (pages[0] as number)).toBeLessThanOrEqual(1);
    thread.posts.push(laterReply(thread, '2026-12-03T10:00:00Z'));
    await collectRound(service, database);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(readTwice(server)).toEqual([]);
  });

  it('that becomes search: all has its hole filled in the next round, once', async () => {
    const thread = inventedThread(300, { begins });
    const server = await standInForX(thread);
    const database = await collectedFrom(serviceFor(thread, server, { search: 'recent' }));
    const service = serviceFor(thread, server);
    await collectRound(service, database);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    // Counts add up, so what was counted once is not counted with the rest.
    expect(server.asked.filter(({ path }) => path.endsWith('counts/all'))).toEqual([]);
    const asked = server.asked.length;
    await collectRound(service, database);
    expect(searchesSince(server, asked)).toEqual([expect.any(String)]);
  });

  it('that becomes search: all after a hole in the middle is asked from there on only', async () => {
    const thread = inventedThread(50, { begins: '2026-11-16T09:00:00.000Z' });
    const { clock, later } = settableClock();
    const server = await standInForX(thread, { clock });
    const database = await collectedFrom(serviceFor(thread, server, { search: 'recent' }));
    const newest = idsIn(database).at(-1);
    thread.posts.push(laterReply(thread, '2026-11-22T10:00:00Z', 1));
    thread.posts.push(laterReply(thread, '2026-12-01T10:00:00Z', 2));
    later(11 * day);
    await collectRound(serviceFor(thread, server, { search: 'recent' }), database);
    expect(idsIn(database)).not.toEqual(idsToCollect(thread));
    const asked = server.asked.length;
    await collectRound(serviceFor(thread, server), database);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(searchesSince(server, asked)).toEqual([newest]);
  });
});
