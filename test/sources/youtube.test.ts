import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage, temporary } from './read-pages.ts';

function comment(id: string, snippet: object = {}) {
  return {
    kind: 'youtube#comment',
    id,
    snippet: {
      videoId: 'film',
      textOriginal: `More trees, says ${id}.`,
      textDisplay: `More trees, says ${id}.`,
      authorDisplayName: `@writer-${id}`,
      authorChannelId: { value: `UC${id}` },
      likeCount: 4,
      publishedAt: '2026-11-03T10:00:00Z',
      ...snippet,
    },
  };
}

function thread(id: string, totalReplyCount: number, ...comments: readonly object[]) {
  return {
    kind: 'youtube#commentThread',
    id,
    snippet: { videoId: 'film', topLevelComment: comment(id), totalReplyCount },
    ...(comments.length > 0 ? { replies: { comments } } : {}),
  };
}

const list = (kind: string, ...items: readonly object[]) => ({ kind, pageInfo: {}, items });
const threads = list(
  'youtube#commentThreadListResponse',
  thread('a', 7, comment('a.1', { parentId: 'a' }), comment('a.2', { parentId: 'a' })),
  thread('b', 0),
);

const read = (value: unknown) => readPage(temporary('comments.json', JSON.stringify(value)));

async function textOf(textDisplay: string): Promise<string> {
  const { posts } = await read([comment('a', { textOriginal: undefined, textDisplay })]);
  return posts[0]!.text;
}

describe('comments on a film, as YouTube answers', () => {
  it('are a thread whose root is the film', async () => {
    const { format, posts, unreadable } = await read(threads);
    expect(format).toBe('YouTube comments, JSON');
    expect(posts.map(({ id, parentId, conversationId }) => [id, parentId, conversationId])).toEqual(
      [
        ['a', 'film', 'film'],
        ['a.1', 'a', 'film'],
        ['a.2', 'a', 'film'],
        ['b', 'film', 'film'],
      ],
    );
    expect(unreadable).toEqual([]);
  });

  it('say how many replies there are, of which only a part came along', async () => {
    const { posts } = await read(threads);
    expect(posts.map(({ id, counts }) => [id, counts.replies])).toEqual([
      ['a', 7],
      ['a.1', null],
      ['a.2', null],
      ['b', 0],
    ]);
  });

  it('keep all that is said of a comment and of who wrote it', async () => {
    const { posts, authors } = await read(threads);
    expect(posts[0]).toEqual({
      id: 'a',
      authorId: 'UCa',
      parentId: 'film',
      quotedId: null,
      conversationId: 'film',
      text: 'More trees, says a.',
      createdAt: '2026-11-03T10:00:00.000Z',
      lang: null,
      repost: false,
      counts: { likes: 4, reposts: null, replies: 7, quotes: null },
      links: [],
      url: 'https://www.youtube.com/watch?v=film&lc=a',
    });
    expect(authors[0]).toEqual({ id: 'UCa', handle: 'writer-a', name: '@writer-a', about: null });
  });

  it('may be a list of comments, threads or comments one by one, or one a line', async () => {
    const replies = [comment('a.1', { parentId: 'a' }), comment('a.2', { videoId: undefined })];
    const { posts } = await read(list('youtube#commentListResponse', ...replies));
    expect(posts.map(({ id, parentId, conversationId }) => [id, parentId, conversationId])).toEqual(
      [
        ['a.1', 'a', 'film'],
        ['a.2', 'a', null],
      ],
    );
    const lines = threads.items.map((one) => JSON.stringify(one)).join('\n');
    const inLines = await readPage(temporary('threads.jsonl', lines));
    expect(inLines.posts).toEqual((await read(threads)).posts);
    expect((await read(threads.items)).posts).toEqual(inLines.posts);
  });

  it('may be none', async () => {
    const page = await read(list('youtube#commentThreadListResponse'));
    expect([page.posts, page.unreadable]).toEqual([[], []]);
  });

  it('keep aside what is none', async () => {
    const { posts, unreadable } = await read(
      list('youtube#commentThreadListResponse', thread('a', 0), { kind: 'youtube#video' }),
    );
    expect([posts.length, unreadable.length]).toEqual([1, 1]);
  });

  it('have a name for an author who has no handle', async () => {
    const { authors } = await read([comment('a', { authorDisplayName: 'Ada L.' })]);
    expect(authors[0]).toMatchObject({ handle: null, name: 'Ada L.' });
  });
});

describe('a text that is only given as it is shown', () => {
  it.each([
    ['One<br>two &amp; <b>three</b>', 'One\ntwo & three'],
    ['at <a href="https://www.youtube.com/watch?v=film&amp;t=60">1:00</a>', 'at 1:00'],
    [
      'see <a href="https://trees.example/a/long/path">https://trees.example/a/lo...</a>',
      'see https://trees.example/a/long/path',
    ],
    ['a <3 b\nc', 'a <3 b\nc'],
    ['1 < 2 & 2 > 1', '1 < 2 & 2 > 1'],
  ])('%j', async (shown, text) => {
    expect(await textOf(shown)).toBe(text);
  });
});

const sample = '../shared/data/threads/youtube/commentThreads.json';
const isHere = existsSync(sample);

describe.skipIf(!isHere)(`a real list${isHere ? '' : ' (skipped: it is not here)'}`, () => {
  it('has just its comments, likes and people', async () => {
    const { items } = JSON.parse(readFileSync(sample, 'utf8'));
    const held = items.map(
      (item: ReturnType<typeof thread>) => item.snippet.topLevelComment,
    ) as ReturnType<typeof comment>[];
    const { posts, authors, unreadable } = await readPage(sample);
    expect(posts.map(({ id, text, counts }) => [id, text, counts.likes])).toEqual(
      held.map(({ id, snippet }) => [id, snippet.textOriginal, snippet.likeCount]),
    );
    expect(new Set(authors.map(({ id }) => id))).toEqual(
      new Set(held.map(({ snippet }) => snippet.authorChannelId.value)),
    );
    expect(unreadable).toEqual([]);
  });
});
