import { describe, expect, it } from 'vitest';
import { idBefore } from '../../../pipeline/sources/x/snowflake.ts';
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

describe('the root', () => {
  it('that is gone is a tombstone, and its conversation is collected all the same', async () => {
    const thread = inventedThread(30);
    thread.posts[0]!.visibility = 'deleted';
    const server = await standInForX(thread);
    const database = await collectedFrom(serviceFor(thread, server));
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(column(database, 'select root from origin')).toEqual([thread.root]);
    expect(column(database, tombstones)).toContain(`${thread.root} not-found`);
  });

  it('that is a reply gets its whole conversation, from the first post on, and that is said', async () => {
    const thread = inventedThread(60);
    const asking = quietAsking();
    const reply = { ...thread, root: thread.posts[4]!.id };
    const server = await standInForX(reply, { rootInConversation: true });
    const database = await collectedFrom(serviceFor(reply, server), { asking });
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    expect(column(database, 'select root from origin')).toEqual([reply.root]);
    const starts = server.asked.map(({ query }) => query.get('start_time'));
    expect(new Set(starts.filter((start) => start !== null))).toEqual(
      new Set(['2026-09-20T09:00:00Z']),
    );
    expect(asking.said.join()).toMatch(/^The post is itself a reply: .* whole conversation/);
  });
});

describe('quotes elsewhere', () => {
  it('are searched for only where they are wanted, and a reply that quotes is found once', async () => {
    const thread = inventedThread(60, { quotes: 25 });
    const without = await standInForX(thread);
    expect(idsIn(await collectedFrom(serviceFor(thread, without)))).toEqual(idsToCollect(thread));
    const server = await standInForX(thread);
    const database = await collectedFrom(serviceFor(thread, server, { quotes: true }));
    expect(idsIn(database)).toEqual(idsToCollect(thread, true));
    expect(readTwice(server)).toEqual([]);
  });

  it('that are wanted later are all that is asked for then', async () => {
    const thread = inventedThread(60, { quotes: 25 });
    const server = await standInForX(thread);
    const database = emptyDatabase();
    await collectRound(serviceFor(thread, server), database);
    await collectRound(serviceFor(thread, server, { quotes: true }), database);
    expect(idsIn(database)).toEqual(idsToCollect(thread, true));
    expect(readTwice(server)).toEqual([]);
  });

  it('bring nothing of the conversations that they stand in', async () => {
    const thread = inventedThread(30, { quotes: 3 });
    const quote = thread.posts.at(-1)!;
    const elsewhere = { ...quote, id: idBefore(quote.id), quoted: null };
    const gone = idBefore(elsewhere.id);
    const [conversation, parent] = [elsewhere.id, elsewhere.id];
    thread.posts.splice(-1, 1, elsewhere, { ...quote, conversation, parent });
    thread.posts.push({ ...quote, id: idBefore(gone), conversation, parent: gone });
    const server = await standInForX(thread);
    const database = await collectedFrom(serviceFor(thread, server, { quotes: true }));
    expect(idsIn(database)).not.toContain(elsewhere.id);
    const lookedUp = server.asked.map(({ query }) => query.get('ids') ?? '').join();
    expect(lookedUp).not.toContain(elsewhere.id);
    expect(lookedUp).not.toContain(gone);
  });
});
