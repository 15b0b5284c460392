import { eld } from 'eld/medium';
import { signOf } from './english.ts';
import { runningText } from './running-text.ts';

/** Of a text's words, and two more so that a word alone weighs little, the share of each kind. */
export interface Shares {
  /** Usual words of English. */
  readonly everyday: number;
  /** Other English words. */
  readonly english: number;
  /** Usual words of other languages. */
  readonly elsewhere: number;
  /** Words that no list knows. */
  readonly unknown: number;
  /** Such words with a capital, so as often names. */
  readonly unknownCapital: number;
}

export interface Signs {
  readonly shares: Shares;
  /** Whether one word that no list knows is all there is. */
  readonly alone: boolean;
  /** The detector's (eld) score for English less its best for another language: from -1 to 1. */
  lead(): number;
}

/** Fewer letters of the Latin script say too little. */
const fewestLetters = 4;

/**
 * What tells a text's language: "other" where it is mostly in another script than Latin; "english",
 * in doubt, for a few letters and for words of which none is foreign, unknown or accented without a
 * capital, as "Kate Raworth" is an answer; otherwise its signs.
 * @param text without its names, tags, links and emoji
 */
export function readSigns(text: string): 'other' | 'english' | Signs {
  const running = runningText(text);
  if (isMostlyForeignScript(running)) return 'other';
  const words = running.match(/[\p{L}\p{M}][\p{L}\p{M}']*/gu) ?? [];
  if (words.join('').length < fewestLetters) return 'english';
  const count = { everyday: 0, english: 0, elsewhere: 0, unknown: 0, unknownCapital: 0, none: 0 };
  let hasAccent = false;
  for (const written of words) {
    const word = written.toLowerCase();
    const sign = signOf(word);
    count[sign === 'unknown' && word !== written ? 'unknownCapital' : sign]++;
    hasAccent ||= word === written && /[^\p{ASCII}]/u.test(word);
  }
  if (count.elsewhere === 0 && count.unknown === 0 && !hasAccent) return 'english';
  const share = (number: number) => number / (words.length + 2);
  return {
    shares: {
      everyday: share(count.everyday),
      english: share(count.english),
      elsewhere: share(count.elsewhere),
      unknown: share(count.unknown),
      unknownCapital: share(count.unknownCapital),
    },
    alone: words.length === 1 && count.elsewhere === 0,
    lead: () => leadOfEnglish(running),
  };
}

function isMostlyForeignScript(running: string): boolean {
  if (!/[^\0-\u024f]/.test(running)) return false;
  const latin = running.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const all = running.match(/(?!\p{Script=Inherited})[\p{L}\p{M}]/gu)?.length ?? 0;
  return latin * 2 < all;
}

function leadOfEnglish(running: string): number {
  const { en = 0, ...others } = eld.detect(running).getScores();
  return en - Math.max(0, ...Object.values(others));
}
