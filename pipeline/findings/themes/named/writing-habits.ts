import type { Token } from '../../../text/word.ts';
import { isCapital, opensAt } from './capital-runs.ts';

/** How a thread writes its words: with a capital within sentences, or small. */
export interface WritingHabits {
  add(text: string, tokens: readonly Token[]): void;
  /** Whether a word is mostly written with a capital, where that tells something. */
  isMostlyCapital(form: string): boolean;
}

export function writingHabits(): WritingHabits {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const increase = (counts: Map<string, number>, form: string) =>
    counts.set(form, (counts.get(form) ?? 0) + 1);
  return {
    add(text, tokens) {
      for (const [place, token] of tokens.entries()) {
        if (token.word.kind !== 'word') continue;
        const { form, written } = token.word;
        if (!isCapital(token)) increase(small, form);
        else if (!isEmphasis(written) && !opensAt(text, tokens, place)) increase(capital, form);
      }
    },
    isMostlyCapital: (form) => (capital.get(form) ?? 0) > (small.get(form) ?? 0),
  };
}

/** Abbreviations are short; a long word in capitals is a loud one. */
const longestAbbreviation = 5;

function isEmphasis(written: string): boolean {
  return written.length > longestAbbreviation && written === written.toUpperCase();
}
