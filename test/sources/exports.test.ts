import { describe, expect, it } from 'vitest';
import { readFixture } from './read-pages.ts';

const root = '1300000000000000001';

describe('snscrape', () => {
  it('keeps every digit of ids that are JSON numbers above 2^53', async () => {
    const { posts, format } = await readFixture('snscrape.jsonl');
    expect(format).toBe('snscrape, JSON lines');
    expect(posts.map((post) => [post.id, post.parentId])).toEqual([
      ['1300000000000000002', root],
      ['1300000000000000003', '1300000000000000002'],
      ['1300000000000000004', null],
    ]);
    expect(posts[0]?.authorId).toBe('1100000000000000002');
  });

  it('reads where links lead, and a quoted post that only a late row has', async () => {
    const { posts } = await readFixture('snscrape.jsonl');
    expect(posts[1]?.links).toEqual([
      { written: 'https://t.co/eee', expanded: 'https://pike.example/', title: null },
    ]);
    expect(posts.map((post) => post.quotedId)).toEqual([null, null, root]);
    expect(posts.map((post) => post.repost)).toEqual([false, false, false]);
  });

  it('reads the older names, with links in two lists', async () => {
    const { posts } = await readFixture('snscrape-older.jsonl');
    expect(posts[0]).toMatchObject({
      text: 'See https://t.co/eee',
      links: [{ written: 'https://t.co/eee', expanded: 'https://pike.example/', title: null }],
    });
  });

  it('reads the table that its users make of it', async () => {
    const { posts, authors, columns } = await readFixture('snscrape.csv');
    expect(columns).toEqual({
      id: 'Tweet Id',
      text: 'Text',
      likes: 'LikeCount',
      time: 'Datetime',
      handle: 'Username',
    });
    expect(posts[0]).toMatchObject({ authorId: 'ada', createdAt: '2020-04-15T09:01:00.000Z' });
    expect(authors).toEqual([{ id: 'ada', handle: 'ada', name: null, about: null }]);
  });
});

describe('twint', () => {
  it('does not take the people replied to for a parent, and heeds the offset of its times', async () => {
    const { posts, format } = await readFixture('twint.csv');
    expect(format).toBe('twint, CSV');
    expect(posts[0]).toMatchObject({
      id: '1300000000000000002',
      parentId: null,
      conversationId: root,
      text: 'Ask the anglers',
      createdAt: '2020-04-15T09:01:00.000Z',
      counts: { likes: 6, reposts: 0, replies: 1, quotes: null },
    });
  });

  it('reads a list of links as Python writes it, commas within an address included', async () => {
    const { posts } = await readFixture('twint.csv');
    expect(posts[0]?.links.map((link) => link.expanded)).toEqual([
      'https://pike.example/a,b',
      'https://eel.example/',
    ]);
  });
});

describe('twarc-csv', () => {
  it('reads dotted columns, the links, and the time of the answer', async () => {
    const { posts, seen, format, authors } = await readFixture('twarc.csv');
    expect(format).toBe('twarc-csv, CSV');
    expect(posts[0]).toMatchObject({
      parentId: root,
      counts: { likes: 6, reposts: 2, replies: 1, quotes: 0 },
      links: [{ written: 'https://t.co/eee', expanded: 'https://otter.example/', title: 'Otters' }],
    });
    expect(authors[0]).toMatchObject({ id: '902', handle: 'ada', about: 'Grows reeds' });
    expect(seen).toEqual(['2020-05-01T10:00:00.000Z']);
  });

  it('gives back the line breaks that it writes as a backslash and an n, and knows a repost', async () => {
    const { posts } = await readFixture('twarc.csv');
    expect(posts[0]?.text).toBe('Ask the anglers.\nThen the otters. https://t.co/eee');
    expect(posts.map((post) => post.repost)).toEqual([false, true]);
  });
});

describe('academictwitteR', () => {
  it('tells quotes from reposts by the kind of their source', async () => {
    const { posts, format, authors } = await readFixture('academictwitter.csv');
    expect(format).toBe('academictwitteR, CSV');
    expect(posts.map((post) => [post.repost, post.quotedId])).toEqual([
      [false, null],
      [true, null],
      [false, root],
    ]);
    expect(authors[0]).toEqual({
      id: '902',
      handle: 'ada',
      name: 'Ada Reed',
      about: 'Grows reeds',
    });
  });
});

describe('4CAT', () => {
  it('reads its table of X, with line breaks inside quotes', async () => {
    const { posts, format } = await readFixture('4cat.csv');
    expect(format).toBe('4CAT, CSV');
    expect(posts[0]).toMatchObject({
      authorId: '902',
      conversationId: root,
      text: 'Ask the anglers,\nall of them.',
      createdAt: '2020-04-15T09:01:00.000Z',
      lang: 'en',
    });
    expect(posts[0]?.links).toHaveLength(2);
    expect(posts.map((post) => post.repost)).toEqual([false, true]);
  });

  it('finds the parent of a Bluesky reply, which it names by a page and a handle', async () => {
    const { posts, format } = await readFixture('4cat-bluesky.csv');
    expect(format).toBe('4CAT (Bluesky), CSV');
    expect(posts.map((post) => post.parentId)).toEqual([
      'at://did:plc:ada/app.bsky.feed.post/3kc',
      'at://did:plc:river/app.bsky.feed.post/3ka',
      'https://bsky.app/profile/gone.example/post/3kz',
    ]);
    expect(posts.map((post) => [post.quotedId, post.lang])).toEqual([
      [null, 'en'],
      [null, null],
      [null, 'en'],
    ]);
  });
});

describe('X analytics', () => {
  it('reads dates in words and abbreviated counts', async () => {
    const { posts, format } = await readFixture('x-analytics.csv');
    expect(format).toBe('X analytics, CSV');
    expect(posts[0]).toMatchObject({
      createdAt: '2020-04-15T00:00:00.000Z',
      counts: { likes: 1200, reposts: 2, replies: 1, quotes: null },
    });
  });
});
