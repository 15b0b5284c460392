import type { Asking } from './asking.ts';
import { GaveUp } from './stopped.ts';

/** What came of an attempt: the answer, or the reason to try again. */
export type Attempt<Result> =
  | { readonly kind: 'answer'; readonly answer: Result }
  | {
      /** The service says how long to wait. */
      readonly kind: 'wait';
      readonly milliseconds: number;
      /** Half a sentence: "X allows no more requests for now". */
      readonly why: string;
    }
  | {
      /** It may go better soon. */
      readonly kind: 'again';
      /** Half a sentence: "X answered 503". */
      readonly why: string;
      readonly cause?: unknown;
    };

const mostAttempts = 7;
const firstWait = 1000;
const longestWait = 60_000;
/** A service that says again and again to wait is not waited for without end. */
const mostWaits = 30;
/** Below this nobody needs to be told. */
const noticed = 5000;

/**
 * Tries until there is an answer. Where the service says how long to wait, that long; else twice as
 * long each time, from a second to a minute, less up to half by chance ("equal jitter", M. Brooker,
 * AWS Architecture Blog, 2015), so that many who failed together do not come back together.
 * @throws GaveUp after seven failures in a row; Interrupted where a person stops a wait.
 */
export async function patiently<Result>(
  attempt: () => Promise<Attempt<Result>>,
  { clock, signal, say }: Pick<Asking, 'clock' | 'signal' | 'say'>,
): Promise<Result> {
  let failures = 0;
  let waits = 0;
  for (;;) {
    const outcome = await attempt();
    if (outcome.kind === 'answer') return outcome.answer;
    if (outcome.kind === 'wait') {
      if (++waits > mostWaits) throw gaveUp(outcome.why, waits);
      if (outcome.milliseconds >= noticed) {
        const until = new Date(clock.now() + outcome.milliseconds).toISOString().slice(0, 19);
        say(`${outcome.why}; waiting until ${until.replace('T', ' ')} UTC.`);
      }
      await clock.wait(outcome.milliseconds, signal);
      continue;
    }
    if (++failures === mostAttempts) throw gaveUp(outcome.why, failures, outcome.cause);
    const longest = Math.min(longestWait, firstWait * 2 ** (failures - 1));
    const wait = longest * (1 - clock.chance() / 2);
    if (wait >= noticed) say(`${outcome.why}; trying again in ${Math.round(wait / 1000)} seconds.`);
    await clock.wait(wait, signal);
  }
}

function gaveUp(why: string, times: number, cause?: unknown): GaveUp {
  return new GaveUp(`${why}, ${times} times in a row; what came in is kept, so run again later.`, {
    cause,
  });
}
