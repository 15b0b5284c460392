import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage, temporary } from './read-pages.ts';

const submission = {
  id: 'abc',
  name: 't3_abc',
  author: 'host',
  created_utc: 1_760_000_000,
  score: 12,
  permalink: '/r/streets/comments/abc/what_should_change/',
  title: 'What should change?',
  selftext: 'Tell us.',
  subreddit: 'streets',
  is_self: true,
  num_comments: 9,
};

function comment(id: string, parent: string, more: object = {}) {
  return {
    id,
    author: `writer_${id}`,
    body: `More trees, says ${id}.`,
    created_utc: 1_760_000_060,
    link_id: 't3_abc',
    parent_id: parent,
    score: 3,
    replies: '',
    ...more,
  };
}

const listing = (...children: readonly object[]) => ({ kind: 'Listing', data: { children } });
const thing = (data: object) => ({ kind: 't1', data });
const more = (parent: string, ...children: readonly string[]) => ({
  kind: 'more',
  data: { count: children.length, parent_id: parent, children, name: 't1__', id: '_' },
});

const answer = [
  listing({ kind: 't3', data: submission }),
  listing(
    thing(
      comment('a', 't3_abc', {
        replies: listing(
          thing(comment('b', 't1_a', { replies: listing(more('t1_b')) })),
          thing(comment('c', 't1_a', { author: '[deleted]', body: '[deleted]' })),
          more('t1_a', 'x', 'y'),
        ),
      }),
    ),
    thing(
      comment('d', 't3_abc', {
        body: '[removed]',
        replies: listing(thing(comment('e', 't1_d', { author: '[deleted]', score: -4 }))),
      }),
    ),
    more('t3_abc', 'z'),
  ),
];

const read = (value: unknown) => readPage(temporary('reddit.json', JSON.stringify(value)));

describe('a submission with its comments, as Reddit answers', () => {
  it('gives its posts in the order of the page, each with what it answers', async () => {
    const { format, posts, unreadable } = await read(answer);
    expect(format).toBe('Reddit listings, JSON');
    expect(posts.map(({ id, parentId, conversationId }) => [id, parentId, conversationId])).toEqual(
      [
        ['t3_abc', null, 't3_abc'],
        ['t1_a', 't3_abc', 't3_abc'],
        ['t1_b', 't1_a', 't3_abc'],
        ['t1_e', 't1_d', 't3_abc'],
      ],
    );
    expect(unreadable).toEqual([]);
  });

  it('tells what is missing: what is gone, by whom, and what the listing only names', async () => {
    const { missing } = await read(answer);
    expect(missing.map(({ id, reason, parentId }) => [id, reason, parentId])).toEqual([
      ['t1_c', 'deleted', 't1_a'],
      ['t1_x', 'not-collected', 't1_a'],
      ['t1_y', 'not-collected', 't1_a'],
      ['t1_d', 'removed', 't3_abc'],
      ['t1_z', 'not-collected', 't3_abc'],
    ]);
  });

  it('counts the direct replies that it shows, names or only hints at', async () => {
    const { posts } = await read(answer);
    expect(posts.map(({ id, counts }) => [id, counts.replies])).toEqual([
      ['t3_abc', null],
      ['t1_a', 4],
      ['t1_b', 1],
      ['t1_e', 0],
    ]);
  });

  it('knows of no replies where comments are listed without their threads', async () => {
    const alone = comment('a', 't3_abc', { link_title: 'What should change?' });
    const { posts } = await read([listing(thing(alone)), thing(comment('b', 't1_a'))]);
    expect(posts.map(({ counts }) => counts.replies)).toEqual([null, null]);
  });

  it('keeps all that it says of a post', async () => {
    const { posts, authors } = await read(answer);
    expect(posts.slice(0, 2)).toEqual([
      {
        id: 't3_abc',
        authorId: 'host',
        parentId: null,
        quotedId: null,
        conversationId: 't3_abc',
        text: 'What should change?\n\nTell us.',
        createdAt: '2025-10-09T08:53:20.000Z',
        lang: null,
        repost: false,
        counts: { likes: 12, reposts: null, replies: null, quotes: null },
        links: [],
        url: 'https://www.reddit.com/r/streets/comments/abc/what_should_change/',
      },
      {
        id: 't1_a',
        authorId: 'writer_a',
        parentId: 't3_abc',
        quotedId: null,
        conversationId: 't3_abc',
        text: 'More trees, says a.',
        createdAt: '2025-10-09T08:54:20.000Z',
        lang: null,
        repost: false,
        counts: { likes: 3, reposts: null, replies: 4, quotes: null },
        links: [],
        url: 'https://www.reddit.com/comments/abc/_/a',
      },
    ]);
    expect(authors.map(({ handle }) => handle)).toEqual(['host', 'writer_a', 'writer_b']);
  });

  it('takes a score below zero for no likes, and a hidden one for none that is known', async () => {
    const { posts } = await read([
      comment('a', 't3_abc', { score: -7 }),
      comment('b', 't3_abc', { score: 1, score_hidden: true }),
      comment('c', 't3_abc', { score: 0 }),
    ]);
    expect(posts.map(({ counts }) => counts.likes)).toEqual([0, null, 0]);
  });

  it('may have no comments at all', async () => {
    const page = await read([listing({ kind: 't3', data: submission }), listing()]);
    expect([page.posts.length, page.unreadable.length]).toEqual([1, 0]);
  });
});

