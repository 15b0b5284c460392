import type { FindingPhraseRow } from '../../database/word-findings.ts';
import { cValues } from './c-value.ts';
import { frequentRuns } from './frequent-runs.ts';
import { type Candidate, candidatesOf, type PartReader, partReader } from './phrase-candidates.ts';
import { phraseMentions } from './phrase-mentions.ts';
import type { ThreadWords } from './thread-words.ts';
import { type Forms, wordForms } from './word-forms.ts';

/** No more phrases are kept, so that a list can be read; those with the largest C-values are. */
export const mostPhrases = 300;
/** Fewer voices make no phrase of a thread. */
export const fewestPhraseVoices = 3;
/** In a large thread one voice in so many is asked for, so that memory stays bounded. */
const voicesForOne = 10_000;
const longestPhrase = 5;

/**
 * The phrases of the counted replies: two to five words in a row within a clause, as written but for
 * capitals, with a word of meaning at both ends. At least three voices, and one in 10,000, must say
 * it, so nobody's repetition and no campaign makes a phrase; where a reply only repeats the question
 * it does not count. Left out are runs whose words stand together no more often than by chance, and
 * those that are only said within one longer phrase. Ordered by their C-values, reckoned from
 * voices; at most `mostPhrases` are kept.
 */
export function phrases(thread: ThreadWords): FindingPhraseRow[] {
  const forms = wordForms(thread);
  const voiceOf = Int32Array.from(thread.replies, ({ voice }) => voice);
  const total = new Set(voiceOf).size;
  const fewest = Math.max(fewestPhraseVoices, Math.ceil(total / voicesForOne));
  const lists = {
    numbers: thread.clauses.numbers.map((word) => forms.numberOf[word]!),
    begins: thread.clauses.begins,
  };
  const lengths = frequentRuns(lists, voiceOf, fewest, longestPhrase);
  const reader = partReader(lengths);
  const candidates = candidatesOf(lengths, reader, (form) => forms.isStop[form]!, total);
  const values = valuesOf(candidates, reader);
  const chosen = candidates
    .map((candidate, place) => ({
      ...candidate,
      cValue: values[place]!,
      forms: formsOf(candidate, reader),
    }))
    .filter(({ cValue }) => cValue > 0)
    .map((one) => ({ ...one, text: textOf(one.forms, forms) }))
    .sort(
      (a, b) =>
        b.cValue - a.cValue ||
        b.voices - a.voices ||
        Number(a.text > b.text) - Number(a.text < b.text),
    )
    .slice(0, mostPhrases);
  const counts = phraseMentions(
    thread,
    forms,
    chosen.map((one) => one.forms),
  );
  return chosen.map(({ words, cValue, association }, place) => ({
    rank: place + 1,
    ...counts[place]!,
    words,
    c_value: cValue,
    association,
  }));
}

function valuesOf(candidates: readonly Candidate[], { part }: PartReader): number[] {
  const keyOf = (words: number, run: number) => words + run * (longestPhrase + 1);
  const placeOf = new Map(candidates.map(({ words, run }, place) => [keyOf(words, run), place]));
  return cValues(
    candidates.map(({ words, run, voices }) => {
      const parts = new Set<number>();
      for (let size = 2; size < words; size++) {
        for (let from = 0; from + size <= words; from++) {
          const place = placeOf.get(keyOf(size, part(words, run, from, size)));
          if (place !== undefined) parts.add(place);
        }
      }
      return { words, frequency: voices, parts: [...parts] };
    }),
  );
}

function formsOf({ words, run }: Candidate, { part }: PartReader): number[] {
  return Array.from({ length: words }, (_, from) => part(words, run, from, 1));
}

function textOf(numbers: readonly number[], { forms }: Forms): string {
  return numbers.map((number) => forms[number]!).join(' ');
}
