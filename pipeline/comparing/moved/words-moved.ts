import type { Exchanged } from '../path/path.ts';
import type { CloudWords } from './figures.ts';

/** A word that came over the threshold of mentions, or no longer is. */
export interface MovedWord {
  readonly word: string;
  readonly moved: 'entered' | 'left';
  /** In the run in which it is over the threshold. */
  readonly mentions: number;
  readonly people: number;
  /** The part whose exchange brought it in, or took it out; the last where several did. */
  readonly part: Exchanged;
}

/**
 * Words that are over the threshold in one run only, those that entered first, the most mentioned
 * first.
 * @param start the words of the earlier state
 * @param steps those of the states after it, in order
 */
export function movedWords(
  start: CloudWords,
  steps: readonly { readonly part: Exchanged; readonly words: CloudWords }[],
): MovedWord[] {
  const end = steps.at(-1)?.words ?? start;
  const changes = (moved: MovedWord['moved'], from: CloudWords, to: CloudWords): MovedWord[] =>
    [...to]
      .filter(([word]) => !from.has(word))
      .map(([word, { mentions, people }]) => {
        const isThere = (words: CloudWords) => words.has(word) === (moved === 'entered');
        // The first state from which on it stays as it is at the end.
        const last = steps.findLastIndex(({ words }) => !isThere(words));
        return { word, moved, mentions, people, part: steps[last + 1]!.part };
      })
      .sort((a, b) => b.mentions - a.mentions || (a.word < b.word ? -1 : 1));
  return [...changes('entered', start, end), ...changes('left', end, start)];
}
