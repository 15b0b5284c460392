import { agreed } from '../coding/coding.ts';
import type { CodingRow } from '../database/reply-tables.ts';
import { list } from '../wording/clauses.ts';

/** Words as they stand in the text, on one line, in quotation marks. */
export function quoted(words: string): string {
  return `"${words.replaceAll(/\s+/gu, ' ')}"`;
}

/** "A and B" where all say the same, else "A yes, B no". */
export function whoSaid(codings: readonly CodingRow[]): string {
  const first = codings[0]?.decision;
  if (codings.every(({ decision }) => decision === first)) {
    return list(codings.map(({ coder }) => coder));
  }
  return codings
    .map(({ coder, decision }) => `${coder} ${decision === 1 ? 'yes' : 'no'}`)
    .join(', ');
}

/** What each coder said alone. */
export function withoutAgreed(codings: readonly CodingRow[]): readonly CodingRow[] {
  return codings.filter(({ coder }) => coder !== agreed);
}

/** 0.8345 as "0.83"; what is not quite 1 never reads so. */
export function probability(value: number): string {
  return value < 1 && value >= 0.995 ? 'over 0.99' : value.toFixed(2);
}
