import { describe, expect, it } from 'vitest';
import { InputError } from '../../../pipeline/input-error.ts';
import { StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import { collectRound, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';
import type { Fault } from '../../stand-ins/server.ts';
import { standInForX, type XStandInOptions } from '../../stand-ins/x.ts';
import {
  idsToCollect,
  readTwice,
  searchMeeting,
  serviceFor,
} from '../../stand-ins/x-collecting.ts';
import { inventedThread } from '../../stand-ins/x-conversation.ts';

const thread = inventedThread(620);

const problem = (status: number, name: string, rest: object = {}): Fault => ({
  status,
  body: {
    title: name,
    detail: `About ${name}.`,
    type: `https://api.x.com/2/problems/${name}`,
    ...rest,
  },
});

describe('what will not go better', () => {
  it.each<[string, Fault, RegExp]>([
    [
      '400, in X’s own words',
      {
        status: 400,
        body: { errors: [{ parameters: { query: ['x'] }, message: 'No such operator.' }] },
      },
      /^X refuses the request \(400\): No such operator\.$/,
    ],
    [
      '400 by a beginning that is too young',
      {
        status: 400,
        body: { errors: [{ parameters: { start_time: ['x'] }, message: 'Too young.' }] },
      },
      /^X refuses the request \(400\): Too young\.$/,
    ],
    ['401', problem(401, 'Unauthorized'), /^X_BEARER_TOKEN: X refuses this token \(401\); copy/],
    [
      '403 for an app without the archive',
      problem(403, 'client-forbidden', { reason: 'client-not-enrolled' }),
      /^X does not allow .* \(403\): About client-forbidden\. See .* search: recent in the settings/,
    ],
    ['403 otherwise', problem(403, 'unsupported-authentication'), /^X does not allow .*\(403\)/],
    [
      '404',
      { status: 404, body: '<html>\n  Not here\u0007</html>' },
      /\(404\): <html> Not here␇<\/html>$/,
    ],
  ])('is refused with what to do: %s', async (_, fault, message) => {
    const { outcome, waits } = await searchMeeting(thread, [fault, fault]);
    expect(outcome).toBeInstanceOf(InputError);
    expect((outcome as Error).message).toMatch(message);
    expect(waits).toEqual([]);
  });

  it('is refused for a root of this very moment, which recent search finds too young', async () => {
    const young = inventedThread(0, { begins: '2026-11-21T11:59:55.000Z' });
    const body = { errors: [{ parameters: { start_time: ['x'] }, message: 'Too young.' }] };
    const options = { search: 'recent' } as const;
    const { outcome } = await searchMeeting(young, [{ status: 400, body }], options);
    expect(String(outcome)).toMatch(/X refuses the request \(400\): Too young\./);
  });

  it.each<[string, Fault]>([
    ['402, spent', problem(402, 'credits', { title: 'CreditsDepleted' })],
    ['402, in its other words', problem(402, 'credits-depleted', { title: 'Payment Required' })],
    ['403, the limit of spending', problem(403, 'spend-cap-reached')],
    [
      '429, the cap of a month',
      problem(429, 'usage-capped', { title: 'UsageCapExceeded', period: 'Monthly' }),
    ],
    [
      '429, on the older address',
      problem(429, '', { type: 'https://api.twitter.com/2/problems/usage-capped' }),
    ],
  ])('ends the run for now: %s', async (_, fault) => {
    const { outcome, waits } = await searchMeeting(thread, [fault, fault]);
    expect(outcome).toBeInstanceOf(StoppedEarly);
    expect((outcome as Error).message).toMatch(/What came in is kept; run again to go on/);
    expect(waits).toEqual([]);
  });

  it('can be gone on with by recent search where the full archive is not allowed', async () => {
    const young = inventedThread(120, { begins: '2026-11-16T09:00:00.000Z' });
    const server = await standInForX(young, { archive: false });
    const database = emptyDatabase();
    await expect(collectRound(serviceFor(young, server), database)).rejects.toThrow(InputError);
    await collectRound(serviceFor(young, server, { search: 'recent' }), database);
    expect(idsIn(database)).toEqual(idsToCollect(young));
    expect(readTwice(server)).toEqual([]);
  });

  it.each<[string, XStandInOptions, XStandInOptions]>([
    ['credits', { credits: 500 }, {}],
    ['the cap of a month', { monthCap: 400 }, {}],
  ])('keeps what came in when %s run out, and goes on from there', async (_, before) => {
    const poor = await standInForX(thread, before);
    const database = emptyDatabase();
    await expect(collectRound(serviceFor(thread, poor), database)).rejects.toThrow(StoppedEarly);
    expect(idsIn(database).length).toBeGreaterThan(400);
    const rich = await standInForX(thread);
    await collectRound(serviceFor(thread, rich), database);
    expect(idsIn(database)).toEqual(idsToCollect(thread));
    const both = [...poor.readsOf.keys()].filter((id) => rich.readsOf.has(id));
    expect(both).toEqual([]);
  });
});
