import { afterEach, describe, expect, it, vi } from 'vitest';
import { Interrupted, StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import { collectedFrom, idsIn } from '../../stand-ins/collecting.ts';
import { quietAsking, stillClock } from '../../stand-ins/still-clock.ts';
import { standInForX } from '../../stand-ins/x.ts';
import {
  idsToCollect,
  searchMeeting,
  serviceFor,
  wholeSearch,
} from '../../stand-ins/x-collecting.ts';
import { inventedThread } from '../../stand-ins/x-conversation.ts';
import { tooMany } from '../../stand-ins/x-limits.ts';

const thread = inventedThread(620);
const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

describe('a limit', () => {
  const until = (seconds: number, remaining = 0) => ({
    ...(tooMany as { status: number; body: unknown }),
    headers: {
      'x-rate-limit-remaining': String(remaining),
      'x-rate-limit-reset': String(Date.parse('2026-11-21T12:00:00.000Z') / 1000 + seconds),
    },
  });

  it('is waited for until it ends, and it is said until when', async () => {
    const { outcome, waits, said } = await searchMeeting(thread, [until(600)]);
    expect(outcome).toMatchObject({ text: expect.stringContaining('"data"') });
    expect(waits).toEqual([10 * minute]);
    expect(said).toEqual([
      'X allows no more requests for now; waiting until 2026-11-21 12:10:00 UTC.',
    ]);
  });

  it('of one request a second is waited for a second', async () => {
    const { waits, said } = await searchMeeting(thread, [until(600, 287), until(600, 286)]);
    expect(waits).toEqual([1000, 1000]);
    expect(said).toEqual([]);
  });

  it('that X does not tell the end of is waited for longer each time, a quarter of an hour in all', async () => {
    const older = { status: 429, body: { errors: [{ code: 88, message: 'Rate limit exceeded' }] } };
    expect((await searchMeeting(thread, [older, older])).waits).toEqual([1000, 2000]);
    const { outcome, waits } = await searchMeeting(thread, Array(20).fill(older));
    expect(outcome).toBeInstanceOf(StoppedEarly);
    expect(String(outcome)).toMatch(/15 minutes\. What came in is kept; run again later/);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(15 * minute);
  });

  it('that ends in another century, or ended long ago, is waited for a quarter of an hour at most', async () => {
    expect((await searchMeeting(thread, [until(3e9)])).waits).toEqual([15 * minute]);
    expect((await searchMeeting(thread, [until(-3e6)])).waits).toEqual([1000]);
  });

  it('is waited for until it ends where X does not say that nothing remains', async () => {
    const { 'x-rate-limit-reset': reset } = until(300).headers;
    const fault = { ...until(300), headers: { 'x-rate-limit-reset': reset } };
    expect((await searchMeeting(thread, [fault])).waits).toEqual([5 * minute]);
  });

  it.each([-3, 3])(
    'is waited for by X’s own clock where the clock here is wrong by %i hours',
    async (hours) => {
      const clock = stillClock();
      const server = await standInForX(thread, {
        clock: () => clock.now() + hours * 60 * minute,
        limit: 1,
        onceASecond: true,
      });
      const asking = { ...quietAsking(), clock };
      const database = await collectedFrom(serviceFor(thread, server), { asking });
      expect(idsIn(database)).toEqual(idsToCollect(thread));
      expect(server.asked.length).toBeLessThan(12);
      expect(Math.max(...clock.waits)).toBeLessThanOrEqual(15 * minute);
    },
  );

  it('of one search a second is kept by the usual pace', async () => {
    const server = await standInForX(thread);
    const service = serviceFor(thread, server, { perSecond: 1 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'Date'] });
    const first = service.ask(wholeSearch(thread), quietAsking());
    const second = service.ask(wholeSearch(thread), quietAsking());
    await first;
    await service.ask({ what: 'posts', ids: '1', conversation: '1' }, quietAsking());
    const paths = () => server.asked.map(({ path }) => path);
    expect(paths()).toEqual(['/2/tweets/search/all', '/2/tweets']);
    vi.advanceTimersByTime(1000);
    await second;
    expect(paths().at(-1)).toBe('/2/tweets/search/all');
  });

  it('is not waited for any longer when a person stops it', async () => {
    const server = await standInForX(thread);
    server.fail(until(600));
    const asking = quietAsking({ signal: AbortSignal.abort() });
    const service = serviceFor(thread, server);
    await expect(service.ask({ what: 'post', ids: '1' }, asking)).rejects.toThrow(Interrupted);
  });
});
