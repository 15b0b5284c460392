import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../pipeline/analysis/home.ts';
import { runQuietly, smallCodebook, temporaryHome } from '../../temporary-home.ts';

/** Real posts, which are no part of the project; what is found in them is counted here by plain means. */
const threads = resolve(packageFolder, '../shared/data/threads');
const office = resolve(threads, 'x-thread-office/replies.jsonl');
const twarc = resolve(threads, 'twarc2');

interface Post {
  readonly id: string;
  readonly entities?: {
    readonly urls?: readonly {
      readonly url: string;
      readonly expanded_url: string;
      readonly unwound_url?: string;
    }[];
  };
  readonly referenced_tweets?: readonly { readonly id: string; readonly type: string }[];
}

async function found(file: string) {
  const home = temporaryHome({
    'analyses/real/analysis.yaml': `title: Real\nquestion: What?\nfile: ${file}\nquotes: count\n`,
    'analyses/real/themes.yaml': smallCodebook,
  });
  const { analysis } = await runQuietly(home, 'real', { to: 'find' });
  const database = new BetterSqlite3(analysis.places.database, { readonly: true });
  return (sql: string) => database.prepare(sql).all() as Record<string, string | number>[];
}

describe.skipIf(!existsSync(office))('the links of a real thread, where it is there', () => {
  it('are what stands in its counted replies, with their people and likes', async () => {
    const read = await found(office);
    const counted = new Set(
      read('select post_id from replies where left_out is null').map(({ post_id }) => post_id),
    );
    const posts = readFileSync(office, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = new Map<string, { replies: number; people: Set<string>; likes: number }>();
    for (const post of posts.filter(({ id }) => counted.has(id))) {
      for (const url of new Set<string>(post.text.match(/https:\/\/t\.co\/\w+/g) ?? [])) {
        const row = expected.get(url) ?? { replies: 0, people: new Set(), likes: 0 };
        row.people.add(post.avatar);
        expected.set(url, { ...row, replies: row.replies + 1, likes: row.likes + post.likes });
      }
    }
    expect(expected.size).toBeGreaterThan(5);
    const rows = read('select url, replies, people, likes, kind from finding_links');
    expect(new Map(rows.map(({ url, ...row }) => [url, row]))).toEqual(
      new Map(
        [...expected].map(([url, { people, ...row }]) => [
          url,
          { ...row, people: people.size, kind: 'short' },
        ]),
      ),
    );
    const all = read("select links, replies from finding_link_groups where by = 'all'");
    const withLinks = posts.filter(
      ({ id, text }) => counted.has(id) && /https:\/\/t\.co\/\w/.test(text),
    );
    expect(all).toEqual([{ links: expected.size, replies: withLinks.length }]);
    const short = read("select value, links from finding_link_groups where by = 'short'");
    expect(short).toEqual([{ value: 'not-asked', links: expected.size }]);
  });
});

describe.skipIf(!existsSync(twarc))('the links of real posts of X, where they are there', () => {
  it('are those that X lists beside the texts, but for pictures and what is quoted', async () => {
    // Few of these posts are replies in English: here their links stand in such replies.
    const page = JSON.parse(readFileSync(resolve(twarc, 'entities_test.jsonl'), 'utf8'));
    const posts: Post[] = page.data.map((post: Post) => ({
      ...post,
      lang: 'en',
      referenced_tweets: post.referenced_tweets?.filter(({ type }) => type === 'quoted'),
      text: `We read this in ${post.id}: ${post.entities?.urls?.map(({ url }) => url).join(' ') ?? ''}`,
    }));
    const file = join(temporaryHome(), 'posts.jsonl');
    writeFileSync(file, JSON.stringify({ ...page, data: posts }));
    const read = await found(file);
    const counted = new Set(
      read('select post_id from replies where left_out is null').map(({ post_id }) => post_id),
    );
    const hosts: string[] = [];
    const replies = new Set<string>();
    for (const { id, entities, referenced_tweets: others = [] } of posts) {
      if (!counted.has(id)) continue;
      for (const { expanded_url, unwound_url: url = expanded_url } of entities?.urls ?? []) {
        const isQuoted = others.some((other) => url.endsWith(`/${other.id}`));
        if (isQuoted || /\/(photo|video)\/\d+$/.test(url)) continue;
        hosts.push(
          new URL(url).hostname
            .replace(/^(www|mobile|m)\./, '')
            .replace('twitter', 'x')
            .replace('youtu.be', 'youtube.com'),
        );
        replies.add(id);
      }
    }
    expect(replies.size).toBeGreaterThan(10);
    const rows = read('select url from finding_links');
    expect(new Set(rows.map(({ url }) => new URL(String(url)).hostname))).toEqual(new Set(hosts));
    expect(read("select replies from finding_link_groups where by = 'all'")).toEqual([
      { replies: replies.size },
    ]);
  });

  it('have normal forms that are their own, whatever address it is', async () => {
    const { normalAddress } = await import('../../../pipeline/text/address.ts');
    const text = readdirSync(twarc)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => readFileSync(resolve(twarc, name), 'utf8'))
      .join('\n');
    const addresses = new Set(text.match(/https?:\/\/[^\s"\\]+/g));
    expect(addresses.size).toBeGreaterThan(500);
    for (const address of addresses) {
      const normal = normalAddress(address);
      expect(normalAddress(normal) === normal && URL.canParse(normal)).toBe(true);
    }
  });
});
