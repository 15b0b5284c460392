import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { InputError } from '../../input-error.ts';
import { readText } from '../../sources/cells/plain.ts';
import { guardedEntries } from '../../sources/files/containers/zip-guard.ts';
import { examine } from '../../sources/files/data-file.ts';
import { markSheet } from '../sheets/write-coding-book.ts';
import { csvRows, type TableRow } from './csv-rows.ts';

/** A sheet of a file, its cells as texts. */
export interface CodedTable {
  /** 'x.xlsx, sheet "Coding"', as messages name it. */
  readonly where: string;
  readonly rows: readonly TableRow[];
}

/** What somebody hands back: sheets, or a workbook of proposals for the codebook. */
export type CodedFile = {
  readonly path: string;
  /** Its name, as messages give it. */
  readonly shown: string;
} & (
  | { readonly holds: 'sheets'; readonly tables: readonly CodedTable[] }
  | { readonly holds: 'proposals'; readonly book: Workbook }
);

/** No codebook has so many themes; further cells were put there by mishap or malice. */
const mostColumns = 2000;

/**
 * Opens a workbook, as any program has saved it, or a CSV of one sheet.
 * @throws InputError where there is no such file, or it is neither
 */
export async function openCodedFile(file: string): Promise<CodedFile> {
  const shown = basename(file);
  if (!existsSync(file)) throw new InputError(`There is no file ${file}.`);
  const head = firstBytes(file);
  if (head.startsWith('PK')) return workbook(file, shown);
  if (head.startsWith('\xD0\xCF\x11\xE0')) {
    throw new InputError(
      `${shown}: found an older workbook (.xls), or one with a password; save it as .xlsx without one.`,
    );
  }
  const tables = [{ where: shown, rows: csvRows(file, shown) }];
  return { holds: 'sheets', path: file, shown, tables };
}

function firstBytes(file: string): string {
  const handle = openSync(file, 'r');
  const bytes = Buffer.alloc(4);
  try {
    readSync(handle, bytes, 0, 4, 0);
  } catch (cause) {
    throw new InputError(`${file}: the file cannot be read.`, { cause });
  } finally {
    closeSync(handle);
  }
  return bytes.toString('latin1');
}

async function workbook(file: string, shown: string): Promise<CodedFile> {
  const entries = await guardedEntries(await examine({ path: file, shown }));
  if (!entries.includes('xl/workbook.xml')) {
    throw new InputError(`${shown}: found no Excel workbook; save it as .xlsx or CSV.`);
  }
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  try {
    // What is not read can neither be wrong nor be slow.
    await book.xlsx.readFile(file, { ignoreNodes: ['dataValidations', 'conditionalFormatting'] });
  } catch (cause) {
    throw new InputError(
      `${shown}: this workbook cannot be read (${(cause as Error).message}); save it again, or the sheet "Coding" as CSV.`,
      { cause },
    );
  }
  const kind = book.getWorksheet(markSheet)?.getCell('B1').text;
  if (kind === 'proposals') return { holds: 'proposals', path: file, shown, book };
  const tables = book.worksheets
    .filter((sheet) => sheet.name !== markSheet)
    .map((sheet) => ({ where: `${shown}, sheet "${sheet.name}"`, rows: rowsOf(sheet) }));
  return { holds: 'sheets', path: file, shown, tables };
}

function rowsOf(sheet: Worksheet): TableRow[] {
  const rows: TableRow[] = [];
  sheet.eachRow((row, line) => {
    const [, ...cells] = Array.from((row.values as CellValue[]).slice(0, mostColumns + 1), textOf);
    rows.push({ line, cells });
  });
  return rows;
}

/** What is seen in a cell: of a formula its result, of a link its text. */
function textOf(value: CellValue): string {
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return readText(value) ?? '';
  }
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return textOf(value.text);
  if ('result' in value) return textOf(value.result ?? null);
  return 'error' in value ? String(value.error) : '';
}
