import { describe, expect, it } from 'vitest';
import { type Attempt, patiently } from '../../../pipeline/sources/asking/patience.ts';
import { Interrupted, StoppedEarly } from '../../../pipeline/sources/asking/stopped.ts';
import { quietAsking } from '../../stand-ins/still-clock.ts';

/** Attempts that come out one after the other as given, and then for ever as the last. */
function inOrder(...outcomes: Attempt<string>[]): () => Promise<Attempt<string>> {
  return async () => (outcomes.length > 1 ? outcomes.shift()! : outcomes[0]!);
}

const answer = { kind: 'answer', answer: 'yes' } as const;
const again = { kind: 'again', why: 'The service answered 503' } as const;

describe('patience', () => {
  it('waits twice as long each time after a failure', async () => {
    const asking = quietAsking();
    expect(await patiently(inOrder(again, again, again, answer), asking)).toBe('yes');
    expect(asking.clock.waits).toEqual([1000, 2000, 4000]);
  });

  it('takes up to half of a wait off by chance', async () => {
    const asking = quietAsking();
    const unlucky = { ...asking, clock: { ...asking.clock, chance: () => 0.5 } };
    await patiently(inOrder(again, again, answer), unlucky);
    expect(asking.clock.waits).toEqual([750, 1500]);
  });

  it('gives up after seven failures, with a sentence that says how to go on', async () => {
    const asking = quietAsking();
    const failing = patiently(inOrder(again), asking);
    await expect(failing).rejects.toThrow(StoppedEarly);
    await expect(failing).rejects.toThrow(
      'The service answered 503, 7 times in a row; what came in is kept, so run again later.',
    );
    expect(asking.clock.waits).toEqual([1000, 2000, 4000, 8000, 16000, 32000]);
    expect(asking.said).toEqual([
      'The service answered 503; trying again in 8 seconds.',
      'The service answered 503; trying again in 16 seconds.',
      'The service answered 503; trying again in 32 seconds.',
    ]);
  });

  it('waits as long as the service says, and says until when', async () => {
    const asking = quietAsking();
    const wait = { kind: 'wait', milliseconds: 90_000, why: 'X allows no more for now' } as const;
    await patiently(inOrder(wait, answer), asking);
    expect(asking.clock.waits).toEqual([90_000]);
    expect(asking.said).toEqual([
      'X allows no more for now; waiting until 2026-11-21 12:01:30 UTC.',
    ]);
  });

  it('says nothing of a wait that nobody notices', async () => {
    const asking = quietAsking();
    await patiently(inOrder({ kind: 'wait', milliseconds: 1000, why: '' }, answer), asking);
    expect(asking.said).toEqual([]);
  });

  it('does not wait without end for a service that says so again and again', async () => {
    const wait = { kind: 'wait', milliseconds: 1000, why: 'X allows no more for now' } as const;
    await expect(patiently(inOrder(wait), quietAsking())).rejects.toThrow(StoppedEarly);
  });

  it('ends a wait as soon as a person wants to stop', async () => {
    const controller = new AbortController();
    controller.abort();
    const asking = quietAsking({ signal: controller.signal });
    await expect(patiently(inOrder(again), asking)).rejects.toThrow(Interrupted);
  });
});
