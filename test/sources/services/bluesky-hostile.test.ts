import { expect, it } from 'vitest';
import { standInForBluesky } from '../../stand-ins/bluesky.ts';
import { type InventedPost, uriOf } from '../../stand-ins/bluesky-network.ts';
import { questionsTo, root, row, serviceAt, urisOf } from '../../stand-ins/bluesky-threads.ts';
import {
  collectedFrom,
  collectRound,
  column,
  emptyDatabase,
  idsIn,
} from '../../stand-ins/collecting.ts';

const json = { 'content-type': 'application/json' };

it('keeps every text as it was written', async () => {
  const texts = [
    "'); drop table posts; --",
    '\u0000 a NUL and \u202e a turn of direction',
    '🚌'.repeat(300),
    '',
    '\ud83d half an emoji',
    '=HYPERLINK("https://example.org")',
    '</script><script>alert(1)</script>',
  ];
  const posts = texts.map((text, place) => ({ key: `reply-${place}`, under: 'root', text }));
  const server = await standInForBluesky([root, ...posts]);
  const database = await collectedFrom(serviceAt(server));
  const kept = column(database, 'select text from posts where parent_id is not null order by id');
  // Half an emoji is no text that a database can hold.
  expect(kept).toEqual(texts.map((text) => text.toWellFormed()));
});

it('sets aside what is no post, each with its place, and takes all the others', async () => {
  const odd: readonly InventedPost[] = [
    { key: 'no-text', under: 'root', record: { text: null } },
    { key: 'no-uri', under: 'root', view: { uri: null } },
    { key: 'no-record', under: 'root', view: { record: undefined } },
    { key: 'other-parent', under: 'root', record: { reply: { parent: 'x', root: 7 } } },
  ];
  const posts = [root, ...row('reply', 5)];
  const server = await standInForBluesky([...posts, ...odd]);
  const database = await collectedFrom(serviceAt(server));
  expect(idsIn(database)).toEqual(urisOf([...posts, odd[3]!]));
  expect(column(database, 'select line from unreadable order by line')).toEqual([3, 4, 5]);
});

it('is not led in circles by posts that stand below themselves, or by counts that are too high', async () => {
  const view = { replyCount: 1_000_000 };
  const posts = [{ ...root, view }, ...row('reply', 3).map((post) => ({ ...post, view }))];
  const server = await standInForBluesky(posts);
  const database = emptyDatabase();
  const first = await threadAt(server.url);
  first.thread.replies[0]!.replies = [{ post: first.thread.post }];
  server.fail({ body: first });
  await collectRound(serviceAt(server), database);
  expect(idsIn(database)).toEqual(urisOf(posts));
  expect(questionsTo(server).slice(1).sort()).toEqual(
    ['root', 'reply-1', 'reply-2', 'reply-3'].map((key) => `getPostThread ${key}`).sort(),
  );
});

interface Thread {
  readonly thread: { readonly post: unknown; readonly replies: { replies: unknown[] }[] };
}

async function threadAt(url: string): Promise<Thread> {
  const query = new URLSearchParams({ uri: uriOf(root) });
  const answer = await fetch(`${url}/xrpc/app.bsky.feed.getPostThread?${query}`);
  return answer.json() as Promise<Thread>;
}

it('takes an answer that is nested ten thousand deep', async () => {
  const server = await standInForBluesky([root]);
  const one = (place: number) =>
    `{"post":{"uri":"${uriOf(root)}-${place}","record":{"text":"x"}},"replies":[`;
  const opened = Array.from({ length: 10_000 }, (_, place) => one(place)).join('');
  server.fail({ headers: json, body: `{"thread":${opened}${']}'.repeat(10_000)}}` });
  const database = await collectedFrom(serviceAt(server));
  expect(idsIn(database)).toHaveLength(10_000);
});
