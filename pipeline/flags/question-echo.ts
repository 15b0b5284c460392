import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import { grouped } from '../wording/numbers.ts';
import { type Hint, joined } from './hint.ts';

/**
 * What speaks for the flag on a reply that repeats the question; null for one that does not.
 * @param echoes its stretches that do, see `echoFinder`
 */
export function questionEcho(tokens: readonly Token[], echoes: readonly Stretch[]): Hint | null {
  const places = joined(echoes);
  if (places.length === 0) return null;
  const words = tokens.filter(({ starts, ends }) =>
    places.some((place) => place.starts <= starts && ends <= place.ends),
  ).length;
  const why = `${grouped(words)} of its words only ${words === 1 ? 'repeats' : 'repeat'} the question.`;
  return { flag: 'question-echo', why, places };
}
