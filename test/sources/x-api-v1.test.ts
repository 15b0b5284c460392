import { writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, readPage, temporary, temporaryFolder } from './read-pages.ts';

const thread = join(fixtures, 'thread-v1.1');

describe('a folder of X API v1.1', () => {
  it('reads all files of one post each as one page, and passes the tree of replies by', async () => {
    const { posts, authors, format, unreadable } = await readPage(thread);
    expect(format).toBe('X API v1.1, JSON, 4 files');
    expect(posts).toHaveLength(4);
    expect(authors.map((author) => author.handle)).toEqual(['ada', 'bo', 'cy', 'river']);
    expect(unreadable).toEqual([]);
  });

  it('reads ids from their text form, the old form of time, and links', async () => {
    const { posts } = await readPage(thread);
    expect(posts[0]).toEqual({
      id: '1300000000000000002',
      authorId: '902',
      parentId: '1300000000000000001',
      quotedId: null,
      conversationId: null,
      text: 'The one by the mill, see https://t.co/ddd',
      createdAt: '2020-04-15T09:01:00.000Z',
      lang: 'en',
      repost: false,
      counts: { likes: 11, reposts: 2, replies: null, quotes: null },
      links: [{ written: 'https://t.co/ddd', expanded: 'https://ford.example/', title: null }],
    });
  });

  it('has the whole of a shortened text, and knows a repost', async () => {
    const { posts } = await readPage(thread);
    expect(posts[1]?.text).toMatch(/when the ford is flooded\.$/);
    expect(posts.map((post) => post.repost)).toEqual([false, false, true, false]);
  });

  it('keeps a file aside that is cut off, and reads the others', async () => {
    const copy = temporaryFolder();
    await cp(thread, copy, { recursive: true });
    writeFileSync(join(copy, 'replies', '1300000000000000009.json'), '{"id_str": "13000');
    const { posts, unreadable } = await readPage(copy);
    expect(posts).toHaveLength(4);
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]?.row).toBe('1300000000000000009.json');
  });

  it('has another digest as soon as one of its files differs', async () => {
    const copy = temporaryFolder();
    await cp(thread, copy, { recursive: true });
    const same = await readPage(copy);
    expect(same.sha256).toBe((await readPage(thread)).sha256);
    writeFileSync(join(copy, 'more.json'), '{"id_str":"13","text":"one more","user":{}}');
    expect((await readPage(copy)).sha256).not.toBe(same.sha256);
  });
});

describe('an answer of the search of X API v1.1', () => {
  it('reads the posts in its statuses, also where ids are numbers only', async () => {
    const file = temporary(
      'search.json',
      '{"statuses":[{"id":1300000000000000003,"full_text":"One","user":{"id":1100000000000000001,"screen_name":"ada"}}]}',
    );
    const { posts } = await readPage(file);
    expect(posts).toMatchObject([{ id: '1300000000000000003', authorId: '1100000000000000001' }]);
  });
});
