import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../pipeline/database/access.ts';
import { collectedTableNames } from '../../../pipeline/database/schema.ts';
import { mastodonService } from '../../../pipeline/sources/mastodon.ts';
import {
  collectedFrom,
  collectRound,
  column,
  emptyDatabase,
  idsIn,
} from '../../stand-ins/collecting.ts';
import { standInForMastodon } from '../../stand-ins/mastodon.ts';
import { nameOf, serviceAt, twoServers } from '../../stand-ins/mastodon-servers.ts';
import { tangled } from '../../stand-ins/mastodon-thread.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';

const token = 'a-token-of-ours';

describe('a post that another server wrote', () => {
  it("is asked for on its author's own server, where all replies arrive, and this is said", async () => {
    const { home, copy, posts } = await twoServers();
    const database = emptyDatabase();
    const { said } = await collectRound(serviceAt(copy), database);
    expect(idsIn(database)).toEqual(posts.map(({ number }) => home.idOf(number)));
    expect(column(database, 'select root from origin')).toEqual([home.idOf(0)]);
    expect(copy.asked).toHaveLength(1);
    expect(said).toEqual([
      `The post was written on ${nameOf(home)}, where all replies to it arrive, so it is asked for there.`,
    ]);
  });

  it.each([
    ['does not find it', { status: 404, body: { error: 'Record not found' } }],
    ['wants a login', { status: 401, body: { error: 'This method requires a user' } }],
    ['is gone for good', { status: 410, body: 'Gone' }],
    ['has moved', { status: 301, headers: { location: 'https://else.example/' }, body: '' }],
  ])(
    "is asked for on the server that was named when its author's server %s",
    async (_, refusal) => {
      const { home, copy, reached } = await twoServers();
      home.fail(refusal);
      const database = emptyDatabase();
      const { said } = await collectRound(serviceAt(copy), database);
      expect(idsIn(database)).toEqual(reached.map(({ number }) => copy.idOf(number)));
      expect(said).toEqual([
        `The post was written on ${nameOf(home)}, where all replies to it arrive, so it is asked for there.`,
        `${nameOf(home)} does not give the post, so its copy on ${nameOf(copy)} is asked for, which knows only the replies that reached that server.`,
      ]);
    },
  );

  it("is asked for on the server that was named when its author's server never answers", async () => {
    const { home, copy } = await twoServers();
    home.fail(...Array.from({ length: 7 }, () => 'reset' as const));
    const database = await collectedFrom(serviceAt(copy));
    expect(home.asked).toHaveLength(7);
    expect(column(database, 'select root from origin')).toEqual([copy.idOf(0)]);
  });

  it('stays with the server of its first round, as another knows the same posts by other ids', async () => {
    const { home, copy, reached } = await twoServers();
    home.fail({ status: 404, body: { error: 'Record not found' } });
    const database = await collectedFrom(serviceAt(copy));
    await collectRound(serviceAt(copy), database);
    expect(home.asked).toHaveLength(1);
    expect(idsIn(database)).toEqual(reached.map(({ number }) => copy.idOf(number)));
  });

  it('whose own server has no address that can be asked stays where it is, and this is said', async () => {
    const copy = await standInForMastodon({
      posts: tangled(5),
      home: { url: 'ftp://home.example', firstId: 1n },
    });
    const service = mastodonService({ server: copy.url, id: copy.idOf(0) });
    const asking = quietAsking();
    const database = emptyDatabase();
    await service.ask({ what: 'status', server: copy.url, id: copy.idOf(0) }, asking);
    expect(asking.said).toEqual([
      `${nameOf(copy)} has a copy of the post, and its author's own server cannot be asked; the copy knows only the replies that reached ${nameOf(copy)}.`,
    ]);
    database.close();
  });

  it('does not lead from a server of the world to one on this machine', async () => {
    const service = mastodonService({ server: 'https://far.example', id: '1' });
    const status = {
      id: '1',
      content: '<p>Hello.</p>',
      url: 'http://127.0.0.1:8080/@writer/2',
      account: { id: '3', acct: 'writer@near.example' },
    };
    const ask = { what: 'status', server: 'https://far.example', id: '1' };
    const led = [...service.read(ask, JSON.stringify(status))].filter(({ kind }) => kind === 'ask');
    expect(JSON.stringify(led)).not.toContain('127.0.0.1');
  });
});

describe('a server', () => {
  it.each(['http://mastodon.example', 'ftp://mastodon.example', 'https://', 'file:///etc/passwd'])(
    'is refused as %s',
    (server) => {
      expect(() => mastodonService({ server, id: '1' })).toThrow(
        'a server such as https://mastodon.example is allowed, and http for this machine only.',
      );
    },
  );

  it.each(['../../oauth/token', '..', '', '1/2', '1?x'])('gets no id like %j', (id) => {
    expect(() => mastodonService({ server: 'https://mastodon.example', id })).toThrow(
      'digits and letters are allowed.',
    );
  });
});

describe('an estimate', () => {
  it("asks the author's own server for the replies that it counts, and costs nothing", async () => {
    const { home, posts, copy } = await twoServers();
    const direct = posts.filter(({ parent }) => parent === 0).length;
    const read = readerOf(emptyDatabase(), collectedTableNames, 'The test');
    const ahead = { number: 1, refresh: false };
    expect(await serviceAt(copy).estimate(read, ahead, quietAsking())).toEqual({
      posts: direct,
      cost: 0,
      remarks: [
        `${nameOf(home)} counts ${direct} direct answers; answers to these come on top.`,
        `Without a token ${nameOf(home)} gives at most 60 posts below another; with MASTODON_TOKEN and MASTODON_SERVER 4,096.`,
      ],
    });
    expect(home.asked).toHaveLength(1);
  });

  it('leaves out what is here already', async () => {
    const server = await standInForMastodon({ posts: tangled(20), token });
    const login = { token, tokenServer: server.url };
    const service = mastodonService({ server: server.url, id: server.idOf(0), ...login });
    const database = await collectedFrom(service);
    server.learn([{ number: 20, parent: 0 }]);
    const read = readerOf(database, collectedTableNames, 'The test');
    const ahead = { number: 2, refresh: false };
    const { posts, remarks } = await service.estimate(read, ahead, quietAsking());
    expect(posts).toBe(1);
    expect(remarks).toHaveLength(1);
  });
});
