import { keyness } from '../../quality/keyness.ts';
import type { Interval } from '../../quality/measure.ts';
import { twoSided95 } from '../../quality/normal.ts';
import type { WordVoices } from './word-voices.ts';

/** A word that the voices of one thread use more than those of the other. */
export interface TypicalWord {
  readonly word: string;
  readonly typicalOf: 'one' | 'other';
  /** Voices that use it in each thread. */
  readonly voices: number;
  readonly otherVoices: number;
  readonly logLikelihood: number;
  /** Corrected for all words tested. */
  readonly adjustedProbability: number;
  /** Binary logarithm of how many times more frequent it is in the first thread. */
  readonly logRatio: number;
  /** Null where one of the threads does not use it. */
  readonly interval: Interval | null;
}

export interface TypicalWords {
  readonly words: readonly TypicalWord[];
  readonly tested: number;
  /** How many of those tested differ more than chance would. */
  readonly different: number;
}

/** Words that fewer voices use in both threads together are not tested: nothing could show. */
export const fewestVoices = 5;
/** Adjusted probabilities below this are told. */
export const level = 0.05;
const mostTold = 50;
/** How many voices the prior is worth; it only orders the words. */
const priorTotal = 100;

/**
 * Words typical of each of two threads, by voices: the log-likelihood ratio, corrected for all words
 * that were tested, with the ratio as the effect; at most 50 of either thread, the most typical
 * first. Nothing where a thread has no counted reply.
 */
export function typicalWords(one: WordVoices, other: WordVoices): TypicalWords {
  if (one.voices === 0 || other.voices === 0) return { words: [], tested: 0, different: 0 };
  const all = (lemma: string) => (one.counts.get(lemma) ?? 0) + (other.counts.get(lemma) ?? 0);
  const tested = ({ voices, counts }: WordVoices) => ({
    counts: new Map([...counts].filter(([lemma]) => all(lemma) >= fewestVoices)),
    total: voices,
  });
  const terms = keyness(tested(one), tested(other), { priorTotal });
  const different = terms.filter(({ adjustedProbability }) => adjustedProbability < level);
  const typical = different.map(
    (term): TypicalWord => ({
      word: one.written.get(term.term) ?? other.written.get(term.term)!,
      typicalOf: term.logRatio > 0 ? 'one' : 'other',
      voices: term.inFirst,
      otherVoices: term.inSecond,
      logLikelihood: term.logLikelihood,
      adjustedProbability: term.adjustedProbability,
      logRatio: term.logRatio,
      interval: ratioInterval(term, one.voices, other.voices),
    }),
  );
  const first = typical.filter(({ typicalOf }) => typicalOf === 'one').slice(0, mostTold);
  const second = typical.filter(({ typicalOf }) => typicalOf === 'other').toReversed();
  return {
    words: [...first, ...second.slice(0, mostTold)],
    tested: terms.length,
    different: different.length,
  };
}

/**
 * The 95 per cent interval of the binary logarithm of a ratio of two proportions: D. Katz, J. Baptista,
 * S. P. Azen & M. C. Pike (1978), Obtaining confidence intervals for the risk ratio in cohort studies,
 * Biometrics 34, 469-474. Null where one of the counts is 0.
 */
export function ratioInterval(
  { inFirst, inSecond }: { readonly inFirst: number; readonly inSecond: number },
  first: number,
  second: number,
): Interval | null {
  if (inFirst === 0 || inSecond === 0) return null;
  const ratio = Math.log(inFirst / first / (inSecond / second));
  const error = Math.sqrt(1 / inFirst - 1 / first + 1 / inSecond - 1 / second);
  const [low, high] = [-1, 1].map((side) => (ratio + side * twoSided95 * error) / Math.LN2);
  return { low: low!, high: high! };
}
