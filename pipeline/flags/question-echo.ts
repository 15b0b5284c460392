import type { Stretch } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import { grouped } from '../wording/numbers.ts';
import { type Detector, joined } from './hint.ts';

/** Finds replies with a stretch that only repeats the question. */
export function questionEchoDetector(
  echoesIn: (tokens: readonly Token[]) => readonly Stretch[],
): Detector {
  return ({ tokens }) => {
    const places = joined(echoesIn(tokens));
    if (places.length === 0) return null;
    const words = tokens.filter(({ starts, ends }) =>
      places.some((place) => place.starts <= starts && ends <= place.ends),
    ).length;
    const why = `${grouped(words)} of its words only ${words === 1 ? 'repeats' : 'repeat'} the question.`;
    return { flag: 'question-echo', why, places };
  };
}
