import { describe, expect, it } from 'vitest';
import { roundAhead } from '../../../pipeline/sources/asking/in-turn.ts';
import { collectedFrom, collectRound, column, idsIn } from '../../stand-ins/collecting.ts';
import { standInForX } from '../../stand-ins/x.ts';
import {
  idsToCollect,
  readTwice,
  serviceFor,
  settableClock,
} from '../../stand-ins/x-collecting.ts';
import { inventedThread, laterReply } from '../../stand-ins/x-conversation.ts';

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
    const pages = column(database, 'select count(*) from pages');
    for (const wait of [day, 60 * day]) {
      later(wait);
      await collectRound(service, database);
    }
    expect(state()).toEqual(before);
    expect(column(database, 'select count(*) from pages')).toEqual(pages);
    expect(roundAhead(database, false).number).toBe(5);
  });

  it('asks without since_id where no reply is here yet', async () => {
    const thread = inventedThread(0);
    const { clock, later } = settableClock();
    const service = serviceFor(thread, await standInForX(thread, { clock }));
    const database = await collectedFrom(service);
    later(40 * day);
    thread.posts.push(laterReply(thread, '2026-11-23T10:00:00Z'));
    await collectRound(service, database);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(column(database, expected)).toEqual([1]);
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
