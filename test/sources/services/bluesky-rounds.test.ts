import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../pipeline/database/access.ts';
import type { Connection } from '../../../pipeline/database/open.ts';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import { readAgain } from '../../../pipeline/sources/store/read-again.ts';
import { standInForBluesky } from '../../stand-ins/bluesky.ts';
import { type InventedPost, uriOf } from '../../stand-ins/bluesky-network.ts';
import {
  chain,
  questionsTo,
  root,
  row,
  serviceAt,
  urisOf,
} from '../../stand-ins/bluesky-threads.ts';
import { collectRound, column, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';

const posts: readonly InventedPost[] = [root, ...chain('deep', 25), ...row('reply', 5)];

function likesOf(database: Connection, post: InventedPost): unknown[] {
  return column(
    database,
    `select likes from counts where post_id = '${uriOf(post)}' order by page`,
  );
}

describe('a later round', () => {
  it('keeps nothing twice where nothing has changed', async () => {
    const server = await standInForBluesky(posts);
    const database = emptyDatabase();
    const service = serviceAt(server);
    await collectRound(service, database);
    const before = column(database, 'select count(*) from answers where length(answer) > 0');
    await collectRound(service, database);
    expect(column(database, 'select count(*) from answers where length(answer) > 0')).toEqual(
      before,
    );
    const questions = questionsTo(server);
    const half = questions.length / 2;
    expect(questions.slice(half)).toEqual(questions.slice(0, half));
  });

  it('brings new replies, also below the edge, and the likes of today', async () => {
    const server = await standInForBluesky(posts);
    const database = emptyDatabase();
    const service = serviceAt(server);
    await collectRound(service, database);
    const more = [
      ...posts.map((post) => (post.key === 'deep-13' ? { ...post, likes: 7 } : post)),
      ...chain('new', 3, 'deep-25'),
    ];
    server.become(more);
    await collectRound(service, database);
    expect(idsIn(database)).toEqual(urisOf(more));
    expect(likesOf(database, posts[13]!)).toEqual([0, 7]);
  });

  it('finds what stood below a post that has been deleted since, and its likes', async () => {
    const server = await standInForBluesky(posts);
    const database = emptyDatabase();
    const service = serviceAt(server);
    await collectRound(service, database);
    const later = [
      ...posts.map((post) => ({
        ...post,
        likes: 3,
        ...(post.key === 'deep-5' ? { state: 'deleted' as const } : {}),
      })),
      { key: 'new', under: 'deep-20' },
    ];
    server.become(later);
    await collectRound(service, database);
    // What had come before stays, the deleted one too.
    expect(idsIn(database)).toEqual(urisOf(later));
    expect(likesOf(database, posts[20]!).at(-1)).toBe(3);
    expect(likesOf(database, posts[5]!).at(-1)).toBe(0);
  });
});

it('what was understood of the answers is the same when they are read again', async () => {
  const quote = { key: 'quote', quotes: 'root' };
  const server = await standInForBluesky(
    [...posts, quote, { key: 'gone', under: 'root', state: 'gone' }],
    { older: true },
  );
  const database = emptyDatabase();
  const service = serviceAt(server, { quotes: true });
  await collectRound(service, database);
  const tables = ['posts', 'authors', 'counts', 'post_links', 'tombstones'];
  const all = () =>
    tables.map((table) => database.prepare(`select * from ${table} order by 1, 2`).all());
  const before = all();
  await readAgain(service, { database, progress: { expect() {}, step() {} } });
  expect(all()).toEqual(before);
});

describe('an estimate', () => {
  const round = { number: 1, refresh: false };

  it('asks for the root alone, and says that its counts are of direct replies', async () => {
    const server = await standInForBluesky([...posts, { key: 'quote', quotes: 'root' }]);
    const read = readerOf(emptyDatabase(), collectedTableNames, 'The test');
    const service = serviceAt(server, { quotes: true });
    const { posts: expected, cost, remarks } = await service.estimate(read, round, quietAsking());
    // The root, deep-1, five replies and a quote.
    expect([expected, cost]).toEqual([8, 0]);
    expect(remarks[0]).toBe(
      'Bluesky counts 6 direct replies and 1 quote; how many replies stand below these shows only while they are collected.',
    );
    expect(server.asked.map(({ query }) => query.get('depth'))).toEqual(['0']);
  });

  it('leaves out what is here', async () => {
    const server = await standInForBluesky(posts);
    const database = emptyDatabase();
    const service = serviceAt(server);
    await collectRound(service, database);
    server.become([...posts, ...row('new', 2)]);
    const read = readerOf(database, collectedTableNames, 'The test');
    expect((await service.estimate(read, round, quietAsking())).posts).toBe(2);
  });
});
