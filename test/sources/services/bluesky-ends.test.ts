import { describe, expect, it } from 'vitest';
import { InputError } from '../../../pipeline/input-error.ts';
import { Interrupted, StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import { blueskyService } from '../../../pipeline/sources/bluesky.ts';
import { refusal, standInForBluesky, tooMany } from '../../stand-ins/bluesky.ts';
import { chain, root, serviceAt, urisOf } from '../../stand-ins/bluesky-threads.ts';
import { collectRound, column, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import type { Fault } from '../../stand-ins/server.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';

const posts = [root, ...chain('deep', 25)];

async function failure(faults: readonly Fault[]): Promise<Error> {
  const server = await standInForBluesky(posts);
  server.fail(...faults);
  return collectRound(serviceAt(server), emptyDatabase()).then(
    () => new Error('it did not fail'),
    (error: Error) => error,
  );
}

describe('it ends with a sentence', () => {
  it('that says how to go on, where the service fails seven times in a row', async () => {
    const error = await failure(Array.from({ length: 7 }, () => refusal(503, 'Oops')));
    expect(error).toBeInstanceOf(StoppedEarly);
    expect(error.message).toBe(
      'Bluesky answered 503, 7 times in a row; what came in is kept, so run again later.',
    );
  });

  it.each([
    [
      'the post is not there',
      refusal(400, 'NotFound'),
      /^post: Bluesky does not hand over this post/,
    ],
    [
      'the post is not there, said in an answer',
      { body: { thread: { uri: 'at://did:plc:a/app.bsky.feed.post/b', notFound: true } } },
      /^post: Bluesky does not hand over this post/,
    ],
    [
      'the question is refused',
      refusal(400, 'InvalidRequest'),
      /^Bluesky refuses the question for thread \(400, InvalidRequest\)\.$/,
    ],
    [
      'a login is wanted',
      refusal(401, 'AuthMissing'),
      /wants a login for this \(401\).*BLUESKY_SERVICE_URL/,
    ],
    [
      'it is forbidden',
      refusal(403, 'Forbidden'),
      /wants a login for this \(403\).*BLUESKY_SERVICE_URL/,
    ],
    [
      'the service is none of Bluesky’s',
      { status: 404, body: 'Not Found' },
      /does not answer such questions at this address \(404\); BLUESKY_SERVICE_URL must name/,
    ],
  ] as const)('where %s', async (_, fault, message) => {
    const error = await failure([fault]);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(message);
  });

  it('where nobody has the handle of the address, and does not repeat it', async () => {
    const server = await standInForBluesky(posts);
    const service = serviceAt(server, { actor: 'nobody-here.example' });
    const error = await collectRound(service, emptyDatabase()).catch((cause: Error) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(/^post: Bluesky knows no account by the name/);
    expect((error as Error).message).not.toMatch('nobody');
  });
});

describe('a person who wants to stop', () => {
  it('does not wait for a limit to end', async () => {
    const server = await standInForBluesky(posts);
    server.fail(undefined, tooMany());
    const stop = new AbortController();
    const asking = quietAsking({ signal: stop.signal });
    const service = serviceAt(server);
    const answer = await service.ask(service.begin(undefined!, undefined!)[0]!, asking);
    expect(answer.at).toBe('2026-11-21T12:00:00.000Z');
    stop.abort();
    await expect(
      service.ask(service.begin(undefined!, undefined!)[0]!, asking),
    ).rejects.toBeInstanceOf(Interrupted);
  });

  it('still gets the answer that is under way', async () => {
    const stop = new AbortController();
    const server = await standInForBluesky(posts, { heard: () => void stop.abort() });
    const service = serviceAt(server);
    const [first] = service.begin(undefined!, undefined!);
    const { text } = await service.ask(first!, quietAsking({ signal: stop.signal }));
    expect(JSON.parse(text).thread.post.likeCount).toBe(9);
  });

  it('goes on later from where it was, without asking anything twice', async () => {
    const server = await standInForBluesky(posts);
    server.fail(undefined, refusal(403, 'Forbidden'));
    const database = emptyDatabase();
    await expect(collectRound(serviceAt(server), database)).rejects.toThrow('login');
    expect(idsIn(database)).toHaveLength(11);
    await collectRound(serviceAt(server), database);
    expect(idsIn(database)).toEqual(urisOf(posts));
    expect(server.asked).toHaveLength(4);
    expect(column(database, 'select count(*) from requests where page is null')).toEqual([0]);
  });
});

describe('BLUESKY_SERVICE_URL', () => {
  const address = { actor: 'did:plc:someone', key: 'key', quotes: false };

  it.each(['https://bsky.example', 'http://127.0.0.1:2584', 'http://localhost:1/xrpc', undefined])(
    'may be %s',
    (url) => {
      expect(blueskyService({ ...address, url }).name).toBe('Bluesky');
    },
  );

  it.each([
    'http://bsky.example',
    'bsky.example',
    'ftp://127.0.0.1',
    'https://me:secret@bsky.example',
    '',
  ])('may not be %j, and is not repeated', (url) => {
    const make = () => blueskyService({ ...address, url });
    expect(make).toThrow(InputError);
    expect(make).toThrow(/^BLUESKY_SERVICE_URL: found no address that can be asked/);
    expect(make).not.toThrow(/secret/);
  });
});
