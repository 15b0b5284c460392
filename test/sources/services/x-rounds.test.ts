import { describe, expect, it } from 'vitest';
import { roundAhead } from '../../../pipeline/sources/asking/in-turn.ts';
import { collectedFrom, collectRound, column, idsIn } from '../../stand-ins/collecting.ts';
import type { Asked } from '../../stand-ins/server.ts';
import { standInForX } from '../../stand-ins/x.ts';
import {
  idsToCollect,
  readTwice,
  serviceFor,
  settableClock,
} from '../../stand-ins/x-collecting.ts';
import { type InventedPost, inventedThread, laterReply } from '../../stand-ins/x-conversation.ts';

const day = 24 * 3600 * 1000;
const expected = 'select sum(posts) from counted';

describe('a later round', () => {
  it('asks for what is newer than what is here, and for nothing else', async () => {
    const thread = inventedThread(700);
    const { clock, later } = settableClock();
    const server = await standInForX(thread, { clock });
    const service = serviceFor(thread, server);
    const database = await collectedFrom(service);
    const before = column(database, expected)[0] as number;
    later(3 * day);
    const newest = [10, 11, 12].map((hour) =>
      laterReply(thread, `2026-11-22T${hour}:00:00Z`, hour),
    );
    thread.posts.push(...newest);
    await collectRound(service, database);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(readTwice(server)).toEqual([]);
    expect(column(database, expected)).toEqual([before + 3]);
  });

  it('that finds nothing changes nothing and costs nothing', async () => {
    const thread = inventedThread(60);
    const { clock, later } = settableClock();
    const service = serviceFor(thread, await standInForX(thread, { clock }), { quotes: true });
    const database = await collectedFrom(service);
    const state = () =>
      ['posts', 'counts', 'counted', 'charges', 'tombstones'].map((table) =>
        database.prepare(`select * from ${table}`).all(),
      );
    await collectRound(service, database);
    const before = state();
    const pages = column(database, 'select count(*) from pages where tells = 1');
    for (const wait of [day, 60 * day]) {
      later(wait);
      await collectRound(service, database);
    }
    expect(state()).toEqual(before);
    expect(column(database, 'select count(*) from pages where tells = 1')).toEqual(pages);
    expect(roundAhead(database, false).number).toBe(5);
  });

  it('searches after the root where no reply is here yet', async () => {
    const thread = inventedThread(0);
    const { clock, later } = settableClock();
    const server = await standInForX(thread, { clock });
    const service = serviceFor(thread, server);
    const database = await collectedFrom(service);
    later(40 * day);
    thread.posts.push(laterReply(thread, '2026-11-23T10:00:00Z'));
    await collectRound(service, database);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(column(database, expected)).toEqual([1]);
    expect(server.asked.at(-1)?.query.get('since_id')).toBe(thread.root);
  });

  it.each([0, 60])(
    'counts what arrives between its search and its count in the next round only (after %i posts)',
    async (count) => {
      const thread = inventedThread(count);
      for (const post of thread.posts) post.visibility = 'shown';
      const { clock, later } = settableClock();
      const isCount = (path: string) => path.includes('counts');
      let arriving: InventedPost[] = [];
      const heard = ({ path }: Asked) => {
        if (isCount(path)) thread.posts.push(...arriving.splice(0));
        return undefined;
      };
      const server = await standInForX(thread, { clock, heard });
      const service = serviceFor(thread, server);
      const database = await collectedFrom(service);
      for (const date of [22, 23, 24]) {
        later(day);
        thread.posts.push(laterReply(thread, `2026-11-${date}T10:00:00Z`, date));
        arriving = [laterReply(thread, `2026-11-${date}T11:00:00Z`, date)];
        await collectRound(service, database);
        expect(thread.posts.length).toBe(1 + count + 2 * (date - 21));
        // The one that has just arrived is neither here nor counted.
        expect(idsIn(database)).toHaveLength(thread.posts.length - 1);
        expect(column(database, expected)).toEqual([thread.posts.length - 2]);
      }
      const counts = server.asked.filter(({ path }) => isCount(path)).slice(-3);
      expect(counts.every(({ query }) => query.has('since_id') && query.has('until_id'))).toBe(
        true,
      );
    },
  );

  it('counts to the same end by whatever pages the search comes', async () => {
    const thread = inventedThread(0);
    const { clock, later } = settableClock();
    const server = await standInForX(thread, { clock, untidy: true, emptyPages: true });
    const service = serviceFor(thread, server);
    const database = await collectedFrom(service);
    later(70 * day);
    for (let hour = 0; hour < 1200; hour++) {
      const time = new Date(Date.parse('2026-11-22T00:00:00Z') + hour * 3_600_000).toISOString();
      thread.posts.push(laterReply(thread, time, hour));
    }
    const asked = server.asked.length;
    await collectRound(service, database);
    expect(column(database, expected)).toEqual([1200]);
    const counts = server.asked.slice(asked).filter(({ path }) => path.includes('counts'));
    const newest = thread.posts.at(-1)!.id;
    expect(counts.length).toBeGreaterThan(1);
    expect(new Set(counts.map(({ query }) => query.get('until_id')))).toEqual(
      new Set([String(BigInt(newest) + 1n)]),
    );
  });

  it('asks once more for a parent that X was silent about, until it comes', async () => {
    const thread = inventedThread(30);
    const silent = thread.posts[9]!;
    const server = await standInForX(thread);
    const service = serviceFor(thread, server);
    const database = await collectedFrom(service);
    const lookedUp = () =>
      server.asked.filter(({ query }) => query.get('ids')?.split(',').includes(silent.id)).length;
    const reason = `select reason from tombstones where post_id = '${silent.id}'`;
    expect(lookedUp()).toBe(1);
    await collectRound(service, database);
    expect(lookedUp()).toBe(2);
    expect(column(database, reason)).toEqual(['not-collected']);
    silent.visibility = 'not-indexed';
    await collectRound(service, database);
    expect(lookedUp()).toBe(3);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    await collectRound(service, database);
    expect(lookedUp()).toBe(3);
  });

  it('brings today’s likes of every post where that is wanted, without their people, each time anew', async () => {
    const thread = inventedThread(150, { quotes: 5 });
    const { clock, later } = settableClock();
    const server = await standInForX(thread, { clock });
    const service = serviceFor(thread, server, { quotes: true });
    const database = await collectedFrom(service);
    const people = "select count(*) from charges where what = 'user'";
    const peopleBefore = column(database, people);
    for (const round of [1, 2]) {
      later(day);
      for (const post of thread.posts) post.likes += 10;
      await collectRound(service, database, { refresh: true });
      const likes = database
        .prepare('select post_id as id, likes from latest_counts order by post_id')
        .all();
      const there = new Set(idsToCollect(thread, true));
      const now = thread.posts
        .filter(({ id }) => there.has(id))
        .map(({ id, likes }) => ({ id, likes }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(likes, `round ${round}`).toEqual(now);
    }
    expect(column(database, people)).toEqual(peopleBefore);
    expect(column(database, 'select distinct substr(seen_at, 1, 10) from pages')).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
    ]);
    const history = `select count(*) from counts where post_id = '${thread.root}'`;
    expect((column(database, history)[0] as number) >= 3).toBe(true);
  });
});
