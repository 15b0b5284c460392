import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, readFixture, readPage, readPages, temporary } from './read-pages.ts';

const root = 'at://did:plc:maren/app.bsky.feed.post/3root';
const post = (name: string, key: string) => `at://did:plc:${name}/app.bsky.feed.post/${key}`;

describe('a thread as getPostThread answers it', () => {
  it('gives every post with author, parent, conversation, time and counts', async () => {
    const { posts, format } = await readFixture('bluesky-thread.json');
    expect(format).toBe('Bluesky thread, JSON');
    expect(posts.map(({ id }) => id)).toEqual([
      root,
      post('ines', '3a'),
      post('rosa', '3d'),
      post('priya', '3b'),
      post('bram', '3c'),
      post('yara', '3f'),
    ]);
    expect(posts[0]).toEqual({
      id: root,
      authorId: 'did:plc:maren',
      parentId: null,
      quotedId: null,
      conversationId: root,
      text: 'What should change here?',
      createdAt: '2026-11-20T09:00:00.000Z',
      lang: 'en',
      repost: false,
      counts: { likes: 9, reposts: 4, replies: 6, quotes: 2 },
      links: [],
    });
    expect(posts[1]).toMatchObject({ parentId: root, conversationId: root, lang: 'en-GB' });
    expect(posts[2]).toMatchObject({ parentId: post('ines', '3a'), conversationId: root });
  });

  it('names the posts in whose place something else stands, and why', async () => {
    const { missing } = await readFixture('bluesky-thread.json');
    const tombstone = { kind: 'missing' };
    expect(missing).toEqual([
      { ...tombstone, id: post('colm', '3h'), reason: 'not-found', parentId: post('ines', '3a') },
      { ...tombstone, id: post('dele', '3e'), reason: 'signed-in-only', parentId: root },
      { ...tombstone, id: post('wulf', '3g'), reason: 'blocked', parentId: root },
    ]);
  });

  it('keeps neither words nor name of whoever shows them only to people who are signed in', async () => {
    const page = await readFixture('bluesky-thread.json');
    expect(JSON.stringify(page)).not.toMatch(/For members only|Dele|dele\.example/);
  });

  it('gives a shortened link its whole address, counting in bytes, and a card its title', async () => {
    const { posts } = await readFixture('bluesky-thread.json');
    const links = new Map(posts.map(({ id, links }) => [id, links]));
    expect(links.get(post('ines', '3a'))).toEqual([
      {
        written: 'library.example/opening-h',
        expanded: 'https://library.example/opening-hours?day=6',
        title: null,
      },
      { written: 'here', expanded: 'https://library.example/map', title: null },
    ]);
    expect(links.get(post('priya', '3b'))).toEqual([
      {
        written: 'neighbours.example/square',
        expanded: 'https://neighbours.example/square',
        title: 'A square for people',
      },
    ]);
    expect(links.get(post('bram', '3c'))).toEqual([
      {
        written: 'https://bridge.example/plan',
        expanded: 'https://bridge.example/plan',
        title: null,
      },
    ]);
  });

  it('takes the author’s own time where it is one, else the service’s, and no handle that is none', async () => {
    const { posts, authors } = await readFixture('bluesky-thread.json');
    const times = new Map(posts.map(({ id, createdAt }) => [id, createdAt]));
    expect(times.get(post('priya', '3b'))).toBe('2026-11-20T09:00:00.000Z');
    expect(times.get(post('rosa', '3d'))).toBe('2026-11-20T09:30:00.000Z');
    expect(authors).toContainEqual({
      id: 'did:plc:ines',
      handle: 'ines.example',
      name: 'Ines',
      about: null,
    });
    expect(authors).toContainEqual({ id: 'did:plc:rosa', handle: null, name: null, about: null });
  });

  it('gives the posts above the one that was asked for as well', async () => {
    const { body } = JSON.parse(readFileSync(join(fixtures, 'bluesky-thread.json'), 'utf8'));
    const [reply] = body.thread.replies;
    const gone = { $type: 'app.bsky.feed.defs#notFoundPost', uri: post('a', '1'), notFound: true };
    const above = { ...body.thread, replies: undefined, parent: gone };
    const file = temporary('reply.json', JSON.stringify({ thread: { ...reply, parent: above } }));
    const { posts, missing } = await readPage(file);
    expect(posts.map(({ id }) => id)).toEqual([root, post('ines', '3a'), post('rosa', '3d')]);
    expect(missing.map(({ id }) => id)).toEqual([post('a', '1'), post('colm', '3h')]);
  });
});

