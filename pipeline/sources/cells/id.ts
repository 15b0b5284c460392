/** An id that a spreadsheet or a number type has rounded: nobody can say which post it was. */
export const lostDigits = Symbol('an id that has lost digits');

const nothing = /^(?:|nan|none|null|n\/?a|undefined)$/i;
const scientific = /^\d+(?:[.,]\d+e\+?|e\+)\d+$/i;
const wholeWithPoint = /^(\d+)\.0+$/;
const keptAsText = /^(?:="(.*)"|'(.*))$/s;
const postAddress = /^https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/\S*?\/status(?:es)?\/(\d+)/i;

/**
 * An id as text with every digit that it had, nothing where the cell is empty, or `lostDigits` for
 * a number above 2^53, 1.25E+18, and 1250000000000000000.0. The address of a post gives its id, and
 * so does an object that has one.
 */
export function readId(cell: unknown): string | null | typeof lostDigits {
  if (typeof cell === 'number') {
    if (Number.isSafeInteger(cell)) return String(cell);
    return Math.abs(cell) > Number.MAX_SAFE_INTEGER ? lostDigits : String(cell);
  }
  if (typeof cell === 'object' && cell !== null && 'id' in cell) return readId(cell.id);
  if (typeof cell !== 'string') return null;
  if (/^\d+$/.test(cell)) return cell;
  return idInText(cell.trim());
}

function idInText(text: string): string | null | typeof lostDigits {
  if (nothing.test(text)) return null;
  if (scientific.test(text)) return lostDigits;
  const [, digits] = wholeWithPoint.exec(text) ?? [];
  if (digits !== undefined) return digits.length <= 15 ? digits : lostDigits;
  const quoted = keptAsText.exec(text);
  if (quoted) return idInText((quoted[1] ?? quoted[2]!).trim());
  return postAddress.exec(text)?.[1] ?? text;
}