describe('comments of Reddit in another wrapping', () => {
  const three = [comment('a', 't3_abc'), comment('b', 't1_a'), comment('c', 't1_b')];
  const ids = ['t1_a', 't1_b', 't1_c'];

  it.each<[string, unknown]>([
    ['a list', three],
    ['a list of things', three.map(thing)],
    ['an answer for more comments', { json: { errors: [], data: { things: three.map(thing) } } }],
    ["an archive's answer", { data: three }],
    [
      'a recorded answer',
      [{ uri: 'https://reddit.example/', body: [listing(...three.map(thing))] }],
    ],
  ])('%s', async (_, value) => {
    const { posts, unreadable } = await read(value);
    expect(posts.map(({ id }) => id)).toEqual(ids);
    expect(unreadable).toEqual([]);
  });

  it('one a line, as archives keep them', async () => {
    const lines = [...three, { id: 'q', nonsense: true }].map((one) => JSON.stringify(one));
    const page = await readPage(temporary('comments.jsonl', lines.join('\n')));
    expect(page.format).toBe('Reddit posts, JSON lines');
    expect(page.posts.map(({ id }) => id)).toEqual(ids);
    expect(page.unreadable.map(({ line }) => line)).toEqual([4]);
  });

  it('nested without end', async () => {
    const depth = 3000;
    const opening = Array.from({ length: depth }, (_, level) => {
      const parent = level === 0 ? 't3_abc' : `t1_c${level - 1}`;
      const whole = JSON.stringify(thing(comment(`c${level}`, parent, { replies: listing() })));
      return whole.slice(0, whole.indexOf(']'));
    });
    const page = `{"kind":"Listing","data":{"children":[${opening.join('')}${']}}}}'.repeat(depth)}]}}`;
    const { posts } = await readPage(temporary('reddit.json', page));
    expect(posts).toHaveLength(depth);
  });

  it.each([
    ['[deleted]', 'deleted'],
    ['[deleted by user]', 'deleted'],
    ['[removed]', 'removed'],
    ['[ Removed by Reddit ]', 'removed'],
    ['[removed] by whom?', undefined],
  ])('with the text %j', async (body, reason) => {
    const { missing } = await read([comment('a', 't3_abc', { body }), comment('b', 't1_a')]);
    expect(missing[0]?.reason).toBe(reason);
  });
});

const sample = '../shared/data/threads/reddit/comment-listing.json';
const isHere = existsSync(sample);

describe.skipIf(!isHere)(`real listings${isHere ? '' : ' (skipped: they are not here)'}`, () => {
  interface Held {
    readonly name: string;
    readonly author: string;
    readonly body?: string;
    readonly parent_id?: string;
  }

  /** Everything of a kind, wherever it stands: found by looking at every object there is. */
  function held(value: unknown, kind: string): Held[] {
    if (typeof value !== 'object' || value === null) return [];
    const own = (value as { kind?: string; data: Held }).kind === kind;
    const inner = Object.values(value).flatMap((one) => held(one, kind));
    return own ? [(value as { data: Held }).data, ...inner] : inner;
  }

  it('have just their comments, parents and people, and name just what is missing', async () => {
    const whole: unknown = JSON.parse(readFileSync(sample, 'utf8'));
    const comments = held(whole, 't1');
    const gone = comments.filter(({ body }) => body === '[deleted]' || body === '[removed]');
    const there = comments.filter((one) => !gone.includes(one));
    const page = await readPage(sample);
    expect(page.unreadable).toEqual([]);
    const parents = new Map(page.posts.map(({ id, parentId }) => [id, parentId]));
    parents.delete(held(whole, 't3')[0]!.name);
    expect(parents).toEqual(new Map(there.map((one) => [one.name, one.parent_id])));
    const people = [...there, ...held(whole, 't3')].map(({ author }) => author);
    expect(new Set(page.authors.map(({ id }) => id))).toEqual(
      new Set(people.filter((author) => author !== '[deleted]')),
    );
    const stubs = held(whole, 'more') as unknown as { readonly children: readonly string[] }[];
    expect(new Set(page.missing.map(({ id }) => id))).toEqual(
      new Set([
        ...gone.map(({ name }) => name),
        ...stubs.flatMap(({ children }) => children.map((id) => `t1_${id}`)),
      ]),
    );
  });
});
