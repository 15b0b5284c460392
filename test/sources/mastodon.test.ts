import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReadPage, readPage, temporary, temporaryFolder } from './read-pages.ts';

const account = {
  id: '71',
  acct: 'ada@far.example',
  username: 'ada',
  display_name: 'Ada',
  note: '<p>Counts <a href="https://far.example/tags/trees">#<span>trees</span></a>.</p>',
};

function status(id: string, more: object = {}) {
  return {
    id,
    created_at: '2026-11-03T10:00:00.000Z',
    in_reply_to_id: null,
    language: 'en',
    url: `https://far.example/@ada/${id}`,
    replies_count: 2,
    reblogs_count: 3,
    favourites_count: 5,
    content: '<p>More trees.</p>',
    reblog: null,
    account,
    mentions: [],
    card: null,
    ...more,
  };
}

function read(value: unknown, name = 'posts.json'): Promise<ReadPage> {
  return readPage(temporary(name, JSON.stringify(value)));
}

describe('a Mastodon file', () => {
  const answers = [
    status('101', { in_reply_to_id: '100' }),
    status('102', { in_reply_to_id: '101' }),
    status('103', { in_reply_to_id: '99999999999999999' }),
  ];

  it('that is a context belongs to the post that it was asked for', async () => {
    const page = await read({ ancestors: [], descendants: answers });
    expect(page.format).toBe('Mastodon context, JSON');
    expect(page.posts.map((post) => [post.id, post.parentId, post.conversationId])).toEqual([
      ['101', '100', '100'],
      ['102', '101', '100'],
      ['103', '99999999999999999', '100'],
    ]);
  });

  it('that is the context of a reply belongs to the post that began it all', async () => {
    const ancestors = [status('98'), status('99', { in_reply_to_id: '98' })];
    const { posts } = await read({ ancestors, descendants: answers });
    expect(new Set(posts.map((post) => post.conversationId))).toEqual(new Set(['98']));
  });

  it('may be a list of posts, one post a line, or one post', async () => {
    const list = await read(answers);
    const lines = answers.map((post) => JSON.stringify(post)).join('\n');
    const inLines = await readPage(temporary('posts.jsonl', `${lines}\n`));
    const one = await read(answers[0]);
    expect(inLines.posts).toEqual(list.posts);
    expect(one.posts).toEqual(list.posts.slice(0, 1));
    expect(inLines.format).toBe('Mastodon posts, JSON lines');
  });

  it('keeps all that it says of a post and of its author, who comes once', async () => {
    const { posts, authors } = await read([status('1'), status('2', { quotes_count: 4 })]);
    expect(authors).toEqual([
      { id: '71', handle: 'ada@far.example', name: 'Ada', about: 'Counts #trees.' },
    ]);
    expect(posts[1]).toEqual({
      id: '2',
      authorId: '71',
      parentId: null,
      quotedId: null,
      conversationId: null,
      text: 'More trees.',
      createdAt: '2026-11-03T10:00:00.000Z',
      lang: 'en',
      repost: false,
      counts: { likes: 5, reposts: 3, replies: 2, quotes: 4 },
      links: [],
      url: 'https://far.example/@ada/2',
    });
  });

  it('tells reposts and quotes', async () => {
    const { posts } = await read([
      status('1', { reblog: status('9') }),
      status('2', { quote: { state: 'accepted', quoted_status: status('8') } }),
      status('3', { quote: { state: 'accepted', quoted_status_id: '7' } }),
    ]);
    expect(posts.map((post) => [post.repost, post.quotedId])).toEqual([
      [true, null],
      [false, '8'],
      [false, '7'],
    ]);
  });

  it('keeps aside what is no post', async () => {
    const broken = { ancestors: [], descendants: [...answers, null, { id: '5' }] };
    const { posts, unreadable } = await read(broken);
    expect(posts).toHaveLength(3);
    expect(unreadable).toHaveLength(1);
  });

  it('in a folder is a page by itself', async () => {
    const folder = temporaryFolder();
    writeFileSync(`${folder}/a.json`, JSON.stringify({ ancestors: [], descendants: answers }));
    const page = await readPage(folder);
    expect([page.address, page.posts.length]).toEqual(['a.json', 3]);
  });
});

const sample = '../shared/data/threads/mastodon/context.json';
const isHere = existsSync(sample);

describe.skipIf(!isHere)(`a real context${isHere ? '' : ' (skipped: it is not here)'}`, () => {
  interface Held {
    readonly id: string;
    readonly in_reply_to_id: string;
    readonly favourites_count: number;
    readonly account: { readonly acct: string };
  }

  it('has just its posts, parents, likes and people', async () => {
    const { body } = JSON.parse(readFileSync(sample, 'utf8'));
    const held: Held[] = body.descendants;
    const { posts, authors, unreadable } = await readPage(sample);
    expect(posts).toHaveLength(59);
    expect(posts.map((post) => [post.id, post.parentId, post.counts.likes])).toEqual(
      held.map((one) => [one.id, one.in_reply_to_id, one.favourites_count]),
    );
    expect(new Set(authors.map(({ handle }) => handle))).toEqual(
      new Set(held.map((one) => one.account.acct)),
    );
    expect(unreadable).toEqual([]);
  });

  it('reads as people wrote it: no markup, and every handle that it names whole', async () => {
    const { posts, authors } = await readPage(sample);
    const handles = new Map(authors.map(({ id, handle }) => [id, handle]));
    for (const { text, parentId } of posts) {
      expect(text).not.toMatch(/<\/?[a-z]|&(?:amp|lt|gt|#\d+);|\s$/);
      const parent = posts.find(({ id }) => id === parentId);
      const answered = parent && handles.get(parent.authorId!);
      if (answered?.includes('@') && text.includes(`@${answered.split('@')[0]}`)) {
        expect(text).toContain(`@${answered}`);
      }
    }
  });
});
