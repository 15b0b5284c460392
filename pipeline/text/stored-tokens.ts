import type { Reader } from '../database/access.ts';
import type { VocabularyRow } from '../database/text-tables.ts';
import type { Token, Word } from './word.ts';

type Packed = [starts: number, ends: number, word: number, clause: number];

/**
 * Numbers words from 1 as they come; uses that differ in nothing that is stored share a number.
 * @param store takes each word that is new, as a row of the vocabulary
 */
export function wordNumbers(store: (row: VocabularyRow) => void): (word: Word) => number {
  const byObject = new WeakMap<Word, number>();
  const byContent = new Map<string, number>();
  return (word) => {
    const known = byObject.get(word);
    if (known !== undefined) return known;
    const { kind, written, form, lemma, stop } = word;
    const content = `${kind}\n${written}\n${lemma}\n${stop}`;
    const number = byContent.get(content) ?? byContent.size + 1;
    if (!byContent.has(content)) {
      byContent.set(content, number);
      store({ word: number, form, written, lemma, kind, stop: Number(stop) });
    }
    byObject.set(word, number);
    return number;
  };
}

/** A reply's tokens as the table `tokens` holds them. */
export function packTokens(tokens: readonly Token[], numberOf: (word: Word) => number): string {
  const packed = tokens.map(
    ({ word, starts, ends, clause }): Packed => [starts, ends, numberOf(word), clause],
  );
  return JSON.stringify(packed);
}

/**
 * The other way round: a function from what the table `tokens` holds to a reply's tokens. Reads
 * the table `vocabulary`, once.
 */
export function tokenReader(read: Reader): (packed: string) => Token[] {
  const words = new Map<number, Word>();
  for (const { word, stop, ...rest } of read.each<
    Omit<Word, 'stop'> & { word: number; stop: number }
  >('select word, form, written, lemma, kind, stop from vocabulary')) {
    words.set(word, { ...rest, stop: stop === 1 });
  }
  return (packed) =>
    (JSON.parse(packed) as Packed[]).map(([starts, ends, word, clause]) => ({
      word: words.get(word)!,
      starts,
      ends,
      clause,
    }));
}
