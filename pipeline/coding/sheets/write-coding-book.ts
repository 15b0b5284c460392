import { writeWholeBook } from '../write-whole.ts';
import type { CodingSheet } from './sheet-columns.ts';
import { addCodingSheet } from './write-coding-sheet.ts';
import { addGuide } from './write-guide.ts';

/** The sheet by which the program knows its workbooks again. */
export const markSheet = '_listening-post';

/** No moment of writing, so that the same sheet gives the same bytes. */
const noTime = new Date(0);

/** Writes a workbook for a coder; it appears under its name when it is whole. */
export async function writeCodingBook(sheet: CodingSheet, file: string): Promise<void> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  Object.assign(book, { creator: 'listening-post', title: sheet.title });
  Object.assign(book, { created: noTime, modified: noTime, lastModifiedBy: 'listening-post' });
  addGuide(book, sheet);
  await addCodingSheet(book, sheet);
  const mark = book.addWorksheet(markSheet, { state: 'veryHidden' });
  mark.addRows([
    ['kind', sheet.kind],
    ['analysis', sheet.analysis],
    ['coder', sheet.coder],
  ]);
  await writeWholeBook(file, book);
}
