import type { FindingPhraseRow } from '../../database/word-findings.ts';
import type { ThreadWords, WordedReply } from './thread-words.ts';
import type { Forms } from './word-forms.ts';

type Counts = Pick<FindingPhraseRow, 'replies' | 'mentions' | 'people' | 'voices' | 'likes'>;

interface Tally {
  readonly forms: readonly number[];
  readonly written: Map<string, number>;
  readonly counts: Counts;
  last: WordedReply | null;
}

/**
 * How often phrases are said, and how they are mostly written.
 * @param phrases each as the numbers of its forms
 * @returns in the same order
 */
export function phraseMentions(
  { clauses, running, replies }: ThreadWords,
  { numberOf, forms, written }: Forms,
  phrases: readonly (readonly number[])[],
): (Counts & { readonly phrase: string })[] {
  const tallies = phrases.map(emptyTally);
  const startingWith = new Map<number, Tally[]>();
  for (const tally of tallies) {
    const [first] = tally.forms;
    startingWith.set(first!, [...(startingWith.get(first!) ?? []), tally]);
  }
  const { numbers, begins } = clauses;
  // A capital at the beginning of a clause says nothing of how a word is written.
  const writingAt = (place: number): string => {
    const word = running[numbers[place]!]!;
    const opens = place === 0 || numbers[place - 1] === 0;
    if (opens) return written[numberOf[numbers[place]!]!]!;
    return word.written.toLowerCase() === word.form ? word.written : word.form;
  };
  for (const [list, said] of replies.entries()) {
    for (let place = begins[list]!; place < begins[list + 1]!; place++) {
      for (const tally of startingWith.get(numberOf[numbers[place]!]!) ?? []) {
        if (!tally.forms.every((form, step) => numberOf[numbers[place + step]!] === form)) continue;
        add(tally, said, tally.forms.map((_, step) => writingAt(place + step)).join(' '));
      }
    }
  }
  return tallies.map((tally) => ({
    phrase: commonest(tally.written, tally.forms.map((form) => forms[form]!).join(' ')),
    ...tally.counts,
  }));
}

function emptyTally(forms: readonly number[]): Tally {
  const counts = { replies: 0, mentions: 0, people: 0, voices: 0, likes: 0 };
  return { forms, written: new Map(), counts, last: null };
}

function add(tally: Tally, said: WordedReply, writing: string): void {
  const { counts, written, last } = tally;
  counts.mentions++;
  written.set(writing, (written.get(writing) ?? 0) + 1);
  if (last === said) return;
  counts.replies++;
  counts.likes += said.likes;
  if (last?.person !== said.person) counts.people++;
  if (last?.voice !== said.voice) counts.voices++;
  tally.last = said;
}

/** In small letters where that is as common as any other writing. */
function commonest(written: ReadonlyMap<string, number>, small: string): string {
  const inOrder = [...written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [most] = inOrder;
  return most === undefined || (written.get(small) ?? 0) === most[1] ? small : most[0];
}
