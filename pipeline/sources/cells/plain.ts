/** A cell as text, or nothing where it holds none. */
export function readText(cell: unknown): string | null {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return cell instanceof Date ? cell.toISOString() : null;
}

/** How programs write that there is nothing; in this case only, for people are called Null too. */
const nothing = /^(?:|NA|N\/A|nan|NaN|None|null)$/;

/** A short word: without space around it, nothing for an empty cell or one that says so. */
export function readWord(cell: unknown): string | null {
  const word = readText(cell)?.trim() ?? '';
  return nothing.test(word) ? null : word;
}

/** A handle without its @; nothing where a program wrote a whole object into the cell. */
export function readHandle(cell: unknown): string | null {
  const handle = readWord(cell)?.replace(/^@/, '');
  return handle && !handle.startsWith('{') ? handle : null;
}

/** The first of the languages that a cell names. */
export function readLanguage(cell: unknown): string | null {
  return readWord(Array.isArray(cell) ? cell[0] : cell)?.split(',')[0] ?? null;
}

/** Whether a cell says yes, or names something. */
export function readYes(cell: unknown): boolean {
  if (typeof cell === 'object') return cell !== null;
  return !/^(?:|0|0\.0|no|n|false|undefined)$/i.test(readWord(cell) ?? '');
}
