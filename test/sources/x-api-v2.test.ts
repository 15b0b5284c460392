import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, readFixture, readPage, readPages, temporary } from './read-pages.ts';

const root = '1300000000000000001';

describe('pages of X API v2, as twarc2 keeps them', () => {
  it('gives every post that was asked for, with parent, quote, conversation and counts', async () => {
    const { posts, format } = await readFixture('twarc2-pages.jsonl');
    expect(format).toBe('X API v2 pages (twarc2), JSON lines');
    expect(posts[0]).toEqual({
      id: '1300000000000000002',
      authorId: '902',
      parentId: root,
      quotedId: null,
      conversationId: root,
      text: 'Ask the swimmers first.',
      createdAt: '2020-04-15T09:01:00.000Z',
      lang: 'en',
      repost: false,
      counts: { likes: 7, reposts: 1, replies: 2, quotes: 3 },
      links: [],
    });
    expect(posts.filter((post) => post.quotedId === root)).toHaveLength(1);
    expect(posts.filter((post) => post.repost).map((post) => post.id)).toEqual([
      '1300000000000000006',
    ]);
  });

  it('takes a post that only came along where it belongs to the conversation, and leaves the rest', async () => {
    const { posts } = await readFixture('twarc2-pages.jsonl');
    expect(posts.map((post) => post.id)).toContain(root);
    expect(posts.map((post) => post.id)).not.toContain('1300000000000000901');
  });

  it('does not count the version of a post that was edited later', async () => {
    const { posts } = await readFixture('twarc2-pages.jsonl');
    expect(posts.map((post) => post.text)).not.toContain('The frist version');
  });

  it('takes a post that came along before the conversation it belongs to was known', async () => {
    const post = (id: string, conversation_id: string) => ({
      id,
      conversation_id,
      text: `post ${id}`,
    });
    const file = temporary(
      'late.jsonl',
      [
        { data: [post('11', '10')], includes: { tweets: [post('21', '20'), post('31', '30')] } },
        { data: [post('22', '20')] },
      ]
        .map((page) => JSON.stringify(page))
        .join('\n'),
    );
    const { posts } = await readPage(file);
    expect(posts.map(({ id }) => id)).toEqual(['11', '22', '21']);
  });

  it('has the whole of a long text, and its links from both places', async () => {
    const { posts } = await readFixture('twarc2-pages.jsonl');
    const long = posts.find((post) => post.id === '1300000000000000004');
    expect(long?.text).toMatch(/and this is where it ends/);
    expect(long?.links).toEqual([
      { written: 'https://t.co/ccc', expanded: 'https://culvert.example/', title: null },
    ]);
  });

  it('follows a link as far as the service did, with its title', async () => {
    const { posts } = await readFixture('twarc2-pages.jsonl');
    expect(posts.find((post) => post.id === '1300000000000000003')?.links).toEqual([
      {
        written: 'https://t.co/aaa',
        expanded: 'https://weir.example/report',
        title: 'The weir, measured',
      },
      { written: 'https://t.co/bbb', expanded: 'https://otter.example/', title: null },
    ]);
  });

  it('names posts that could not be had and why, and no missing people', async () => {
    const { missing } = await readFixture('twarc2-pages.jsonl');
    expect(missing).toEqual([
      { kind: 'missing', id: '1300000000000000078', reason: 'not-found' },
      { kind: 'missing', id: '1300000000000000116', reason: 'protected-or-suspended' },
    ]);
  });

  it('says whether an author is suspended or protected where the service says just one of them', async () => {
    const error = (id: string, detail: string) => ({
      resource_id: id,
      resource_type: 'tweet',
      title: 'Authorization Error',
      detail,
    });
    const errors = [
      error('1', 'User has been suspended: [1].'),
      error('2', 'Sorry, this post is protected.'),
      error('3', 'Its author is suspended or protected.'),
    ];
    const file = temporary('errors.json', JSON.stringify({ errors, meta: { result_count: 0 } }));
    const { missing } = await readPage(file);
    expect(missing.map(({ reason }) => reason)).toEqual([
      'suspended',
      'protected',
      'protected-or-suspended',
    ]);
  });

  it('says in UTC when the service answered, once an answer', async () => {
    const { seen } = await readFixture('twarc2-pages.jsonl');
    expect(seen).toEqual(['2020-05-01T10:00:00.000Z', '2020-05-01T09:05:00.000Z']);
  });

  it('tells of an author once, however often they appear', async () => {
    const { authors } = await readFixture('twarc2-pages.jsonl');
    expect(authors.map((author) => author.handle)).toEqual(['ada_reed', 'bo_sedge', 'cy_rush']);
    expect(authors[0]).toEqual({
      id: '902',
      handle: 'ada_reed',
      name: 'Ada Reed',
      about: 'Grows ada',
    });
  });

  it('reads a page that holds a single post, and the newer names of things', async () => {
    const { posts } = await readFixture('newer-names.json');
    expect(posts.map((post) => post.id)).toEqual(['1300000000000000004', root]);
    expect(posts[0]).toMatchObject({ parentId: root, counts: { reposts: 5, likes: 9 } });
    expect(posts[0]?.text).toMatch(/and this is where it ends/);
  });

  it('keeps a page without any post as a page', async () => {
    const page = await readPage(temporary('empty.json', '{"meta":{"result_count":0}}'));
    expect(page).toMatchObject({ posts: [], unreadable: [] });
  });

  it('keeps posts without an id or a text aside, one record a line', async () => {
    const file = temporary(
      'broken.jsonl',
      '{"data":[{"id":"1","text":"whole"},{"id":"2"},{"text":"no id"}]}\n{"other":true}\n',
    );
    const { posts, unreadable } = await readPage(file);
    expect(posts).toHaveLength(1);
    expect(unreadable).toMatchObject([
      { line: 1, reason: '2 of 3 posts without id or text', row: '{"id":"2"}' },
      { line: 2, reason: 'it is no answer of X API v2' },
    ]);
  });
});

describe('posts of X API v2 one by one', () => {
  it('reads a flattened post a line with its author', async () => {
    const { posts, authors, seen, format } = await readFixture('twarc2-flattened.jsonl');
    expect(format).toBe('X API v2 posts (twarc2), JSON lines');
    expect(posts[0]).toMatchObject({ id: '1300000000000000002', authorId: '902', parentId: root });
    expect(authors.map((author) => author.id)).toEqual(['902', '903']);
    expect(seen).toHaveLength(1);
  });

  it('reads the bare lists of academictwitteR together with the users beside them', async () => {
    const pages = await readPages([join(fixtures, 'academictwitter')]);
    expect(pages.map((page) => page.address)).toEqual(['data_1.json', 'data_2.json']);
    expect(pages[0]?.authors.map((author) => author.id)).toEqual(['902', '906']);
    expect(pages[0]?.posts.map((post) => post.id)).toEqual([
      '1300000000000000002',
      '1300000000000000007',
      root,
    ]);
  });
});

describe('a compliance answer', () => {
  it('names the posts that are to be deleted and why', async () => {
    const { missing, posts } = await readFixture('compliance.jsonl');
    expect(posts).toEqual([]);
    expect(missing).toEqual([
      { kind: 'missing', id: '1300000000000000002', reason: 'deleted' },
      { kind: 'missing', id: '1300000000000000003', reason: 'suspended' },
    ]);
  });
});
