import type { Term } from './terms.ts';

export interface Mention extends Term {
  /** The outermost themes whose matches it lies in, each once. */
  readonly themes: readonly string[];
}

export interface CountedWord {
  /** The commonest form; with its capitals where it is nearly always written so ("NHS"). */
  readonly shown: string;
  /** Mentions of each form in small letters, commonest first. */
  readonly forms: Readonly<Record<string, number>>;
  readonly replies: number;
  readonly mentions: number;
  readonly people: number;
  readonly likes: number;
  /** The theme that more than half of its mentions lie in. */
  readonly theme: string | null;
}

interface Tally {
  readonly written: Map<string, number>;
  readonly themes: Map<string, number>;
  replies: number;
  mentions: number;
  people: number;
  likes: number;
  lastPerson: string;
}

/** Small letters at least this often, and a word is shown in small letters. */
const shareInSmallLetters = 0.15;

/** Counts words reply by reply; replies of one person must follow one another. */
export function wordCounter() {
  const tallies = new Map<string, Tally>();

  const add = (mentions: readonly Mention[], person: string, likes: number): void => {
    const inThisReply = new Set<Tally>();
    for (const mention of mentions) {
      const tally = tallies.get(mention.lemma) ?? emptyTally();
      tallies.set(mention.lemma, tally);
      tally.mentions++;
      increase(tally.written, mention.written);
      for (const theme of mention.themes) increase(tally.themes, theme);
      inThisReply.add(tally);
    }
    for (const tally of inThisReply) {
      tally.replies++;
      tally.likes += likes;
      if (tally.lastPerson !== person) tally.people++;
      tally.lastPerson = person;
    }
  };

  /** Most mentioned first, then most replies, then by the alphabet. */
  const found = (): CountedWord[] =>
    [...tallies]
      .map(countedWord)
      .sort(
        (a, b) => b.mentions - a.mentions || b.replies - a.replies || (a.shown < b.shown ? -1 : 1),
      );

  return { add, found };
}

function emptyTally(): Tally {
  const [written, themes] = [new Map<string, number>(), new Map<string, number>()];
  return { written, themes, replies: 0, mentions: 0, people: 0, likes: 0, lastPerson: '' };
}

function countedWord([lemma, tally]: readonly [string, Tally]): CountedWord {
  const small = new Map<string, number>();
  for (const [written, count] of tally.written) increase(small, written.toLowerCase(), count);
  const forms = ranked(small);
  // "n't" is how *not* is mostly written, but no word to show.
  const whole = forms.filter(([form]) => /^[^']+$/.test(form));
  const [first] = whole.length > 0 ? whole : forms;
  const commonest = forms.filter(([, count]) => count === first![1]).map(([form]) => form);
  const form = commonest.includes(lemma) ? lemma : first![0];
  const asWritten = ranked(tally.written).filter(([written]) => written.toLowerCase() === form);
  const inSmallLetters = tally.written.get(form) ?? 0;
  const shown = inSmallLetters > small.get(form)! * shareInSmallLetters ? form : asWritten[0]![0];
  const { replies, mentions, people, likes } = tally;
  const theme = ranked(tally.themes).find(([, count]) => count * 2 > mentions)?.[0] ?? null;
  return { shown, forms: Object.fromEntries(forms), replies, mentions, people, likes, theme };
}

function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function increase(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
