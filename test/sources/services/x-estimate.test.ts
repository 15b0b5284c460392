import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../pipeline/database/access.ts';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import { roundAhead } from '../../../pipeline/sources/asking/in-turn.ts';
import type { XOptions } from '../../../pipeline/sources/x.ts';
import { collectedFrom, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';
import { standInForX, type XStandInOptions } from '../../stand-ins/x.ts';
import { bill, serviceFor } from '../../stand-ins/x-collecting.ts';
import { type InventedThread, inventedThread, laterReply } from '../../stand-ins/x-conversation.ts';

describe('an estimate', () => {
  async function estimated(
    thread: InventedThread,
    options: Partial<XOptions> = {},
    {
      database = emptyDatabase(),
      refresh = false,
      ...habits
    }: XStandInOptions & {
      database?: ReturnType<typeof emptyDatabase>;
      refresh?: boolean;
    } = {},
  ) {
    const server = await standInForX(thread, habits);
    const read = readerOf(database, collectedTableNames, 'the test');
    const round = roundAhead(database, refresh);
    const estimate = await serviceFor(thread, server, options).estimate(read, round, quietAsking());
    return { ...estimate, asked: server.asked.map(({ path }) => path) };
  }

  it('asks for counts alone, and is no less than what is spent then', async () => {
    const thread = inventedThread(620, { quotes: 20 });
    const { posts, cost, remarks, asked } = await estimated(thread, { quotes: true });
    expect(new Set(asked)).toEqual(new Set(['/2/tweets/counts/all']));
    // The root, 615 of its conversation that the search finds, 20 quotes.
    expect(posts).toBe(636);
    expect(cost).toBeCloseTo(636 * 0.015 + 6 * 0.005, 9);
    const server = await standInForX(thread);
    await collectedFrom(serviceFor(thread, server, { quotes: true }));
    expect(bill(server)).toBeLessThanOrEqual(cost);
    expect(remarks[0]).toBe(
      'X charges for counting as well: this estimate took 6 counts requests, for $0.030.',
    );
    expect(remarks[1]).toMatch(/^By X's prices of 2026-11: \$0\.005 a post, \$0\.01 a person;/);
    expect(remarks[2]).toMatch(/^More may come on top: posts elsewhere that these quote or answer/);
  });

  it('of nothing says what that may mean', async () => {
    const { posts, remarks } = await estimated(inventedThread(0));
    expect(posts).toBe(1);
    expect(remarks.join('\n')).toMatch(/may itself be a reply .* or there may be no such post/);
  });

  it('of a later round counts what is newer, and the likes that are to be asked again', async () => {
    const thread = inventedThread(60);
    const database = await collectedFrom(serviceFor(thread, await standInForX(thread)));
    const here = idsIn(database).length;
    thread.posts.push(laterReply(thread, '2026-11-21T11:30:00Z'));
    const { posts, cost } = await estimated(thread, {}, { database, refresh: true });
    expect(posts).toBe(1);
    expect(cost).toBeCloseTo(2 * 0.015 + here * 0.005 + 0.005, 9);
  });

  it('of a reply says that its whole conversation is collected, once that is known', async () => {
    const thread = inventedThread(60);
    const reply = { ...thread, root: thread.posts[4]!.id };
    const database = await collectedFrom(serviceFor(reply, await standInForX(reply)));
    const { remarks } = await estimated(reply, {}, { database });
    expect(remarks.join('\n')).toMatch(/The post is itself a reply/);
  });

  it('of recent search counts seven days, and says so where the thread is older', async () => {
    const { posts, remarks, asked } = await estimated(inventedThread(300), { search: 'recent' });
    expect(posts).toBeLessThan(60);
    expect(remarks.join('\n')).toMatch(/search: recent reaches seven days back/);
    expect(new Set(asked)).toEqual(new Set(['/2/tweets/counts/recent']));
  });
});
