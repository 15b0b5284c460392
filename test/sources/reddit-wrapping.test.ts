import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage, temporary } from './read-pages.ts';
import { comment, listing, readAnswer as read, thing } from './reddit-things.ts';

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
