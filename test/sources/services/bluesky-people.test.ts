import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../pipeline/database/open.ts';
import { standInForBluesky } from '../../stand-ins/bluesky.ts';
import { didOf, type InventedPost } from '../../stand-ins/bluesky-network.ts';
import { chain, root, serviceAt, tombstones, urisOf } from '../../stand-ins/bluesky-threads.ts';
import { collectedFrom, idsIn } from '../../stand-ins/collecting.ts';

const words = 'Marmalade';

/** What somebody wrote who asks to be shown only to people who are signed in. */
const shy: InventedPost = {
  key: 'shy',
  under: 'root',
  by: 'shyperson',
  text: `${words} for all: example.org/marm…`,
  state: 'signed-in-only',
  record: {
    facets: [
      {
        index: { byteStart: 19, byteEnd: 35 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: `https://example.org/${words}` }],
      },
    ],
    embed: {
      $type: 'app.bsky.embed.external',
      external: { uri: `https://example.org/${words}`, title: words, description: words },
    },
  },
  view: {
    embed: {
      $type: 'app.bsky.embed.external#view',
      external: { uri: `https://example.org/${words}`, title: words, description: words },
    },
  },
};

/** All that a database holds, the kept answers unpacked. */
function everythingIn(database: Connection): string {
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table'")
    .pluck()
    .all() as string[];
  return tables
    .flatMap((table) => database.prepare(`select * from ${table}`).raw().all() as unknown[][])
    .flat()
    .map((value) => (Buffer.isBuffer(value) ? gunzipSync(value).toString() : String(value)))
    .join('\n');
}

describe('whoever asks to be shown only to people who are signed in', () => {
  const others: readonly InventedPost[] = [
    ...chain('below', 12, 'shy'),
    { key: 'quoting', under: 'root', quotes: 'shy' },
  ];

  it('is a tombstone, and the replies to it are walked all the same', async () => {
    const server = await standInForBluesky([root, shy, ...others]);
    const database = await collectedFrom(serviceAt(server));
    expect(tombstones(database)).toEqual(['shy signed-in-only root']);
    expect(idsIn(database)).toEqual(urisOf([root, ...others]));
  });

  it('is found with not a word and not a name in all that is kept, be it in another’s quote', async () => {
    const server = await standInForBluesky([
      root,
      shy,
      ...others,
      { ...shy, key: 'q', quotes: 'root' },
    ]);
    const database = await collectedFrom(serviceAt(server, { quotes: true }));
    const kept = everythingIn(database);
    expect(kept).toContain(`"did":"${didOf(shy)}"`);
    expect(kept).not.toContain(words);
    expect(kept).not.toContain('Name of shyperson');
    expect(kept).not.toContain('shyperson.example');
    expect(kept).toContain('What quoting says');
  });

  it('may label a single post, and may take the label back', async () => {
    const label = (more: object) => ({
      view: {
        labels: [
          {
            src: 'did:plc:someone',
            uri: 'at://did:plc:someone/app.bsky.feed.post/one',
            val: '!no-unauthenticated',
            cts: '2026-01-01T00:00:00.000Z',
            ...more,
          },
        ],
      },
    });
    const posts: readonly InventedPost[] = [
      root,
      { key: 'labelled', under: 'root', ...label({}) },
      { key: 'taken-back', under: 'root', ...label({ neg: true }) },
    ];
    const server = await standInForBluesky(posts);
    const database = await collectedFrom(serviceAt(server));
    expect(tombstones(database)).toEqual(['labelled signed-in-only root']);
    expect(idsIn(database)).toEqual(urisOf([root, posts[2]!]));
  });

  it('may have asked the question: its replies are collected', async () => {
    const asking = { ...root, state: 'signed-in-only' as const };
    const server = await standInForBluesky([asking, ...chain('reply', 12)]);
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(urisOf(chain('reply', 12)));
    expect(tombstones(database)).toEqual(['root signed-in-only -']);
  });
});

it('a word of the label in somebody’s text takes nothing out', async () => {
  const posts = [root, { key: 'talk', under: 'root', text: 'What is !no-unauthenticated for?' }];
  const server = await standInForBluesky(posts);
  const database = await collectedFrom(serviceAt(server));
  expect(idsIn(database)).toEqual(urisOf(posts));
});
