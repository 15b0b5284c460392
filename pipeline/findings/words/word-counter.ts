import type { Term, TermKind } from './terms.ts';

export interface CountedWord {
  /** By which mentions are known, from 0 in the order of first mentions. */
  readonly number: number;
  /** What its forms have in common. */
  readonly lemma: string;
  readonly kind: TermKind;
  /** The commonest form; with its capitals where it is nearly always written so ("NHS"). */
  readonly shown: string;
  /** Mentions of each form in small letters, commonest first. */
  readonly forms: Readonly<Record<string, number>>;
  readonly replies: number;
  readonly mentions: number;
  readonly people: number;
  readonly voices: number;
  readonly likes: number;
  /** The outermost theme that more than half of its mentions lie in. */
  readonly theme: string | null;
}

/** Whose a reply is, and how liked. */
export interface Said {
  readonly reply: number;
  readonly person: number;
  readonly voice: number;
  readonly likes: number;
}

interface Tally {
  readonly number: number;
  readonly kind: TermKind;
  readonly written: Map<string, number>;
  readonly themes: Map<string, number>;
  mentions: number;
  replies: number;
  people: number;
  voices: number;
  likes: number;
  /** Where it was seen last, so that none is counted twice. */
  last: Said | null;
}

/** Small letters at least this often, and a word is shown in small letters. */
const shareInSmallLetters = 0.15;

/** Counts words mention by mention; the replies of a person, and of a voice, must come together. */
export function wordCounter() {
  const tallies = new Map<string, Tally>();

  /**
   * @param themes the outermost themes whose matches it lies in, each once
   * @returns the word's number
   */
  const add = ({ lemma, kind, written }: Term, themes: readonly string[], said: Said): number => {
    const tally = tallies.get(lemma) ?? emptyTally(tallies.size, kind);
    if (tally.mentions === 0) tallies.set(lemma, tally);
    tally.mentions++;
    increase(tally.written, written);
    for (const theme of themes) increase(tally.themes, theme);
    const { last } = tally;
    if (last !== said) {
      tally.replies++;
      tally.likes += said.likes;
      if (last?.person !== said.person) tally.people++;
      if (last?.voice !== said.voice) tally.voices++;
      tally.last = said;
    }
    return tally.number;
  };

  /** In the order of their numbers. */
  const found = (): CountedWord[] => [...tallies].map(countedWord);

  return { add, found };
}

function emptyTally(number: number, kind: TermKind): Tally {
  const [written, themes] = [new Map<string, number>(), new Map<string, number>()];
  const counts = { mentions: 0, replies: 0, people: 0, voices: 0, likes: 0 };
  return { number, kind, written, themes, ...counts, last: null };
}

function countedWord([lemma, tally]: readonly [string, Tally]): CountedWord {
  const { written, themes, last: _, ...counts } = tally;
  const small = new Map<string, number>();
  for (const [form, count] of written) increase(small, form.toLowerCase(), count);
  const forms = ranked(small);
  // "n't" is how *not* is mostly written, but no word to show.
  const whole = forms.filter(([form]) => /^[^']+$/.test(form));
  const [first] = whole.length > 0 ? whole : forms;
  const commonest = forms.filter(([, count]) => count === first![1]).map(([form]) => form);
  const form = commonest.includes(lemma) ? lemma : first![0];
  const asWritten = ranked(written).filter(([writing]) => writing.toLowerCase() === form);
  const inSmallLetters = written.get(form) ?? 0;
  const shown = inSmallLetters > small.get(form)! * shareInSmallLetters ? form : asWritten[0]![0];
  const theme = ranked(themes).find(([, count]) => count * 2 > counts.mentions)?.[0] ?? null;
  return { lemma, ...counts, shown, forms: Object.fromEntries(forms), theme };
}

function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function increase(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
