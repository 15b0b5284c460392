import { readSigns, type Shares, type Signs } from './language-signs.ts';

/** What each sign adds to the odds. */
export interface Weights extends Shares {
  readonly constant: number;
  readonly lead: number;
}

/**
 * How surely a text is in another language than English, as the log of odds: a logistic regression
 * over few signs, fitted to tweets that people had judged (`npm run quality` fits it again, to tell
 * how well it does on texts that it was not fitted to).
 */
export const fittedWeights: Weights = {
  constant: -0.6,
  lead: -5.1,
  everyday: -9.4,
  english: -3.6,
  elsewhere: 10.3,
  unknown: 6.3,
  unknownCapital: 2.8,
};

/** What leaves a reply out; a word alone may be misspelt; the service knows the writer. */
const sure = { unaided: 1, alone: 3, judged: -1 };

/**
 * Whether a text is surely in another language than English. In doubt it is not, as a reply left
 * out wrongly is the greater harm, and what the service called English is kept in any case.
 * @param text without its names, tags, links and emoji
 * @param judged the service's own word for the language ("en", "cy", "und"), if it gave one
 */
export function isOtherLanguage(
  text: string,
  judged: string | null,
  weights: Weights = fittedWeights,
): boolean {
  if (judged === 'en') return false;
  const signs = readSigns(text);
  if (signs === 'other' || signs === 'english') return signs === 'other';
  const missing = threshold(signs, judged) - oddsByWords(signs.shares, weights);
  // The detector costs more than all the rest, and its lead is never beyond 1.
  return missing < Math.abs(weights.lead) && weights.lead * signs.lead() > missing;
}

function threshold({ alone }: Signs, judged: string | null): number {
  if (judged !== null && isLanguage(judged)) return sure.judged;
  return alone ? sure.alone : sure.unaided;
}

function oddsByWords(shares: Shares, weights: Weights): number {
  return (
    weights.constant +
    weights.everyday * shares.everyday +
    weights.english * shares.english +
    weights.elsewhere * shares.elsewhere +
    weights.unknown * shares.unknown +
    weights.unknownCapital * shares.unknownCapital
  );
}

/** X says "und" where it does not know, and "qme", "qht", "zxx" … for what is no language. */
function isLanguage(judged: string): boolean {
  return /^[a-z]{2,3}(-|$)/i.test(judged) && !/^(und|q..|zxx|art|mul)$/i.test(judged);
}
