import type { Said, SaidReply } from './said.ts';
import { speakersOf, weightsOf } from './scores.ts';
import type { Weighting } from './weightings.ts';

/** What can be left out of a ranking. */
export const units = ['reply', 'person', 'voice'] as const;
export type Unit = (typeof units)[number];

/** One of the replies, persons or voices; a reply by its place, the others by their number. */
export interface Member {
  readonly unit: Unit;
  readonly member: number;
}

/** What is lost with each unit: the says that go with it, each with its themes and its weight. */
export interface Units {
  readonly patterns: readonly number[];
  readonly weights: readonly number[];
  /** For each say, the reply, person or voice that it goes with. */
  readonly memberOf: readonly number[];
}

/**
 * What goes when a unit is left out. Under the weighting "people", a person whose reply is left out
 * still says what other replies of theirs say.
 */
export function unitsOf(said: Said, weighting: Weighting, unit: Unit): Units {
  if (unit === 'reply') {
    const memberOf = said.replies.map((_, place) => place);
    return weighting === 'people'
      ? { patterns: said.onlyHere.patterns, weights: memberOf.map(() => 1), memberOf }
      : { patterns: said.byReply.patterns, weights: weightsOf(said, weighting), memberOf };
  }
  const { patterns, persons, voices } = speakersOf(said, weighting);
  const memberOf = unit === 'person' ? persons : voices;
  return { patterns, weights: weightsOf(said, weighting), memberOf };
}

/**
 * The number of a member's reply with the most weight of those on a theme, the first of equal ones;
 * null where it has none.
 */
export function weightiestReply(
  said: Said,
  weighting: Weighting,
  theme: number,
  { unit, member }: Member,
): number | null {
  const weightOf = ({ weights }: SaidReply) => (weighting === 'people' ? 1 : weights[weighting]);
  let weightiest: SaidReply | undefined;
  for (const [place, reply] of said.replies.entries()) {
    const whose = unit === 'reply' ? place : reply[unit];
    if (whose !== member || !reply.themes.includes(theme)) continue;
    if (weightiest === undefined || weightOf(reply) > weightOf(weightiest)) weightiest = reply;
  }
  return weightiest?.reply ?? null;
}
