import { describe, expect, it } from 'vitest';
import { mastodonService } from '../../../pipeline/sources/mastodon.ts';
import { readAgain } from '../../../pipeline/sources/store/read-again.ts';
import { collectRound, column, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import { type MastodonStandIn, standInForMastodon } from '../../stand-ins/mastodon.ts';
import { serviceAt } from '../../stand-ins/mastodon-servers.ts';
import { tangled } from '../../stand-ins/mastodon-thread.ts';

const token = 'a-token-of-ours';

const signedIn = (server: MastodonStandIn) => serviceAt(server, { token, tokenServer: server.url });

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

describe('a later round', () => {
  it('brings what is new and the likes of today, from the same server', async () => {
    const posts = tangled(30);
    const server = await standInForMastodon({ posts });
    const database = emptyDatabase();
    const service = serviceAt(server);
    await collectRound(service, database);
    server.learn([{ number: 30, parent: 29 }]);
    await collectRound(service, database);
    expect(idsIn(database)).toEqual(numbers(0, 30).map(server.idOf));
    expect(column(database, 'select count(*) from rounds')).toEqual([2]);
  });

  it('keeps what is here when the root is gone', async () => {
    const server = await standInForMastodon({ posts: tangled(30) });
    const database = emptyDatabase();
    const service = serviceAt(server);
    await collectRound(service, database);
    server.fail({ status: 404, body: { error: 'Record not found' } });
    const { said } = await collectRound(service, database);
    expect(said).toEqual([
      `${new URL(server.url).host} does not find the post any more; what came in earlier is kept.`,
    ]);
    expect(idsIn(database)).toHaveLength(30);
  });
});

describe('the answers that were kept', () => {
  it('give the same again, whoever is signed in by then', async () => {
    const server = await standInForMastodon({ posts: tangled(200), token });
    const database = emptyDatabase();
    await collectRound(signedIn(server), database);
    const everything = () =>
      ['posts', 'authors', 'counts', 'tombstones', 'ceilings', 'requests'].map((table) =>
        database.prepare(`select * from ${table} order by 1, 2`).all(),
      );
    const before = everything();
    const progress = { expect() {}, step() {} };
    await readAgain(serviceAt(server), { database, progress });
    expect(everything()).toEqual(before);
  });

  it('may hold what is no post, which is kept aside', () => {
    const service = mastodonService({ server: 'https://mastodon.example', id: '1' });
    const ask = { what: 'context', server: 'https://mastodon.example', id: '1', root: '1' };
    const text = JSON.stringify({ ancestors: [], descendants: [null, { id: '2' }, 'x'] });
    const received = [...service.read(ask, text)];
    const kinds = received.map(({ kind }) => kind).filter((kind) => kind !== 'ceiling');
    expect(kinds).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });

  it.each(['', 'null', '[]', '"x"', '{"descendants":{}}', '{"refused":"x"}', '{"id":"1"}', '[[['])(
    'never break the reading: %j',
    (text) => {
      const service = mastodonService({ server: 'https://mastodon.example', id: '1' });
      const place = { server: 'https://mastodon.example', id: '1' };
      for (const more of [{ what: 'status' }, { what: 'context', root: '1', replies: 'x' }]) {
        const received = [...service.read({ ...place, ...more }, text)];
        expect(received).toEqual([{ kind: 'missing', id: '1', reason: 'not-found' }]);
      }
    },
  );
});
