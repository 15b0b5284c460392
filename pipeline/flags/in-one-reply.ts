import type { Reader } from '../database/access.ts';
import { echoFinder } from '../text/echo.ts';
import type { Token } from '../text/word.ts';
import type { TokensOf } from '../themes/steps.ts';
import { type Hint, outside, type Reading } from './hint.ts';
import { questionEcho } from './question-echo.ts';
import { ruleBooks } from './rule-book.ts';
import { ruleDetectors } from './rule-detectors.ts';

/** What one reply shows by itself. */
export interface ReadAlone {
  readonly hints: readonly Hint[];
  /** Its tokens without those that only repeat the question. */
  readonly own: readonly Token[];
}

/**
 * A function that looks at one reply by itself, and at its author. Reads `authors`.
 * @param asked the tokens of each text that asked
 */
export function inOneReply(
  read: Reader,
  asked: readonly (readonly Token[])[],
  tokensOf: TokensOf,
): (reading: Reading) => ReadAlone {
  const echoesIn = echoFinder(asked);
  const detectors = ruleDetectors(read, ruleBooks(), tokensOf);
  return (reading) => {
    const { tokens } = reading;
    const echoes = echoesIn(tokens);
    const hints = detectors.flatMap((detect) => detect(reading) ?? []);
    return {
      hints: hints.concat(questionEcho(tokens, echoes) ?? []),
      own: outside(tokens, echoes),
    };
  };
}
