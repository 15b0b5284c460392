import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { finish } from '../../pipeline/workbook/finish.ts';
import { frameOf } from '../../pipeline/workbook/frame.ts';
import { type Cell, column, type Sheet, sheetOf } from '../../pipeline/workbook/sheet.ts';
import { excelLimits, type Limits, writeSheet } from '../../pipeline/workbook/write-sheet.ts';
import { type OpenSheet, openBook } from './open-book.ts';

/** What a text can do to a file. */
export const hostile = {
  formula: "=cmd|'/C calc'!A0",
  plus: '+1+1',
  minus: '-1+1',
  at: '@SUM(1)',
  tab: '\t=1+1',
  carriageReturn: '\r=1+1',
  control: 'a\u0000b\u0007c\u001fd\u009fe',
  noncharacter: 'a\uFFFEb\uFFFFc',
  surrogate: 'half \uD83D a pair',
  escape: 'written as _x0041_',
  markup: `<c t="n"><v>1</v></c> & ]]> "quoted" 'too'`,
};

interface Asked {
  readonly title?: string;
  readonly heads?: readonly string[];
  readonly limits?: Partial<Limits>;
}

/** Sheets of one kind of cell, written as the workbook's own are, and read as XML. */
export async function written(
  rows: readonly (readonly Cell[])[],
  { title = 'Title', heads = ['One', 'Two'], limits = {} }: Asked = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'listening-post-'));
  const file = join(folder, 'limits.xlsx');
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: `${file}.stream`,
    useStyles: true,
  });
  const frame = frameOf(title, title, title, 'working');
  const sheet: Sheet = sheetOf<readonly Cell[]>(
    { name: 'Replies', note: heads[0]!, none: 'None.' },
    heads.map((head, place) => column('text', head, 20, 'About.', (row) => row[place] ?? null)),
    () => rows,
  );
  const outcome = await writeSheet(book, sheet, frame, { ...excelLimits, ...limits });
  await book.commit();
  await finish(`${file}.stream`, file, { sheets: outcome.added });
  const opened = await openBook(file);
  return { opened, sheets: opened.sheets, sheet: opened.sheets[0]!, outcome };
}

/** The texts of the cells of one row. */
export const inRow = ({ cells }: OpenSheet, row: number) =>
  cells.filter((cell) => cell.row === row).map(({ text }) => text);
