import { grouped } from '../wording/numbers.ts';
import { plainText } from '../wording/plain-text.ts';

/** Excel's own limit, in UTF-16 units. */
export const mostCharacters = 32_767;

/**
 * A text as one cell can hold it: no character that would break the file, nothing that Excel would
 * read as an escape, and no longer than Excel allows; a cut says that it was cut and how long the
 * text was, in characters.
 */
export function cellText(
  text: string,
  most: number = mostCharacters,
): { readonly text: string; readonly cut: boolean } {
  const safe = withoutEscapes(plainText(text));
  if (safe.length <= most) return { text: safe, cut: false };
  const notice = `… [cut: ${lengthInCharacters(text)} characters in all]`;
  const kept = safe.slice(0, most - notice.length).replace(/[\uD800-\uDBFF]$/, '');
  return { text: kept + notice, cut: true };
}

/** Excel reads _x0041_ in a text as the character with that number (ECMA-376 part 1, 22.9.2.19). */
function withoutEscapes(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}

function lengthInCharacters(text: string): string {
  let characters = 0;
  for (const _ of text) characters++;
  return grouped(characters);
}
