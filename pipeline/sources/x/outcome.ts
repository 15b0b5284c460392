import type { Heard } from '../asking/exchange.ts';
import type { Attempt } from '../asking/patience.ts';
import type { Around } from '../asking/within-limits.ts';
import type { Answer } from '../service.ts';
import type { Ask } from '../source.ts';
import { isWhole, refusedParameters } from './answer.ts';
import { problemOf, remedyFor } from './errors.ts';
import type { UntilOpen } from './limits.ts';
import { beginningOf, withinReach, withoutToken } from './questions.ts';
import type { Archive } from './request.ts';
import { timeOf } from './snowflake.ts';

/** What came of an attempt; `otherwise` asks the same in another way. */
export type Outcome =
  | Attempt<Answer>
  | { readonly kind: 'otherwise'; readonly ask: Ask; readonly why: string };

/** What is known beside the answer itself. */
export interface Circumstances extends Around {
  readonly archive: Archive;
  /** What no message may hold. */
  readonly secret: string;
  readonly untilOpen: UntilOpen;
}

const sixDays = 6 * 24 * 3600 * 1000;

/**
 * What came of a question, by what X sent back.
 * @throws InputError and StoppedEarly, as the table in errors.ts says.
 */
export function outcomeOf(ask: Ask, heard: Heard, around: Circumstances): Outcome {
  const { status, text } = heard;
  const answer = { text, at: new Date(around.time).toISOString() };
  if (status === 200 && isWhole(ask, text)) return { kind: 'answer', answer };
  if (status === 200) return { kind: 'again', why: 'X sent an answer that is not whole' };
  const refused = status === 400 ? refusedParameters(text) : [];
  if (ask.next !== undefined && refused.includes('next_token')) {
    return { kind: 'otherwise', ask: withoutToken(ask), why: 'X has forgotten its token' };
  }
  if (isTooLongAgo(ask, refused, around)) {
    // The refusal proves the hole, so it is kept as an answer; one that is known needs no proof.
    return ask.ceiling === undefined
      ? { kind: 'answer', answer }
      : { kind: 'otherwise', ask: withinReach(ask), why: 'X searches seven days only' };
  }
  const untilOpen = () => around.untilOpen(heard, around.pause);
  return remedyFor(problemOf(status, text, around.secret), around.archive, untilOpen);
}

/**
 * Recent search takes no beginning that lies more than seven days back; a newer one is wrong
 * otherwise.
 */
function isTooLongAgo(
  ask: Ask,
  refused: readonly string[],
  { archive, time }: Circumstances,
): boolean {
  return (
    archive === 'recent' &&
    ask.reach === undefined &&
    refused.some((parameter) => parameter === 'start_time' || parameter === 'since_id') &&
    time - timeOf(beginningOf(ask)) > sixDays
  );
}
