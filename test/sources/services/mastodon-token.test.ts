import { describe, expect, it } from 'vitest';
import { mastodonService } from '../../../pipeline/sources/mastodon.ts';
import { collectRound, emptyDatabase } from '../../stand-ins/collecting.ts';
import { standInForMastodon } from '../../stand-ins/mastodon.ts';
import { nameOf, serviceAt, twoServers } from '../../stand-ins/mastodon-servers.ts';
import { tangled } from '../../stand-ins/mastodon-thread.ts';
import { standIn } from '../../stand-ins/server.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';

const token = 'a-token-of-ours';

describe('the token', () => {
  it('goes to the server that it belongs to and to no other', async () => {
    const { home, copy } = await twoServers({ token });
    await collectRound(serviceAt(copy, { token, tokenServer: home.url }), emptyDatabase());
    expect(home.asked.map(({ headers }) => headers.authorization)).toContain(`Bearer ${token}`);
    expect(copy.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it('of another server is not used, and this is said', async () => {
    const { home, copy } = await twoServers({ token });
    const login = { token, tokenServer: 'https://third.example' };
    const { said } = await collectRound(serviceAt(copy, login), emptyDatabase());
    expect(home.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    expect(said.at(-1)).toBe(
      `MASTODON_TOKEN belongs to third.example, so ${nameOf(home)} is asked without it.`,
    );
  });

  it('follows no redirect', async () => {
    const elsewhere = await standIn(() => ({ body: {} }));
    const server = await standIn(() => ({
      status: 302,
      headers: { location: elsewhere.url },
      body: '',
    }));
    const service = mastodonService({
      server: server.url,
      id: '1',
      token,
      tokenServer: server.url,
    });
    await expect(collectRound(service, emptyDatabase())).rejects.toThrow(
      `sends on to ${nameOf(elsewhere)} (302); give the address of the post as it is there.`,
    );
    expect(elsewhere.asked).toEqual([]);
  });

  it('is named but never shown where the server does not take it', async () => {
    const server = await standInForMastodon({
      posts: tangled(3),
      token: 'another',
      needsLogin: true,
    });
    const service = mastodonService({
      server: server.url,
      id: server.idOf(0),
      token,
      tokenServer: server.url,
    });
    const error = await collectRound(service, emptyDatabase()).catch((cause) => cause);
    expect(error.name).toBe('InputError');
    expect(error.message).toMatch(/^MASTODON_TOKEN: .* does not take it \(401\)/);
    expect(`${error.message}${error.stack}`).not.toContain(token);
  });

  it('is asked for by both its variables where a server answers nobody else', async () => {
    const server = await standInForMastodon({ posts: tangled(3), token, needsLogin: true });
    const service = mastodonService({ server: server.url, id: server.idOf(0) });
    await expect(collectRound(service, emptyDatabase())).rejects.toThrow(
      `set MASTODON_TOKEN to a token of an account there, and MASTODON_SERVER to ${server.url}.`,
    );
  });

  it('must still be there for questions that were begun with it', async () => {
    const server = await standInForMastodon({ posts: tangled(3), token });
    const place = { server: server.url, id: server.idOf(0) };
    const ask = { what: 'context', ...place, root: place.id, replies: '2', signedIn: server.url };
    const elsewhere = { token, tokenServer: 'https://else.example' };
    for (const login of [{}, elsewhere]) {
      await expect(mastodonService({ ...place, ...login }).ask(ask, quietAsking())).rejects.toThrow(
        `begun signed in to ${nameOf(server)}; set MASTODON_TOKEN and MASTODON_SERVER as they were.`,
      );
    }
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['alone', { token }, 'MASTODON_SERVER is not set'],
    [
      'with white space in it',
      { token: 'a\nb', tokenServer: 'x.example' },
      'MASTODON_TOKEN: found',
    ],
    [
      'of a server that is none',
      { token, tokenServer: 'http://x.example' },
      'MASTODON_SERVER: found',
    ],
    ['given for its server', { token, tokenServer: token }, 'MASTODON_SERVER: found'],
  ])('is refused %s, and not repeated', (_, login, message) => {
    const make = () => mastodonService({ server: 'https://mastodon.example', id: '1', ...login });
    expect(make).toThrow(message);
    expect(make).not.toThrow(token);
  });
});
