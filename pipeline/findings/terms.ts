/** A word of the vocabulary, as the words are counted from it. */
export interface Entry {
  readonly form: string;
  readonly written: string;
  readonly lemma: string;
  readonly kind: string;
  readonly stop: number;
}

export interface PlacedEntry {
  readonly entry: Entry;
  readonly starts: number;
  readonly ends: number;
  readonly clause: number;
}

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
export function termsOf(words: readonly PlacedEntry[], phrases: PhrasesByFirst): Term[] {
  const terms: Term[] = [];
  for (let place = 0; place < words.length; ) {
    const word = words[place]!;
    const opens = words[place - 1]?.clause !== word.clause;
    const size = phraseAt(words, place, phrases);
    if (size > 1) terms.push(joined(words.slice(place, place + size), opens));
    else if (isCounted(word.entry)) terms.push(single(word, opens));
    place += size;
  }
  return terms;
}

function phraseAt(words: readonly PlacedEntry[], place: number, phrases: PhrasesByFirst): number {
  const { entry, clause } = words[place]!;
  const candidates = phrases.get(entry.form);
  if (!candidates) return 1;
  const follows = (form: string, step: number) => {
    const word = words[place + step];
    return word?.clause === clause && word.entry.kind === 'word' && word.entry.form === form;
  };
  return candidates.find((forms) => forms.every(follows))?.length ?? 1;
}

function isCounted(entry: Entry): boolean {
  return (entry.kind === 'word' && entry.stop === 0) || entry.kind === 'tag';
}

function single({ entry, starts, ends }: PlacedEntry, opens: boolean): Term {
  return { lemma: entry.lemma, written: usualWriting(entry, opens), starts, ends };
}

function joined(words: readonly PlacedEntry[], opens: boolean): Term {
  return {
    lemma: words.map(({ entry }) => entry.lemma).join(' '),
    written: words.map(({ entry }, place) => usualWriting(entry, opens && place === 0)).join(' '),
    starts: words[0]!.starts,
    ends: words.at(-1)!.ends,
  };
}

/** @param opens whether it opens a clause: a capital there says nothing of how it is written */
function usualWriting({ form, written }: Entry, opens: boolean): string {
  return form === 'not' || (opens && /^\p{Lu}\p{Ll}*$/u.test(written)) ? form : written;
}
