import { createReadStream } from 'node:fs';
import type { CellValue } from 'exceljs';
import { InputError } from '../../../input-error.ts';
import { readText } from '../../cells/plain.ts';
import type { Rows } from '../../placed.ts';
import type { DataFile } from '../data-file.ts';
import { cellByPlace, headingsOf, type Table } from '../table.ts';
import { guardedEntries } from './zip-guard.ts';

type Cells = readonly unknown[];

/**
 * The first sheet of a workbook that has rows; its first row names the columns. Formulas give their
 * results, dates come as such, and a text in several styles as one.
 * @throws InputError where the file is no workbook, is broken, needs a password or unpacks to too much.
 */
export async function xlsxTable(file: DataFile): Promise<Table> {
  const entries = await guardedEntries(file);
  if (!entries.includes('xl/workbook.xml')) {
    throw new InputError(
      `${file.shown}: found a zip archive that is no XLSX workbook; unpack it, or save the sheet as XLSX or CSV.`,
    );
  }
  const begun = sheetRows(file);
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
      const rows = rest ?? afterFirst(sheetRows(file));
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

async function* padded(rows: AsyncIterable<SheetRow>, columns: number): Rows<Cells> {
  for await (const { line, cells } of rows) {
    const value = Array.from({ length: columns }, (_, place) => cells[place] ?? '');
    yield { kind: 'value', line, value };
  }
}

interface SheetRow {
  readonly line: number;
  readonly cells: Cells;
}

async function* sheetRows(file: DataFile): AsyncGenerator<SheetRow> {
  const stream = createReadStream(file.path);
  try {
    yield* rowsOfFirstSheet(stream);
  } catch (cause) {
    throw new InputError(
      `${file.shown}: this XLSX file cannot be read (${(cause as Error).message}); save the sheet as CSV.`,
      { cause },
    );
  } finally {
    stream.destroy();
  }
}

async function* rowsOfFirstSheet(stream: NodeJS.ReadableStream): AsyncGenerator<SheetRow> {
  // Loaded here: it is slow to load, and most files are no workbooks.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookReader(stream as never, {
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
  });
  let found = false;
  for await (const sheet of workbook) {
    // The other sheets are passed by, not left: only at its end does the reader clean up.
    if (found) continue;
    for await (const row of sheet) {
      const [, ...cells] = Array.from(row.values as CellValue[], plain);
      if (cells.every((cell) => cell === null || cell === '')) continue;
      found = true;
      yield { line: row.number, cells };
    }
  }
}

/** A cell's value as a text, number, yes or no, or date. */
function plain(value: CellValue): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value ?? null;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return plain(value.text);
  if ('result' in value) return plain(value.result ?? null);
  return null;
}
