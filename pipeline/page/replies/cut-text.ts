import { grouped } from '../../wording/numbers.ts';

/** Longer texts would make a page of one reply. */
const mostCharacters = 3000;

/** A text's beginning where it is very long, never cut within a letter, and how long it was. */
export function cutText(text: string): { readonly text: string; readonly cut: string | null } {
  if (text.length <= mostCharacters) return { text, cut: null };
  const kept = text.slice(0, mostCharacters).replace(/[\uD800-\uDBFF]$/, '');
  return { text: kept, cut: `… cut: ${grouped([...text].length)} characters in all` };
}
