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

describe('ids that are none', () => {
  it.each(['abc', '1,2', '9'.repeat(30), ''])(
    'as %j for a conversation leave the root its own',
    async (conversation) => {
      const thread = inventedThread(30);
      const whole = idsToCollect(thread);
      thread.posts[0] = { ...thread.posts[0]!, conversation };
      const server = await standInForX(thread);
      const database = await collectedFrom(serviceFor(thread, server));
      await collectRound(serviceFor(thread, server), database);
      expect(idsIn(database)).toEqual(whole);
    },
  );

  it('of posts, parents and quotes are never asked for', async () => {
    const thread = inventedThread(3);
    const odd = ['abc', '1,2', '9'.repeat(30)].map((id) => ({
      id,
      text: 'more shade',
      conversation_id: thread.root,
      referenced_tweets: [{ type: 'replied_to', id: `${id}x` }],
    }));
    const server = await standInForX(thread);
    server.fail(undefined, undefined, { body: { data: odd, meta: { result_count: 3 } } });
    const service = serviceFor(thread, server);
    const database = await collectedFrom(service);
    await collectRound(service, database, { refresh: true });
    const ids = server.asked.map(({ query }) => query.get('ids') ?? '').join();
    expect(ids).not.toMatch(/abc|1,2|9{30}/);
    expect(server.asked.filter(({ query }) => query.has('since_id'))).not.toEqual([]);
    expect(idsIn(database)).toHaveLength(4 + 3);
  });

  it('and a post that is nested 20,000 deep leave a round its end', async () => {
    const thread = inventedThread(3);
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const server = await standInForX(thread);
    server.fail(undefined, undefined, { body: `{"data":[{"odd":${deep}}],"meta":{}}` });
    const database = await collectedFrom(serviceFor(thread, server));
    expect(column(database, 'select reason from unreadable')).toEqual([
      'a post without id or text',
    ]);
    expect(column(database, 'select finished from rounds')).toEqual([1]);
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

  it('that are wanted while the first round is under way are asked for in that round', async () => {
    const thread = inventedThread(60, { quotes: 25 });
    const server = await standInForX(thread);
    const database = emptyDatabase();
    await collectRound(serviceFor(thread, server), database, { pages: 2 });
    await collectRound(serviceFor(thread, server, { quotes: true }), database);
    expect(column(database, 'select finished from rounds')).toEqual([1]);
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
