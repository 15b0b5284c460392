import { Agent } from '@atproto/api';
import { describe, expect, it } from 'vitest';
import { standInForBluesky } from '../../stand-ins/bluesky.ts';
import { type InventedPost, uriOf } from '../../stand-ins/bluesky-network.ts';
import {
  chain,
  questionsTo,
  root,
  row,
  serviceAt,
  tombstones,
  urisOf,
} from '../../stand-ins/bluesky-threads.ts';
import {
  collectedFrom,
  collectRound,
  column,
  emptyDatabase,
  idsIn,
} from '../../stand-ins/collecting.ts';

const holes: readonly InventedPost[] = [
  root,
  { key: 'plain', under: 'root' },
  { key: 'blocked', under: 'root', state: 'blocked' },
  { key: 'under-blocked', under: 'blocked' },
  { key: 'gone', under: 'root', state: 'gone' },
  { key: 'hidden', under: 'root', state: 'hidden' },
  { key: 'under-hidden', under: 'hidden' },
  { key: 'deleted-leaf', under: 'root', state: 'deleted' },
  { key: 'above-deleted', under: 'root' },
  { key: 'deleted', under: 'above-deleted', state: 'deleted' },
  ...chain('below-deleted', 3, 'deleted'),
];
const there = ['root', 'plain', 'hidden', 'under-hidden', 'above-deleted'];
const uriFor = (key: string) => uriOf(holes.find((post) => post.key === key)!);

it('the stand-in answers in the shapes that the library’s own lexicon allows', async () => {
  const server = await standInForBluesky([...holes, { key: 'quote', quotes: 'plain' }], {
    older: true,
  });
  const { bsky } = new Agent({ service: server.url }).app;
  const thread = await bsky.feed.getPostThread({ uri: uriFor('root') });
  const quotes = await bsky.feed.getQuotes({ uri: uriFor('plain') });
  expect([thread.success, quotes.success, quotes.data.posts.length]).toEqual([true, true, 1]);
});

describe('posts that cannot be had', () => {
  it('are left out by the service without a word, so that only the counts tell of them', async () => {
    const server = await standInForBluesky(holes);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(there.map(uriFor).sort());
    expect(tombstones(database)).toEqual([]);
    // plain, blocked, gone, hidden and above-deleted; of the deleted ones nothing is known.
    const counted = `select replies from counts where post_id = '${uriFor('root')}'`;
    expect(column(database, counted)).toEqual([5]);
    expect(server.asked).toHaveLength(1);
  });

  it('are named with their reason where the service puts something in their place', async () => {
    const server = await standInForBluesky(holes, { older: true });
    const database = await collectedFrom(serviceAt(server));
    expect(tombstones(database)).toEqual(['blocked blocked root', 'gone not-found root']);
    expect(idsIn(database)).toEqual(there.map(uriFor).sort());
  });

  it('do not make a post at the edge be asked for twice', async () => {
    const posts = [
      root,
      ...chain('deep', 10),
      { key: 'end', under: 'deep-10', state: 'blocked' as const },
    ];
    const server = await standInForBluesky(posts);
    await collectRound(serviceAt(server), emptyDatabase());
    expect(questionsTo(server)).toEqual(['getPostThread root', 'getPostThread deep-10']);
  });

  it('are gone where they were deleted between two questions', async () => {
    const posts = [root, ...chain('deep', 12)];
    const deleted = posts.map((post) =>
      post.key === 'deep-10' ? { ...post, state: 'deleted' as const } : post,
    );
    const server = await standInForBluesky(posts, {
      heard: (_, number) => {
        if (number === 2) server.become(deleted);
      },
    });
    const database = await collectedFrom(serviceAt(server));
    // It came before it was deleted; what stood below it can no longer be found.
    expect(idsIn(database)).toEqual(urisOf(posts.slice(0, 11)));
    expect(tombstones(database)).toEqual([]);
  });
});

describe('what stands below a post that cannot be had', () => {
  it('is found where another reply of the thread quotes it, and the post is then known to be gone', async () => {
    const quoting = { key: 'quoting', under: 'plain', quotes: 'below-deleted-2' };
    const server = await standInForBluesky([...holes, quoting]);
    const database = await collectedFrom(serviceAt(server));
    const found = ['below-deleted-1', 'below-deleted-2', 'below-deleted-3'].map(uriFor);
    expect(idsIn(database)).toEqual([...there.map(uriFor), uriOf(quoting), ...found].sort());
    expect(tombstones(database)).toEqual(['deleted not-found -']);
  });

  it('is not looked for where the quoted post belongs to another thread', async () => {
    const elsewhere = [{ key: 'other' }, { key: 'answer', under: 'other' }];
    const quoting = { key: 'quoting', under: 'root', quotes: 'answer' };
    const server = await standInForBluesky([root, quoting, ...elsewhere]);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(urisOf([root, quoting]));
    expect(server.asked).toHaveLength(1);
  });
});

describe('a reply that the author of the post has hidden', () => {
  it('is collected, as the service hands it over', async () => {
    const posts = [
      root,
      ...row('reply', 2),
      { key: 'hidden', under: 'root', state: 'hidden' as const },
    ];
    const server = await standInForBluesky(posts);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(urisOf(posts));
  });

  it('is found even below one that is gone, as the thread’s author has named it', async () => {
    const posts: readonly InventedPost[] = [
      root,
      { key: 'gone', under: 'root', state: 'gone' },
      { key: 'hidden', under: 'gone', state: 'hidden' },
      ...chain('below', 12, 'hidden'),
    ];
    const server = await standInForBluesky(posts);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(urisOf(posts.filter(({ key }) => key !== 'gone')));
    expect(tombstones(database)).toEqual(['gone not-found -']);
  });

  it('is a tombstone where it cannot be had', async () => {
    const gate = {
      $type: 'app.bsky.feed.threadgate',
      post: uriOf(root),
      createdAt: '2026-11-20T08:00:00.000Z',
      hiddenReplies: [uriOf({ key: 'hidden-and-deleted' })],
    };
    const server = await standInForBluesky([root, ...row('reply', 2)], { gate });
    const database = await collectedFrom(serviceAt(server));
    expect(tombstones(database)).toEqual(['hidden-and-deleted not-found -']);
    expect(questionsTo(server)).toEqual(['getPostThread root', 'getPostThread hidden-and-deleted']);
  });
});
