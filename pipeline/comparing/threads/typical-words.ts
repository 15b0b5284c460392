import { type KeyWords, keyWords } from '../../findings/words/key-words.ts';
import {
  fewestComparedVoices,
  fewestExpected,
  fewestWordVoices,
} from '../../findings/words/word-comparisons.ts';
import type { WordVoices } from './word-voices.ts';

/** The words that tell two threads apart; in them the first thread is the body, the other the rest. */
export interface TypicalWords extends KeyWords {
  /** Whether either thread has too few voices, so that no word was tested. */
  readonly isTooSmall: boolean;
}

/**
 * Words typical of each of two threads, by voices, as the findings compare two bodies of replies: not
 * where either has fewer voices than they ask for, and only words that enough voices use and of which
 * at least one voice is expected in each thread (see `wordComparisons`). A voice that speaks in both
 * counts in both, which makes what differs look smaller rather than larger.
 */
export function typicalWords(one: WordVoices, other: WordVoices): TypicalWords {
  if (Math.min(one.voices, other.voices) < fewestComparedVoices) {
    return { rows: [], tested: 0, different: 0, isTooSmall: true };
  }
  const share = Math.min(one.voices, other.voices) / (one.voices + other.voices);
  const lemmas = [...new Set([...one.counts.keys(), ...other.counts.keys()])];
  const words = lemmas
    .map((lemma) => ({
      lemma,
      shown: one.written.get(lemma) ?? other.written.get(lemma)!,
      inBody: one.counts.get(lemma) ?? 0,
      inRest: other.counts.get(lemma) ?? 0,
    }))
    .filter(({ inBody, inRest }) => {
      const voices = inBody + inRest;
      return voices >= fewestWordVoices && voices * share >= fewestExpected;
    });
  return { ...keyWords(words, one.voices, other.voices), isTooSmall: false };
}
