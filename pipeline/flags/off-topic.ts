import type { Reader } from '../database/access.ts';
import type { Token, Word } from '../text/word.ts';
import { counted } from '../wording/numbers.ts';
import type { Detector } from './hint.ts';

/** What a reply must have, and the thread, before anything is said of being off its topic. */
export const offTopicDemands = {
  /** A reply with fewer words of meaning, or of emoji alone, says too little to be judged. */
  words: 4,
  /** Where fewer people answer, most words are said by one alone. */
  people: 30,
  /** A word is shared where at least so many other people use it. */
  others: 2,
} as const;

/** How many people use each word of meaning, by its lemma. */
export interface SharedWords {
  readonly people: number;
  peopleWith(lemma: string): number;
}

/**
 * Counts the people behind each word of the counted replies. Reads `replies` and `tokens`.
 * @param unpacked gives a reply's tokens from what the table holds
 */
export function sharedWords(read: Reader, unpacked: (packed: string) => Token[]): SharedWords {
  const counts = new Map<string, number>();
  let people = 0;
  let last: string | undefined;
  let said = new Set<string>();
  // In order of persons, so that a word's people are counted without holding them.
  for (const { person, tokens } of read.each<{ person: string; tokens: string }>(`
    select coalesce(author_id, 'reply ' || reply) as person, tokens
    from replies join tokens using (reply) order by person, reply`)) {
    if (person !== last) {
      people++;
      last = person;
      said = new Set();
    }
    for (const lemma of lemmasOf(unpacked(tokens))) {
      if (said.has(lemma)) continue;
      said.add(lemma);
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  return { people, peopleWith: (lemma) => counts.get(lemma) ?? 0 };
}

/**
 * Finds replies that carry no theme, and of whose words none stands in the question or is used by
 * enough other people.
 * @param asked the words of the question and of the post that asks
 */
export function offTopicDetector(asked: readonly Token[], shared: SharedWords): Detector {
  const ofQuestion = new Set(lemmasOf(asked));
  const { words, people, others } = offTopicDemands;
  return ({ tagged, tokens }) => {
    if (tagged || shared.people < people) return null;
    const lemmas = lemmasOf(tokens);
    if (lemmas.length < words) return null;
    // The person's own use is one of those that were counted.
    const isShared = (lemma: string) =>
      ofQuestion.has(lemma) || shared.peopleWith(lemma) - 1 >= others;
    if (lemmas.some(isShared)) return null;
    return {
      flag: 'off-topic',
      why: `It carries no theme, and none of its ${counted(lemmas.length, 'word')} of meaning stands in the question or is used by ${others} other people.`,
      places: [],
    };
  };
}

/** The distinct lemmas of a text's words of meaning. */
function lemmasOf(tokens: readonly Token[]): string[] {
  return [
    ...new Set(tokens.filter(({ word }) => hasMeaning(word)).map(({ word }) => lemmaOf(word))),
  ];
}

function hasMeaning({ kind, stop }: Word): boolean {
  return (kind === 'word' && !stop) || kind === 'tag';
}

/** A #tag counts as the word it is made of. */
function lemmaOf({ kind, lemma }: Word): string {
  return kind === 'tag' ? lemma.replace(/^[#＃]/, '') : lemma;
}
