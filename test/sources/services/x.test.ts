import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import {
  collectedFrom,
  collectRound,
  column,
  emptyDatabase,
  idsIn,
} from '../../stand-ins/collecting.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';
import { standInForX } from '../../stand-ins/x.ts';
import { idsToCollect, readTwice, serviceFor } from '../../stand-ins/x-collecting.ts';
import { inventedThread } from '../../stand-ins/x-conversation.ts';

const tombstones = "select post_id || ' ' || reason from tombstones order by post_id";

describe('a thread on X', () => {
  it.each(['tweet', 'post'] as const)(
    'is collected whole from answers that speak of a %s',
    async (vocabulary) => {
      const thread = inventedThread(1300);
      const server = await standInForX(thread, { vocabulary });
      const database = await collectedFrom(serviceFor(thread, server));
      expect(idsIn(database)).toEqual(idsToCollect(thread));
      expect(readTwice(server)).toEqual([]);
      expect(column(database, 'select sum(posts) from counted')).toEqual([1295]);
      const kept = database
        .prepare(
          'select id, parent_id as parent, quoted_id as quoted, text, likes, author_id as author from posts join counts on post_id = id group by id order by id',
        )
        .all();
      const there = new Set(idsToCollect(thread));
      const invented = thread.posts
        .filter(({ id }) => there.has(id))
        .map(({ id, parent, quoted, text, likes, author }) => ({
          id,
          parent,
          quoted,
          text,
          likes,
          author,
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(kept).toEqual(invented);
      expect(column(database, 'select count(*) from authors')).toEqual([40]);
    },
  );

  it('names each parent that cannot be had, and why', async () => {
    const thread = inventedThread(30);
    const server = await standInForX(thread);
    const database = await collectedFrom(serviceFor(thread, server));
    const id = (place: number) => thread.posts[place]!.id;
    expect(column(database, tombstones)).toEqual([
      `${id(5)} not-found`,
      `${id(6)} protected-or-suspended`,
      `${id(9)} not-collected`,
    ]);
  });

  it('asks by their ids for the parents that the search passes by, up to the last', async () => {
    const thread = inventedThread(30);
    // A chain of five, of which only the lowest is found.
    for (const [place, parent] of [
      [15, 14],
      [16, 15],
      [17, 16],
      [18, 17],
    ] as const) {
      thread.posts[place] = { ...thread.posts[place]!, parent: thread.posts[parent]!.id };
    }
    for (const place of [14, 15, 16, 17]) thread.posts[place]!.visibility = 'not-indexed';
    const server = await standInForX(thread);
    const database = await collectedFrom(serviceFor(thread, server));
    expect(idsIn(database)).toEqual(idsToCollect(thread));
  });

  it('keeps every answer to the byte, with the time of X', async () => {
    const thread = inventedThread(5);
    const server = await standInForX(thread);
    const odd = '{ "meta":\t{"result_count":0} ,"extra":1234567890123456789012}\n';
    server.fail(undefined, undefined, {
      body: odd,
      headers: { 'content-type': 'application/json' },
    });
    const database = await collectedFrom(serviceFor(thread, server));
    const answers = database
      .prepare("select answer from answers where ask like '%search%'")
      .pluck()
      .all() as Buffer[];
    expect(answers.map((answer) => gunzipSync(answer).toString())).toEqual([odd]);
    expect(column(database, 'select distinct seen_at from pages')).toEqual([
      '2026-11-21T12:00:00.000Z',
    ]);
  });

  it('is searched from its first second, as X leaves out without a word what is older than 30 days', async () => {
    const thread = inventedThread(40);
    const server = await standInForX(thread);
    await collectedFrom(serviceFor(thread, server));
    const spans = server.asked.filter(({ path }) => /search|counts/.test(path));
    expect(spans.map(({ query }) => query.get('start_time'))).toEqual(
      spans.map(() => '2026-09-20T09:00:00Z'),
    );
  });

  it('of the time before ids held the time is searched from the first day of X', async () => {
    const server = await standInForX({ root: '20', posts: [] });
    await collectedFrom(serviceFor({ root: '20', posts: [] }, server));
    expect(server.asked.at(-1)?.query.get('start_time')).toBe('2006-03-21T00:00:00Z');
  });

  it('is searched past empty pages and past the end of a limit', async () => {
    const thread = inventedThread(1200);
    const asking = quietAsking();
    const server = await standInForX(thread, {
      emptyPages: true,
      limit: 2,
      clock: asking.clock.now,
    });
    const database = await collectedFrom(serviceFor(thread, server), { asking });
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(readTwice(server)).toEqual([]);
    expect(asking.said).toContain(
      'X allows no more requests for now; waiting until 2026-11-21 12:15:00 UTC.',
    );
  });

  it('comes out the same from pages that repeat posts and are in disorder', async () => {
    const thread = inventedThread(1200);
    const tidy = await collectedFrom(serviceFor(thread, await standInForX(thread)));
    const untidy = await collectedFrom(
      serviceFor(thread, await standInForX(thread, { untidy: true })),
    );
    const posts = 'select * from posts order by id';
    expect(untidy.prepare(posts).all()).toEqual(tidy.prepare(posts).all());
    expect(column(untidy, tombstones)).toEqual(column(tidy, tombstones));
  });

  it('broken off after every single page and taken up again is the same, and nothing is asked for twice', async () => {
    const thread = inventedThread(1200, { quotes: 30 });
    const whole = await standInForX(thread);
    const undisturbed = await collectedFrom(serviceFor(thread, whole, { quotes: true }));
    const server = await standInForX(thread);
    const database = emptyDatabase();
    while (column(database, 'select finished from rounds')[0] !== 1)
      await collectRound(serviceFor(thread, server, { quotes: true }), database, { pages: 1 });
    for (const table of collectedTableNames) {
      const rows = `select * from ${table}`;
      expect(database.prepare(rows).all(), table).toEqual(undisturbed.prepare(rows).all());
    }
    expect(server.asked.map(({ path }) => path)).toEqual(whole.asked.map(({ path }) => path));
    expect(readTwice(server)).toEqual([]);
  });

  it('is the same with a root that its own conversation holds', async () => {
    const thread = inventedThread(30);
    const server = await standInForX(thread, { rootInConversation: true });
    const database = await collectedFrom(serviceFor(thread, server));
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    // The count held it as well: 25 posts below it are left when it is taken out.
    expect(column(database, 'select posts from counted where posts < 0')).toEqual([-1]);
    expect(column(database, 'select sum(posts) from counted')).toEqual([25]);
  });
});
