import { plainText } from '../wording/plain-text.ts';

export type CsvCell = string | number | null;

/** What a spreadsheet would take for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as RFC 4180 writes it, one line at a time, each with its line end.
 *
 * It begins with a byte order mark: Excel reads a CSV without one in the machine's own code page
 * and spoils every letter outside it, while R, pandas and csv parsers skip the mark. A text that a
 * spreadsheet could take for a formula gets an apostrophe in front; numbers are left as they are.
 */
export function* csvLines(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
): Generator<string> {
  yield `\uFEFF${line(header)}`;
  for (const row of rows) yield line(row);
}

function line(cells: readonly CsvCell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaStart.test(cell) ? `'${plainText(cell)}` : plainText(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
