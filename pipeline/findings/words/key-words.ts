import type { FindingKeyWordRow } from '../../database/word-findings.ts';
import { type KeyTerm, keyness } from '../../quality/keyness.ts';
import { twoSidedPoint } from '../../quality/normal-point.ts';
import { logRatioInterval } from './log-ratio-interval.ts';

/** A word with the voices that use it in a body of replies and in the rest. */
export interface ComparedWord {
  /** By which it is told from every other. */
  readonly lemma: string;
  readonly shown: string;
  readonly inBody: number;
  readonly inRest: number;
}

export interface KeyWords {
  readonly tested: number;
  readonly different: number;
  readonly rows: readonly Omit<FindingKeyWordRow, 'comparison'>[];
}

/** What the corrected probabilities are held against. */
export const keyLevel = 0.05;
/** No more are kept on each side. */
export const mostKeyWords = 50;
/** So many voices in each body the prior of the log-odds is worth. */
const priorVoices = 100;

/**
 * The words that a body of replies uses more than the rest, or less, beyond what chance would do:
 * by the log-likelihood, corrected for all words tested (Benjamini & Hochberg), in the order of
 * the log-odds with both bodies as prior; see `keyness`. A word that all voices of both use tells
 * nothing and is not tested. The words kept were chosen for being different, so that plain intervals
 * of theirs would miss too often: those given miss with a probability of 0.05 times the words kept
 * over the words tested, by which of all intervals given 5 per cent are expected to miss, if the tests
 * are independent or rise together (Y. Benjamini & D. Yekutieli 2005, Journal of the American
 * Statistical Association 100, 71-81, who call it the false coverage-statement rate).
 * @param voices voices with a reply in the body, and with one in the rest; above 0
 */
export function keyWords(
  words: readonly ComparedWord[],
  voices: number,
  restVoices: number,
): KeyWords {
  const shownOf = new Map(words.map(({ lemma, shown }) => [lemma, shown]));
  const terms = keyness(
    { counts: new Map(words.map(({ lemma, inBody }) => [lemma, inBody])), total: voices },
    { counts: new Map(words.map(({ lemma, inRest }) => [lemma, inRest])), total: restVoices },
    { priorTotal: priorVoices },
  );
  const different = terms.filter(({ adjustedProbability }) => adjustedProbability < keyLevel);
  const ofBody = different.filter(({ score }) => score > 0).slice(0, mostKeyWords);
  const ofRest = different
    .filter(({ score }) => score < 0)
    .reverse()
    .slice(0, mostKeyWords);
  const kept = [...ofBody, ...ofRest];
  const reach = kept.length === 0 ? 0 : twoSidedPoint((keyLevel * kept.length) / terms.length);
  const rowOf = (term: KeyTerm, place: number) => {
    const interval = logRatioInterval(
      { count: term.inFirst, total: voices },
      { count: term.inSecond, total: restVoices },
      reach,
    );
    return {
      place: place + 1,
      word: shownOf.get(term.term)!,
      typical_of: term.score > 0 ? 'body' : 'rest',
      voices: term.inFirst,
      rest_voices: term.inSecond,
      log_likelihood: term.logLikelihood,
      probability: term.probability,
      adjusted_probability: term.adjustedProbability,
      log_ratio: term.logRatio,
      log_ratio_low: interval?.low ?? null,
      log_ratio_high: interval?.high ?? null,
      score: term.score,
    };
  };
  return {
    tested: terms.length,
    different: different.length,
    rows: kept.map(rowOf),
  };
}
