import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadPage, readPage, readPages } from './read-pages.ts';

interface Post {
  readonly id: string;
  readonly text?: string;
  readonly author?: { readonly id: string };
  readonly conversation_id?: string;
  readonly edit_history_tweet_ids?: readonly string[];
  readonly referenced_tweets?: readonly Post[];
}

interface Page {
  readonly data?: Post | readonly Post[];
  readonly includes?: {
    readonly users?: readonly ({ readonly id: string } | undefined)[];
    readonly tweets?: readonly Post[];
  };
  readonly errors?: readonly { readonly resource_type: string; readonly resource_id: string }[];
}

const threads = '../shared/data/threads';
const missingWord = existsSync(threads) ? '' : ' (skipped: ../shared/data/threads is not here)';

function lines<Value>(file: string): (Value | null)[] {
  const texts = readFileSync(file, 'utf8').split('\n');
  return texts.filter((text) => text.trim() !== '').map((text) => parsed<Value>(text));
}

function parsed<Value>(text: string): Value | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Expected {
  readonly posts: Set<string>;
  readonly authors: Set<string>;
  readonly missing: Set<string>;
}

/**
 * What pages of X API v2 bring: all data, and of the includes what is of the same conversations.
 * Counted in the plainest way from the same bytes, with none of the code that is tested.
 */
function countPages(pages: readonly Page[]): Expected {
  const data = pages.flatMap((page) => page.data ?? []);
  const users = pages
    .flatMap((page) => page.includes?.users ?? [])
    .filter((user) => user !== undefined);
  const conversations = new Set(data.map((post) => post.conversation_id));
  const related = pages
    .flatMap((page) => page.includes?.tweets ?? [])
    .filter((post) => conversations.has(post.conversation_id ?? post.id))
    .filter((post) => (post.edit_history_tweet_ids ?? [post.id]).at(-1) === post.id);
  const errors = pages.flatMap((page) => page.errors ?? []);
  return {
    posts: new Set([...data, ...related].map((post) => post.id)),
    authors: new Set(users.map((user) => user.id)),
    missing: new Set(
      errors.filter((error) => error.resource_type === 'tweet').map((error) => error.resource_id),
    ),
  };
}

function found(page: ReadPage): Expected {
  return {
    posts: new Set(page.posts.map((post) => post.id)),
    authors: new Set(page.authors.map((author) => author.id)),
    missing: new Set(page.missing.map((missing) => missing.id)),
  };
}

describe.skipIf(!existsSync(threads))(`real threads${missingWord}`, () => {
  it.each([
    '2sets',
    'edited',
    'entities_test',
    'many_urls',
    'media_tweet',
    'noflat',
    'quoted_edit',
    'streaming_output_with_error',
    'withheld',
  ])('twarc2/%s has just the posts, authors and missing posts that it holds', async (name) => {
    const file = join(threads, 'twarc2', `${name}.jsonl`);
    const values = lines<Page>(file);
    const page = await readPage(file);
    expect(found(page)).toEqual(countPages(values.filter((value) => value !== null)));
    expect(page.unreadable).toHaveLength(values.filter((value) => value === null).length);
  });

  it('twarc2/flat has just the posts and authors that it holds', async () => {
    const file = join(threads, 'twarc2', 'flat.jsonl');
    const pages = lines<Post>(file)
      .filter((post) => post !== null)
      .map((post) => {
        const whole = (post.referenced_tweets ?? []).filter((one) => one.text !== undefined);
        const users = [post, ...whole].map((one) => one.author);
        return { data: [post], includes: { tweets: whole, users } };
      });
    expect(found(await readPage(file))).toEqual(countPages(pages));
  });

  it('twarc2/tweets_compliance names two posts that are gone', async () => {
    const page = await readPage(join(threads, 'twarc2', 'tweets_compliance.jsonl'));
    expect(page.missing.map(({ reason }) => reason)).toEqual(['protected', 'deactivated']);
  });

  it('academictwitter has just the posts and authors of each pair of files', async () => {
    const folder = join(threads, 'academictwitter');
    const pages = await readPages([folder]);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const includes = read(page.address.replace('data_', 'users_'));
      expect(found(page)).toEqual(countPages([{ data: read(page.address), includes }]));
      expect(page.unreadable).toEqual([]);
    }
  });

  it('x-v1.1 has just the posts of each folder, and the parents that its tree names', async () => {
    for (const thread of readdirSync(join(threads, 'x-v1.1'))) {
      const folder = join(threads, 'x-v1.1', thread);
      const page = await readPage(folder);
      const files = ['source-tweet', 'replies'].flatMap((part) =>
        existsSync(join(folder, part)) ? readdirSync(join(folder, part)) : [],
      );
      const ids = files.map((file) => file.replace('.json', ''));
      expect(page.posts.map((post) => post.id).sort()).toEqual(ids.sort());
      expect(page.unreadable).toEqual([]);
      const tree = parentsIn(
        parsed<Tree>(readFileSync(join(folder, 'structure.json'), 'utf8')),
        null,
      );
      const told = page.posts.filter((post) => tree.get(post.id) && post.parentId);
      const agree = told.filter((post) => tree.get(post.id) === post.parentId);
      expect(agree.length / told.length).toBeGreaterThan(0.9);
    }
  });

  it('x-thread-office has just its posts, likes, links up and people', async () => {
    const file = join(threads, 'x-thread-office', 'replies.jsonl');
    const rows = lines<Record<string, string>>(file).filter((row) => row !== null);
    const page = await readPage(file);
    expect(
      page.posts.map((post) => [post.id, post.parentId, post.text, post.counts.likes]),
    ).toEqual(rows.map((row) => [row.id, row.parent_id, row.text, row.likes]));
    expect(page.posts.map((post) => post.createdAt)).toEqual(rows.map((row) => row.created_at));
    const pictures = rows.map((row) => row.avatar).filter((url) => !/default_profile/.test(url!));
    expect(found(page).authors).toEqual(new Set(pictures));
    expect(page.unreadable).toEqual([]);
  });
});

interface Tree {
  readonly [id: string]: Tree;
}

/** Which post each post of a tree of replies stands under. */
function parentsIn(tree: Tree | null, parent: string | null): Map<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const [id, replies] of Object.entries(tree ?? {})) {
    parents.set(id, parent);
    for (const [inner, above] of parentsIn(replies, id)) parents.set(inner, above);
  }
  return parents;
}
