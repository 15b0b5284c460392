import type { ThreadWords } from './thread-words.ts';

/** Words as they are written but for capitals. */
export interface Forms {
  /** For each of the thread's running words, the number of its form; 0 for none. */
  readonly numberOf: Int32Array;
  /** By number, from 1. */
  readonly forms: readonly string[];
  /** Whether a form, in most places where it stands, says nothing by itself. */
  readonly isStop: readonly boolean[];
  /** How a form is mostly written within a clause, where a capital says something. */
  readonly written: readonly string[];
}

/** Numbers the forms of the running words, and says how they are written and which are stop words. */
export function wordForms({ running, clauses }: Pick<ThreadWords, 'running' | 'clauses'>): Forms {
  const numberOf = new Int32Array(running.length);
  const numbers = new Map<string, number>();
  const forms = [''];
  for (const [place, word] of running.entries()) {
    if (word === null) continue;
    const known = numbers.get(word.form);
    if (known === undefined) {
      numbers.set(word.form, forms.length);
      forms.push(word.form);
    }
    numberOf[place] = known ?? forms.length - 1;
  }
  // Above 0 where it stands as a word of meaning more often than as a stop word.
  const meaning = new Int32Array(forms.length);
  const withinClause = new Int32Array(running.length);
  for (const [at, place] of clauses.numbers.entries()) {
    const word = running[place];
    if (!word) continue;
    meaning[numberOf[place]!]! += word.stop ? -1 : 1;
    if (at > 0 && clauses.numbers[at - 1] !== 0) withinClause[place]!++;
  }
  return {
    numberOf,
    forms,
    isStop: Array.from(meaning, (balance) => balance <= 0),
    written: usualWritings(running, withinClause, forms, numberOf),
  };
}

function usualWritings(
  running: ThreadWords['running'],
  uses: Int32Array,
  forms: readonly string[],
  numberOf: Int32Array,
): string[] {
  const usual = [...forms];
  const most = new Int32Array(forms.length);
  const byWriting = new Map<string, number>();
  for (const [place, word] of running.entries()) {
    if (word === null || word.written.toLowerCase() !== word.form) continue;
    const number = numberOf[place]!;
    // The same writing stands at several places, with other lemmas.
    const count = (byWriting.get(word.written) ?? 0) + uses[place]!;
    byWriting.set(word.written, count);
    const isSmall = word.written === word.form;
    if (count > most[number]! || (isSmall && count === most[number]!)) {
      most[number] = count;
      usual[number] = word.written;
    }
  }
  return usual;
}
