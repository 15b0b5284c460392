import { describe, expect, it } from 'vitest';
import { mastodonService } from '../../../pipeline/sources/mastodon.ts';
import {
  collectedFrom,
  collectRound,
  column,
  emptyDatabase,
  idsIn,
} from '../../stand-ins/collecting.ts';
import { type MastodonStandIn, standInForMastodon } from '../../stand-ins/mastodon.ts';
import { serviceAt } from '../../stand-ins/mastodon-servers.ts';
import { chainOf, deepAndWide, tangled, threadOf } from '../../stand-ins/mastodon-thread.ts';

const token = 'a-token-of-ours';

const signedIn = (server: MastodonStandIn) => serviceAt(server, { token, tokenServer: server.url });

const ceilings = "select post_id || ' ' || reason from ceilings order by 1";
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

describe('a thread of 150 posts, 30 deep', () => {
  const posts = deepAndWide(150, 30);

  it('comes whole with a token', async () => {
    const server = await standInForMastodon({ posts, token });
    const database = emptyDatabase();
    await collectRound(signedIn(server), database);
    expect(idsIn(database)).toEqual(posts.map(({ number }) => server.idOf(number)));
    expect(column(database, ceilings)).toEqual([]);
    expect(column(database, 'select post_id from tombstones')).toEqual([]);
    expect(server.asked.every(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(
      true,
    );
  });

  it('lacks without a token just what no question brings, and says where', async () => {
    const server = await standInForMastodon({ posts });
    const database = await collectedFrom(serviceAt(server));
    // Of the branch 20 posts and then, from its twentieth, the other 10; of the 119 other replies
    // the 40 that are left of 60.
    expect(idsIn(database)).toEqual(numbers(0, 70).map(server.idOf));
    expect(column(database, ceilings)).toEqual([`${server.idOf(0)} sixty-posts`]);
    const counted = column(
      database,
      `select replies from counts where post_id = '${server.idOf(0)}'`,
    );
    expect(counted).toEqual([120]);
  });

  it('knows its root, its conversation and who answers whom', async () => {
    const server = await standInForMastodon({ posts, token });
    const database = emptyDatabase();
    await collectRound(signedIn(server), database);
    const root = server.idOf(0);
    expect(column(database, 'select root from origin')).toEqual([root]);
    expect(column(database, 'select distinct conversation_id from posts')).toEqual([root]);
    expect(column(database, 'select parent_id from posts order by id')).toEqual(
      posts.map(({ parent }) => (parent === null ? null : server.idOf(parent))),
    );
    expect(column(database, 'select url from posts where id = ?'.replace('?', root))).toEqual([
      `${server.url}/@writer0/${root}`,
    ]);
  });
});

describe('a thread of more posts than a server ever hands over', () => {
  it('is known to be cut', async () => {
    const server = await standInForMastodon({ posts: deepAndWide(4200, 1), token });
    const database = emptyDatabase();
    await collectRound(signedIn(server), database);
    expect(column(database, 'select count(*) from posts')).toEqual([1 + 4096]);
    expect(column(database, ceilings)).toEqual([`${server.idOf(0)} most-posts`]);
  });
});

describe('a thread without a token', () => {
  it('of one long branch comes whole, twenty posts at a time', async () => {
    const posts = chainOf(150);
    const server = await standInForMastodon({ posts });
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(posts.map(({ number }) => server.idOf(number)));
    expect(column(database, ceilings)).toEqual([]);
    // The root, and the posts below every twentieth.
    expect(server.asked).toHaveLength(1 + 8);
  });

  it('lacks only posts below those that it names, whatever its form', async () => {
    const posts = tangled(400);
    const server = await standInForMastodon({ posts });
    const database = await collectedFrom(serviceAt(server));
    const here = new Set(idsIn(database));
    const short = new Set(column(database, 'select post_id from ceilings'));
    const lacking = posts.filter(({ number }) => !here.has(server.idOf(number)));
    expect(lacking.length).toBeGreaterThan(0);
    const tops = lacking.filter(({ parent }) => here.has(server.idOf(parent!)));
    expect(new Set(tops.map(({ parent }) => server.idOf(parent!)))).toEqual(short);
  });
});

describe('a post that others answer', () => {
  const withFirst = (hidden: 'limited' | 'private') =>
    threadOf([null, 0, 1, 1, 0]).map((post) => (post.number === 1 ? { ...post, hidden } : post));

  it('and that does not come with them is asked for by itself', async () => {
    const server = await standInForMastodon({ posts: withFirst('limited') });
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual(numbers(0, 4).map(server.idOf));
    expect(column(database, 'select distinct conversation_id from posts')).toHaveLength(1);
    expect(column(database, 'select * from tombstones')).toEqual([]);
  });

  it('and that cannot be had is kept as missing, with the reason', async () => {
    const server = await standInForMastodon({ posts: withFirst('private') });
    const database = await collectedFrom(serviceAt(server));
    expect(idsIn(database)).toEqual([0, 2, 3, 4].map(server.idOf));
    expect(column(database, "select post_id || ' ' || reason from tombstones")).toEqual([
      `${server.idOf(1)} not-found`,
    ]);
  });

  it('is not looked for above the root', async () => {
    const server = await standInForMastodon({ posts: threadOf([null, 0, 1]) });
    const database = emptyDatabase();
    const service = mastodonService({
      server: server.url,
      id: server.idOf(1),
      perSecond: Number.POSITIVE_INFINITY,
    });
    await collectRound(service, database);
    expect(idsIn(database)).toEqual([1, 2].map(server.idOf));
    expect(server.asked.map(({ path }) => path)).not.toContain(
      `/api/v1/statuses/${server.idOf(0)}`,
    );
  });
});

describe('a server that fetches replies from others for those who are signed in', () => {
  const posts = tangled(40);
  const arriving = { numbers: [30, 31, 39], polls: 3 };

  it('is waited for, and then asked again', async () => {
    const server = await standInForMastodon({ posts, token, arriving });
    const database = emptyDatabase();
    const { clock } = await collectRound(signedIn(server), database);
    expect(idsIn(database)).toEqual(posts.map(({ number }) => server.idOf(number)));
    expect(clock.waits).toEqual([5000, 5000, 5000]);
    expect(column(database, 'select count(*) from answers')).toEqual([2]);
  });

  it('is not waited for without end', async () => {
    const server = await standInForMastodon({
      posts,
      token,
      arriving: { ...arriving, polls: Number.POSITIVE_INFINITY },
    });
    const { clock } = await collectRound(signedIn(server), emptyDatabase());
    expect(clock.waits.length).toBeLessThan(200);
  });
});
