/** What a cell of a coding sheet says: unsure takes an earlier answer back. */
export type Answer = 'yes' | 'no' | 'unsure' | 'blank';

const words: Readonly<Record<string, Answer>> = {
  '': 'blank',
  yes: 'yes',
  y: 'yes',
  x: 'yes',
  '1': 'yes',
  true: 'yes',
  '✓': 'yes',
  '✔': 'yes',
  no: 'no',
  n: 'no',
  '0': 'no',
  false: 'no',
  unsure: 'unsure',
  '?': 'unsure',
};

/** Reads an answer, in any case and with space around it; nothing for a word that is none. */
export function readAnswer(cell: string): Answer | undefined {
  const word = cell.normalize('NFKC').trim().toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
