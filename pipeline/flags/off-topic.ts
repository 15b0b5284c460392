import type { Token, Word } from '../text/word.ts';
import { counted } from '../wording/numbers.ts';
import type { Hint, Reading } from './hint.ts';

/** What a reply must have, and the thread, before anything is said of being off its topic. */
export const offTopicDemands = {
  /** A reply with fewer words of meaning, or of emoji alone, says too little to be judged. */
  words: 4,
  /** Where fewer people answer, most words are said by one alone. */
  people: 30,
  /** A word is shared where at least so many other people use it. */
  others: 2,
} as const;

/** A reply that may be off the topic, as far as those before it tell. */
interface Candidate {
  readonly reply: number;
  readonly lemmas: readonly string[];
}

/**
 * Finds, once all replies are read, those that carry no theme, and of whose words none stands in
 * the question or is used by enough other people. Of a word's people only the first few are kept,
 * and of the replies only those that share no word with enough of the people before them.
 * @param asked the words of the question and of the post that asks
 */
export function offTopicFinder(asked: readonly Token[]): {
  add(reading: Reading): void;
  found(): Generator<{ readonly reply: number; readonly hint: Hint }>;
} {
  const ofQuestion = new Set(lemmasOf(asked));
  const { words, people: fewest, others } = offTopicDemands;
  const people = new Set<string>();
  const firstPeople = new Map<string, string[]>();
  const candidates: Candidate[] = [];
  // The person's own use is one of those that were counted.
  const isShared = (lemma: string) =>
    ofQuestion.has(lemma) || firstPeople.get(lemma)!.length - 1 >= others;

  const add = ({ reply, person, tokens, tagged }: Reading): void => {
    people.add(person);
    const lemmas = lemmasOf(tokens);
    for (const lemma of lemmas) {
      const known = firstPeople.get(lemma);
      if (!known) firstPeople.set(lemma, [person]);
      else if (known.length <= others && !known.includes(person)) known.push(person);
    }
    if (tagged || lemmas.length < words || lemmas.some(isShared)) return;
    candidates.push({ reply, lemmas });
  };

  const found = function* () {
    if (people.size < fewest) return;
    for (const { reply, lemmas } of candidates) {
      if (lemmas.some(isShared)) continue;
      const why = `It carries no theme, and none of its ${counted(lemmas.length, 'word')} of meaning stands in the question or is used by ${others} other people.`;
      yield { reply, hint: { flag: 'off-topic', why, places: [] } as const };
    }
  };
  return { add, found };
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
