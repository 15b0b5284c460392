import { inspect } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../pipeline/input-error.ts';
import { collectedFrom } from '../../stand-ins/collecting.ts';
import type { Fault } from '../../stand-ins/server.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';
import { standInForX } from '../../stand-ins/x.ts';
import { serviceFor } from '../../stand-ins/x-collecting.ts';
import { inventedThread } from '../../stand-ins/x-conversation.ts';
import { token } from '../../stand-ins/x-limits.ts';

const thread = inventedThread(30);
const ask = { what: 'post', ids: thread.root };

/** An error with everything that hangs on it, hidden properties and causes included. */
function everythingOf(error: unknown): string {
  return `${inspect(error, { depth: 20, showHidden: true })}\n${(error as Error).stack}`;
}

describe('the token', () => {
  it.each<[string, Fault[]]>([
    ['401', [{ status: 401, body: { title: 'Unauthorized', status: 401 } }]],
    ['400 that repeats it', [{ status: 400, body: { detail: `You sent Bearer ${token}.` } }]],
    ['403 that repeats it', [{ status: 403, body: { detail: `Not for ${token}` } }]],
    ['402', [{ status: 402, body: {} }]],
    ['503 without end', Array(7).fill({ status: 503, body: token })],
    ['resets without end', Array(7).fill('reset')],
    ['answers that are cut off without end', Array(7).fill('cut-off')],
    ['silence without end', Array(7).fill('silence')],
    ['limits without end', Array(40).fill({ status: 429, body: { title: 'Too Many Requests' } })],
  ])('stands in no message and hangs on no error: %s', async (_, faults) => {
    const server = await standInForX(thread);
    server.fail(...faults);
    const asking = quietAsking();
    const service = serviceFor(thread, server, { timeout: 60 });
    const error = await service.ask(ask, asking).then(
      () => undefined,
      (refused: unknown) => refused,
    );
    expect(error).toBeInstanceOf(Error);
    expect(everythingOf(error)).not.toContain(token);
    expect(asking.said.join()).not.toContain(token);
  });

  it('is hidden in whatever way it is written, where an answer repeats it', async () => {
    const secret = 'AAAA%2Fbc%3Dd%25';
    const server = await standInForX(thread);
    const forms = [secret, decodeURIComponent(secret), encodeURIComponent(secret)];
    server.fail({ status: 400, body: { detail: `You sent\r\n${forms.join(' and ')}.` } });
    const service = serviceFor(thread, server, { token: secret });
    const refused = await service.ask(ask, quietAsking()).catch((error: Error) => error);
    expect((refused as Error).message).toBe('X refuses the request (400): You sent … and … and ….');
    server.fail({ status: 400, body: { detail: 'You sent 100%.' } });
    const odd = serviceFor(thread, server, { token: '100%' });
    await expect(odd.ask(ask, quietAsking())).rejects.toThrow(/You sent …\.$/);
  });

  it('stands nowhere in the database', async () => {
    const database = await collectedFrom(serviceFor(thread, await standInForX(thread)));
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table'")
      .pluck()
      .all() as string[];
    const values = tables.flatMap((table) =>
      database.prepare(`select * from ${table}`).raw().all(),
    );
    const texts = (values.flat() as unknown[]).map((value) =>
      Buffer.isBuffer(value) ? gunzipSync(value).toString() : String(value),
    );
    expect(texts.join('\n')).not.toContain(token);
    expect(texts.join('\n')).toContain(thread.root);
  });

  it.each([undefined, ''])(
    'that is missing (%j) is asked for when it is needed, and not before',
    async (missing) => {
      const server = await standInForX(thread);
      const service = serviceFor(thread, server, { token: missing });
      await expect(collectedFrom(service)).rejects.toThrow(InputError);
      await expect(service.ask(ask, quietAsking())).rejects.toThrow(
        /^X_BEARER_TOKEN: found nothing, .*; set it to the bearer token of your app/,
      );
      expect(server.asked).toEqual([]);
    },
  );

  it.each([`Bearer ${token}`, `${token}\n`, 'tokén'])(
    'that cannot be one is refused: %j',
    async (wrong) => {
      const server = await standInForX(thread);
      const service = serviceFor(thread, server, { token: wrong });
      const refused = await service.ask(ask, quietAsking()).catch((error: Error) => error);
      expect(String(refused)).toMatch(/X_BEARER_TOKEN: found .*characters that no token has/);
      expect(String(refused)).not.toContain(token);
    },
  );

  it('that X does not know is refused with what to do', async () => {
    const server = await standInForX(thread);
    const service = serviceFor(thread, server, { token: 'another' });
    await expect(service.ask(ask, quietAsking())).rejects.toThrow(
      /^X_BEARER_TOKEN: X refuses this token \(401\); copy .* run again\.$/,
    );
  });
});

describe('another address', () => {
  it.each(['http://example.org', 'ftp://127.0.0.1', 'api.x.com', 'https://me:secret@example.org'])(
    'that cannot be asked safely is refused: %s',
    async (url) => {
      const service = serviceFor(thread, { url });
      const refused = await service.ask(ask, quietAsking()).catch((error: Error) => error);
      expect(refused).toBeInstanceOf(InputError);
      expect(String(refused)).toMatch(/X_API_URL: found no address that can be asked/);
      expect(String(refused)).not.toContain('secret');
    },
  );

  it.each(['', '/', '/2', '/2/'])('may end with the version or without: "%s"', async (end) => {
    const server = await standInForX(thread);
    await serviceFor(thread, { url: `${server.url}${end}` }).ask(ask, quietAsking());
    expect(server.asked.map(({ path }) => path)).toEqual(['/2/tweets']);
  });
});