describe('a thread as getPostThreadV2 answers it', () => {
  it('is a flat list whose depths tell below what a missing post stands', async () => {
    const { posts, missing, format, unreadable } = await readFixture('bluesky-thread-v2.json');
    expect(format).toBe('Bluesky thread, JSON');
    expect(posts.map(({ id }) => id.split('/').at(-1))).toEqual(['3root', '3a', '3d', '3b']);
    expect(missing.map(({ id, reason, parentId }) => [id, reason, parentId])).toEqual([
      [post('colm', '3h'), 'not-found', post('ines', '3a')],
      [post('dele', '3e'), 'signed-in-only', root],
      [post('wulf', '3g'), 'blocked', root],
    ]);
    expect(unreadable).toEqual([]);
  });
});

describe('posts one by one, in lists and in feeds', () => {
  it('are read from JSON lines, and what is no post is kept aside', async () => {
    const { posts, format, unreadable } = await readFixture('bluesky-posts.jsonl');
    expect(format).toBe('Bluesky posts, JSON lines');
    const keys = ['3root', '3a', '3q', '3r', '3d', '3b'];
    expect(posts.map(({ id }) => id.split('/').at(-1))).toEqual(keys);
    expect(posts.map(({ quotedId }) => quotedId)).toEqual([null, null, root, null, null, null]);
    expect(unreadable.map(({ line, reason }) => [line, reason])).toEqual([
      [7, 'a post without address or text'],
    ]);
  });

  it('files of answers in a folder are a page each', async () => {
    const pages = await readPages([join(fixtures, 'bluesky-folder')]);
    expect(pages.map(({ address }) => address)).toEqual(['one.json', 'two.json']);
  });
});

const threads = '../shared/data/threads/bluesky';
const missingWord = existsSync(threads) ? '' : ` (skipped: ${threads} is not here)`;

/** Every post in a file, wherever it stands, found with none of the code that is tested. */
function viewsIn(file: string) {
  const views: { uri: string; replyCount: number; author: { labels: { val: string }[] } }[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (_, value) => {
    if (value?.replyCount !== undefined && value.record !== undefined) views.push(value);
    return value;
  });
  return views;
}

describe.skipIf(!existsSync(threads))(`a real thread${missingWord}`, () => {
  it.each([
    ['getPostThread.response.json', 171, 48],
    ['getPostThreadV2.unspecced.json', 122, 0],
  ])('%s is read whole, %i posts', async (name, all, signedInOnly) => {
    const file = join(threads, name);
    const views = viewsIn(file);
    const page = await readPage(file);
    const shy = views.filter(({ author }) =>
      author.labels.some(({ val }) => val === '!no-unauthenticated'),
    );
    expect([views.length, shy.length]).toEqual([all, signedInOnly]);
    expect(page.missing.map(({ id, reason }) => `${id} ${reason}`).sort()).toEqual(
      shy.map(({ uri }) => `${uri} signed-in-only`).sort(),
    );
    expect(page.posts.map(({ id }) => id).sort()).toEqual(
      views
        .filter((view) => !shy.includes(view))
        .map(({ uri }) => uri)
        .sort(),
    );
    expect(page.posts[0]!.counts.replies).toBe(922);
    expect(page.unreadable).toEqual([]);
  });
});
