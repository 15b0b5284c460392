import { InputError } from '../../../input-error.ts';
import { readText } from '../../cells/plain.ts';
import type { Rows } from '../../placed.ts';
import type { DataFile } from '../data-file.ts';
import { cellByPlace, headingsOf, type Table } from '../table.ts';
import { type Book, bookPart, readBook } from './xlsx/book.ts';
import { type Cell, type SheetRow, sheetRows } from './xlsx/rows.ts';
import { guardedParts } from './zip-guard.ts';

/**
 * The first sheet of a workbook that has rows; its first row names the columns. Formulas give their
 * results, dates come as such, and a text in several styles as one.
 * @throws InputError where the file is no workbook, is broken, needs a password or unpacks to too much.
 */
export async function xlsxTable(file: DataFile): Promise<Table> {
  const parts = await guardedParts(file);
  if (!parts.has(bookPart)) {
    throw new InputError(
      `${file.shown}: found a zip archive that is no XLSX workbook; unpack it, or save the sheet as XLSX or CSV.`,
    );
  }
  const book = await readBook(parts).catch((cause) => {
    throw notReadable(file, cause);
  });
  const begun = filledRows(file, book);
  const first = await begun.next();
  if (first.done) {
    throw new InputError(
      `${file.shown}: found a workbook without rows; a sheet whose first row names the columns is needed.`,
    );
  }
  const headings = headingsOf(first.value.cells.map(readText));
  let rest: AsyncGenerator<SheetRow> | null = begun;
  return {
    headings,
    rows() {
      const rows = rest ?? afterFirst(filledRows(file, book));
      rest = null;
      return padded(rows, headings.length);
    },
    cell: cellByPlace(headings),
  };
}

async function* afterFirst(rows: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  await rows.next();
  yield* rows;
}

async function* padded(
  rows: AsyncIterable<SheetRow>,
  columns: number,
): Rows<readonly (Cell | '')[]> {
  for await (const { line, cells } of rows) {
    const value = Array.from({ length: columns }, (_, place) => cells[place] ?? '');
    yield { kind: 'value', line, value };
  }
}

/** The rows of the first sheet that has any, without the empty ones. */
async function* filledRows(file: DataFile, book: Book): AsyncGenerator<SheetRow> {
  try {
    for (const sheet of book.sheets) {
      let found = false;
      for await (const row of sheetRows(book, sheet)) {
        if (row.cells.every((cell) => cell === null || cell === '')) continue;
        found = true;
        yield row;
      }
      if (found) return;
    }
  } catch (cause) {
    throw notReadable(file, cause);
  }
}

function notReadable(file: DataFile, cause: unknown): InputError {
  return new InputError(
    `${file.shown}: this XLSX file cannot be read (${(cause as Error).message}); save the sheet as CSV.`,
    { cause },
  );
}
