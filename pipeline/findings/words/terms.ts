import type { Token, Word } from '../../text/word.ts';

export type TermKind = 'word' | 'tag' | 'phrase';

/** What is counted as one word: a word, a #tag, or words that the thread uses as one. */
export interface Term {
  /** What its forms have in common. */
  readonly lemma: string;
  readonly kind: TermKind;
  readonly written: string;
  readonly starts: number;
  readonly ends: number;
}

/**
 * Finds the words of a reply that are counted: no stop words, numbers, names, addresses or emoji;
 * words that are a phrase of the thread as one, the longest first.
 * @param phrases the forms of each phrase of the thread
 */
export function termFinder(
  phrases: readonly (readonly string[])[],
): (tokens: readonly Token[]) => Term[] {
  const startingWith = phrasesByFirstWord(phrases);
  return (tokens) => {
    const terms: Term[] = [];
    for (let place = 0; place < tokens.length; ) {
      const token = tokens[place]!;
      const opens = tokens[place - 1]?.clause !== token.clause;
      const size = phraseAt(tokens, place, startingWith(token.word));
      if (size > 1) terms.push(joined(tokens.slice(place, place + size), opens));
      else if (isCounted(token.word)) terms.push(single(token, opens));
      place += size;
    }
    return terms;
  };
}

type Phrases = readonly (readonly string[])[];

const none: Phrases = [];

/** The phrases that a word may begin, the longest first; worked out once a word. */
function phrasesByFirstWord(phrases: Phrases): (word: Word) => Phrases {
  const byForm = new Map<string, (readonly string[])[]>();
  for (const forms of phrases.toSorted((a, b) => b.length - a.length)) {
    byForm.set(forms[0]!, [...(byForm.get(forms[0]!) ?? []), forms]);
  }
  const byWord = new Map<Word, Phrases>();
  return (word) => {
    const known = byWord.get(word);
    if (known) return known;
    const found = byForm.get(word.form) ?? none;
    byWord.set(word, found);
    return found;
  };
}

/** How many words the phrase that begins here has; 1 where none does. */
function phraseAt(tokens: readonly Token[], place: number, candidates: Phrases): number {
  if (candidates.length === 0) return 1;
  const { clause } = tokens[place]!;
  const follows = (form: string, step: number) => {
    const token = tokens[place + step];
    return token?.clause === clause && token.word.kind === 'word' && token.word.form === form;
  };
  return candidates.find((forms) => forms.every(follows))?.length ?? 1;
}

function isCounted({ kind, stop }: Word): boolean {
  return (kind === 'word' && !stop) || kind === 'tag';
}

function single({ word, starts, ends }: Token, opens: boolean): Term {
  const kind = word.kind === 'tag' ? 'tag' : 'word';
  return { lemma: word.lemma, kind, written: usualWriting(word, opens), starts, ends };
}

function joined(tokens: readonly Token[], opens: boolean): Term {
  return {
    lemma: tokens.map(({ word }) => word.lemma).join(' '),
    kind: 'phrase',
    written: tokens.map(({ word }, place) => usualWriting(word, opens && place === 0)).join(' '),
    starts: tokens[0]!.starts,
    ends: tokens.at(-1)!.ends,
  };
}

/**
 * A word as it is usually written.
 * @param opens whether it opens a clause: a capital there says nothing of how it is written
 */
function usualWriting({ written }: Word, opens: boolean): string {
  return opens && /^\p{Lu}\p{Ll}*$/u.test(written) ? written.toLowerCase() : written;
}
