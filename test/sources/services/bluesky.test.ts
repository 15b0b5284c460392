import { describe, expect, it } from 'vitest';
import { standInForBluesky } from '../../stand-ins/bluesky.ts';
import { didOf, uriOf } from '../../stand-ins/bluesky-network.ts';
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

describe('a thread that is deeper than the service goes at once', () => {
  const posts = [
    root,
    ...chain('deep', 35),
    ...chain('branch', 12, 'deep-9'),
    ...row('wide', 25, 'deep-10'),
    ...chain('late', 11, 'wide-3'),
    ...row('leaf', 4),
  ];

  it('comes whole, 35 levels with branches at the edges', async () => {
    const server = await standInForBluesky(posts);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(urisOf(posts));
    expect(column(database, 'select count(*) from authors')).toEqual([posts.length]);
    expect(tombstones(database)).toEqual([]);
  });

  it('is asked for once at each edge that has more below, and nowhere else', async () => {
    const server = await standInForBluesky(posts);
    await collectRound(serviceAt(server), emptyDatabase());
    // Edges lie ten below the post that was asked for; wide-3 has more below than the others.
    expect(questionsTo(server).sort()).toEqual(
      ['root', 'deep-10', 'branch-1', 'deep-20', 'deep-30', 'branch-11', 'late-9']
        .map((key) => `getPostThread ${key}`)
        .sort(),
    );
  });

  it('says of each post whom it answers, in which conversation and how often it was answered', async () => {
    const server = await standInForBluesky(posts);
    const database = await collectedFrom(serviceAt(server));
    expect(column(database, 'select root from origin')).toEqual([uriOf(root)]);
    expect(column(database, 'select distinct conversation_id from posts')).toEqual([uriOf(root)]);
    const parents = database.prepare('select id, parent_id from posts').raw().all();
    const uri = new Map(posts.map((post) => [post.key, uriOf(post)]));
    expect(new Map(parents as [string, string][])).toEqual(
      new Map(posts.map(({ key, under }) => [uri.get(key), under ? uri.get(under) : null])),
    );
    expect(
      column(database, `select replies from counts where post_id = '${uri.get('deep-10')}'`),
    ).toEqual([26, 26]);
  });
});

it('asks once for 900 replies without replies', async () => {
  const posts = [root, ...row('reply', 900)];
  const server = await standInForBluesky(posts);
  const database = await collectedFrom(serviceAt(server));
  expect(idsIn(database)).toEqual(urisOf(posts));
  expect(server.asked).toHaveLength(1);
});

it('takes a post within somebody else’s conversation with what stands below it, and nothing above', async () => {
  const above = [{ key: 'first' }, ...chain('above', 3, 'first'), ...row('beside', 3, 'above-2')];
  const posts = [{ ...root, under: 'above-3' }, ...chain('below', 14)];
  const server = await standInForBluesky([...above, ...posts]);
  const database = await collectedFrom(serviceAt(server));
  expect(idsIn(database)).toEqual(urisOf(posts));
  expect(questionsTo(server)).toEqual(['getPostThread root', 'getPostThread below-10']);
});

describe('a post is found', () => {
  it('by the handle of its author, which is looked up first', async () => {
    const server = await standInForBluesky([root, ...row('reply', 2)]);
    const database = await collectedFrom(serviceAt(server, { actor: 'AuthorOfRoot.example' }));
    expect(questionsTo(server)).toEqual([
      'resolveHandle authorofroot.example',
      'getPostThread root',
    ]);
    expect(idsIn(database)).toHaveLength(3);
  });

  it('without a login', async () => {
    const server = await standInForBluesky([root]);
    await collectRound(serviceAt(server), emptyDatabase());
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});

describe('quotes', () => {
  const quotes = Array.from({ length: 7 }, (_, place) => ({
    key: `quote-${place + 1}`,
    quotes: 'root',
  }));
  const posts = [root, ...row('reply', 2), ...quotes];

  it('are left alone where they are not wanted', async () => {
    const server = await standInForBluesky(posts);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(urisOf(posts.slice(0, 3)));
  });

  it('come page by page, also where a page is short or empty because of blocks', async () => {
    const some = posts.map((post) =>
      ['quote-3', 'quote-4', 'quote-6'].includes(post.key)
        ? { ...post, state: 'blocked' as const }
        : post,
    );
    const server = await standInForBluesky(some, { quotesPerPage: 2 });
    const database = await collectedFrom(serviceAt(server, { quotes: true }));
    const there = some.filter(({ key }) => !['quote-3', 'quote-4', 'quote-6'].includes(key));
    expect(idsIn(database)).toEqual(urisOf(there));
    expect(
      column(database, 'select distinct quoted_id from posts where quoted_id is not null'),
    ).toEqual([uriOf(root)]);
    expect(
      column(database, `select distinct quotes from counts where post_id = '${uriOf(root)}'`),
    ).toEqual([7]);
  });

  it('that are replies as well bring what stands below them', async () => {
    const both = { key: 'both', under: 'gone', quotes: 'root' };
    const hidden = [
      { key: 'gone', under: 'root', state: 'gone' as const },
      both,
      ...chain('below', 12, 'both'),
    ];
    const server = await standInForBluesky([...posts, ...hidden]);
    const database = await collectedFrom(serviceAt(server, { quotes: true }));
    expect(idsIn(database)).toEqual(urisOf([...posts, ...hidden.slice(1)]));
    expect(tombstones(database)).toEqual(['gone not-found -']);
  });

  it('in other threads bring nothing of these', async () => {
    const elsewhere = [
      { key: 'other' },
      { key: 'answer', under: 'other' },
      { key: 'quote', under: 'answer', quotes: 'root' },
      ...row('below', 2, 'quote'),
    ];
    const server = await standInForBluesky([...posts, ...elsewhere]);
    const database = await collectedFrom(serviceAt(server, { quotes: true }));
    expect(idsIn(database)).toEqual(urisOf([...posts, elsewhere[2]!]));
    expect(questionsTo(server)).toEqual(['getPostThread root', 'getQuotes root']);
  });
});

it('is the same thread by whatever service it is asked', () => {
  const server = { url: 'http://127.0.0.1:1' } as Parameters<typeof serviceAt>[0];
  expect(serviceAt(server).origin).toEqual({ actor: didOf(root), key: 'root' });
});
