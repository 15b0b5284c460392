import type { FindingKeyWordRow, FindingWordComparisonRow } from '../../database/word-findings.ts';
import { capitalised } from '../../wording/clauses.ts';
import { counted, grouped } from '../../wording/numbers.ts';
import type { Body } from './bodies.ts';
import { keyWords } from './key-words.ts';
import type { ThreadWords } from './thread-words.ts';
import { type VoicesOfBody, type VoicesOfWord, voicesOfWords } from './voices-of-words.ts';

/** Fewer voices in a body say little of how it speaks. */
export const fewestComparedVoices = 20;
/** A word that fewer voices use is not tested. */
export const fewestWordVoices = 5;
/** Voices that must be expected in each body, did the word not tell them apart. */
export const fewestExpected = 1;

/** Comparisons of bodies of replies with the rest, and the words that tell them apart. */
export interface WordComparisons {
  readonly comparisons: readonly FindingWordComparisonRow[];
  readonly keyWords: readonly FindingKeyWordRow[];
}

/**
 * Compares the words of each body of replies with those of the rest. What is counted are voices, so
 * that a campaign makes no key word; one that speaks in both counts in both, which makes what
 * differs look smaller rather than larger. Tested are words that at least 5 voices use and of which
 * at least one voice would be expected in each body: with less, chi-square is no measure for a
 * log-likelihood (P. Rayson, D. Berridge & B. Francis 2004, Proceedings of JADT, 926-936, who hold
 * it sound from an expected frequency of 1 at strict levels), and hardly a difference would outlast
 * the correction. Words that only show what a theme's own rules look for are left out of its
 * comparison.
 */
export function wordComparisons(thread: ThreadWords, bodies: readonly Body[]): WordComparisons {
  const counts = voicesOfWords(thread, bodies, fewestWordVoices);
  const compared = bodies.map((body, place) => compare(body, counts[place]!, thread));
  return {
    comparisons: compared.map(({ comparison }) => comparison),
    keyWords: compared.flatMap(({ keyWords: rows }) => rows),
  };
}

function compare(
  { comparison, name }: Body,
  { voices, restVoices, words }: VoicesOfBody,
  thread: ThreadWords,
) {
  const known = { comparison, name, voices, rest_voices: restVoices };
  const none = (own_words: number, reason: string) => ({
    comparison: { ...known, tested: 0, different: 0, own_words, reason },
    keyWords: [],
  });
  if (Math.min(voices, restVoices) < fewestComparedVoices) {
    const speak = voices === 1 ? 'speaks' : 'speak';
    return none(
      0,
      `${capitalised(counted(voices, 'voice'))} ${speak} in these replies and ${grouped(restVoices)} in the rest; a comparison needs at least ${fewestComparedVoices} in each.`,
    );
  }
  const share = Math.min(voices, restVoices) / (voices + restVoices);
  const isFrequent = ({ inBody, inRest }: VoicesOfWord) =>
    (inBody + inRest) * share >= fewestExpected;
  const frequent = words.filter(isFrequent);
  const own = frequent.filter(({ isOwn }) => isOwn).length;
  const found = keyWords(
    frequent
      .filter(({ isOwn }) => !isOwn)
      .map(({ word, inBody, inRest }) => {
        const { lemma, shown } = thread.words[word]!;
        return { lemma, shown, inBody, inRest };
      }),
    voices,
    restVoices,
  );
  const { tested, different } = found;
  if (tested === 0) return none(own, 'No word is used by enough voices to be compared.');
  return {
    comparison: { ...known, tested, different, own_words: own, reason: null },
    keyWords: found.rows.map((row) => ({ comparison, ...row })),
  };
}
