import type { Token, Word } from '../text/word.ts';

/** What is counted as one word: a word, a #tag, or words that the thread uses as one. */
export interface Term {
  /** What its forms have in common. */
  readonly lemma: string;
  readonly written: string;
  readonly starts: number;
  readonly ends: number;
}

/** The phrases of a thread by their first word, the longest first. */
export type PhrasesByFirst = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @param phrases the forms of each phrase */
export function byFirstWord(phrases: readonly (readonly string[])[]): PhrasesByFirst {
  const index = new Map<string, (readonly string[])[]>();
  for (const forms of phrases.toSorted((a, b) => b.length - a.length)) {
    index.set(forms[0]!, [...(index.get(forms[0]!) ?? []), forms]);
  }
  return index;
}

/**
 * The words of a reply that are counted: no stop words, numbers, names, addresses or emoji; words
 * that are a phrase of the thread as one, the longest first.
 */
export function termsOf(tokens: readonly Token[], phrases: PhrasesByFirst): Term[] {
  const terms: Term[] = [];
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place]!;
    const opens = tokens[place - 1]?.clause !== token.clause;
    const size = phraseAt(tokens, place, phrases);
    if (size > 1) terms.push(joined(tokens.slice(place, place + size), opens));
    else if (isCounted(token.word)) terms.push(single(token, opens));
    place += size;
  }
  return terms;
}

function phraseAt(tokens: readonly Token[], place: number, phrases: PhrasesByFirst): number {
  const { word, clause } = tokens[place]!;
  const candidates = phrases.get(word.form);
  if (!candidates) return 1;
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
  return { lemma: word.lemma, written: usualWriting(word, opens), starts, ends };
}

function joined(tokens: readonly Token[], opens: boolean): Term {
  return {
    lemma: tokens.map(({ word }) => word.lemma).join(' '),
    written: tokens.map(({ word }, place) => usualWriting(word, opens && place === 0)).join(' '),
    starts: tokens[0]!.starts,
    ends: tokens.at(-1)!.ends,
  };
}

/** @param opens whether it opens a clause: a capital there says nothing of how it is written */
function usualWriting({ written }: Word, opens: boolean): string {
  return opens && /^\p{Lu}\p{Ll}*$/u.test(written) ? written.toLowerCase() : written;
}
