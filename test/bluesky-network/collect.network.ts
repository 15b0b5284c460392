import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, openToRead } from '../../pipeline/database/open.ts';
import { runQuietly, smallCodebook, temporaryHome } from '../temporary-home.ts';
import { type BlueskyNetwork, type BlueskyPost, startBlueskyNetwork } from './start.ts';

/** What a reader without login is handed in full, and may be shown. */
const shown: readonly string[] = ['there', 'hidden'];

let network: BlueskyNetwork;

beforeAll(async () => {
  network = await startBlueskyNetwork();
  process.env.BLUESKY_SERVICE_URL = network.serviceUrl;
});

afterAll(async () => {
  delete process.env.BLUESKY_SERVICE_URL;
  await network?.stop();
});

function homeFor(settings: string): string {
  return temporaryHome({
    'analyses/small/analysis.yaml': `title: Alderwick\nquestion: What first?\npost: ${network.rootPage}\n${settings}`,
    'analyses/small/themes.yaml': smallCodebook,
  });
}

/** Collects the thread of the network, with the quotes, and finds what is to be found. */
async function collected(
  settings = 'quotes: count',
): Promise<{ home: string; database: Connection }> {
  const home = homeFor(settings);
  const { analysis } = await runQuietly(home, 'small', { to: 'find' });
  return { home, database: openToRead(analysis.places.database)! };
}

const column = (database: Connection, sql: string): unknown[] =>
  database.prepare(sql).pluck().all();

describe('a thread on a real Bluesky network', () => {
  it('comes in whole: every post that a reader without login may see, and no other', async () => {
    const { database } = await collected();
    const expected = network.posts.filter(({ becomes }) => shown.includes(becomes));
    expect(column(database, 'select id from posts order by id')).toEqual(
      expected.map(({ uri }) => uri).sort(),
    );
    expect(expected.length).toBeGreaterThan(40);
  });

  it('keeps text, author, parent, time and likes of each post as they were sent', async () => {
    const { database } = await collected();
    const rows = database
      .prepare(
        `select id, text, author_id, parent_id, created_at, likes from posts
         join latest_counts on post_id = id order by id`,
      )
      .all();
    const sent = network.posts
      .filter(({ becomes }) => shown.includes(becomes))
      .map((post: BlueskyPost) => ({
        id: post.uri,
        text: post.text,
        author_id: post.did,
        parent_id: post.parentUri,
        created_at: post.createdAt,
        likes: post.likes,
      }));
    expect(rows).toEqual(sent.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('gives every link its whole address, whether it stands in the text or on a card', async () => {
    const { database } = await collected();
    const links = network.posts.flatMap(({ link, becomes }) =>
      link !== null && shown.includes(becomes) ? [link] : [],
    );
    expect(column(database, 'select distinct expanded from post_links')).toEqual(
      expect.arrayContaining(links),
    );
  });

  it('says where replies are missing, how many, and nothing of holes that are none', async () => {
    const { database } = await collected();
    // Counted by the network itself against what it was asked to hand over.
    const holes = network.posts.flatMap((post) => {
      if (!shown.includes(post.becomes)) return [];
      const had = network.posts.filter(
        ({ parentUri, becomes }) =>
          parentUri === post.uri && (shown.includes(becomes) || becomes === 'no-unauthenticated'),
      );
      return post.replyCount > had.length ? [{ post, missing: post.replyCount - had.length }] : [];
    });
    const signedInOnly = network.posts.filter(({ becomes }) => becomes === 'no-unauthenticated');
    const quotes = network.posts[0]!.quoteCount - quotesFound();
    const limits = Object.fromEntries(
      database
        .prepare("select reason, replies from finding_limits where reason like 'missing:%'")
        .raw()
        .all() as [string, number][],
    );
    expect(limits).toEqual({
      'missing:not-indexed': holes.reduce((sum, { missing }) => sum + missing, 0) + quotes,
      'missing:signed-in-only': signedInOnly.length,
    });
    expect(holes.map(({ post }) => post.name).sort()).toEqual(['edge-blocked', 'root']);
  });

  it('keeps no word of those who ask not to be shown to people without a login', async () => {
    const { database } = await collected();
    const members = network.posts.filter(({ becomes }) => becomes === 'no-unauthenticated');
    expect(members.length).toBeGreaterThan(0);
    const bytes = readFileSync(database.name).toString('latin1');
    const answers = database.prepare('select answer from answers').pluck().all() as Buffer[];
    const { gunzipSync } = await import('node:zlib');
    const kept = answers.map((answer) => gunzipSync(answer).toString()).join('\n') + bytes;
    for (const { text, handle } of members) {
      expect(kept).not.toContain(text);
      expect(kept).not.toContain(handle);
    }
  });

  it('asks a second time without taking what is here already for news', async () => {
    const { home, database } = await collected();
    const posts = column(database, 'select * from posts');
    const { ran } = await runQuietly(home, 'small', { to: 'find' });
    expect(ran).toEqual([]);
    expect(column(database, 'select * from posts')).toEqual(posts);
    expect(column(database, 'select count(*) from answers where length(answer) = 0')).not.toEqual([
      0,
    ]);
  });
});

function quotesFound(): number {
  const root = network.posts[0]!;
  return network.posts.filter(
    ({ quotedUri, becomes }) => quotedUri === root.uri && shown.includes(becomes),
  ).length;
}
