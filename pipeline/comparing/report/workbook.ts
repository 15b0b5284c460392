import { rmSync } from 'node:fs';
import { packageVersion } from '../../analysis/home.ts';
import { inventedNotice } from '../../wording/invented-notice.ts';
import { finish } from '../../workbook/finish.ts';
import { frameOf } from '../../workbook/frame.ts';
import type { SheetAdditions } from '../../workbook/package/additions.ts';
import { column, type Sheet, sheetOf } from '../../workbook/sheet.ts';
import { writeSheet } from '../../workbook/write-sheet.ts';
import type { Comparison } from './comparison.ts';

/** Writes the workbook of a comparison; the same comparison gives the same bytes. */
export async function writeComparisonBook(comparison: Comparison, file: string): Promise<void> {
  const { default: excel } = await import('exceljs');
  const { title, one, other, invented, recordedAt, tables } = comparison;
  const maker = `listening-post ${packageVersion()}`;
  const frame = frameOf(title, `${maker} · ${one} and ${other}`, invented ? inventedNotice : null);
  const unfinished = `${file}.stream`;
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: unfinished,
    useStyles: true,
    useSharedStrings: false,
  });
  const time = new Date(recordedAt);
  Object.assign(book, {
    title: invented ? `${inventedNotice} · ${title}` : title,
    creator: maker,
    lastModifiedBy: maker,
    created: time,
    modified: time,
  });
  const sheets = [sentencesSheet(comparison), ...tables.map(({ sheet }) => sheet)];
  const added: SheetAdditions[] = [];
  for (const sheet of [...sheets, meaningsSheet(sheets)]) {
    added.push(...(await writeSheet(book, sheet, frame)).added);
  }
  await book.commit();
  await finish(unfinished, file, { sheets: added });
  rmSync(unfinished);
}

function sentencesSheet({ title, sections }: Comparison): Sheet {
  return sheetOf<readonly [string, string]>(
    { name: 'Summary', note: title, none: 'There is nothing to say.' },
    [
      column('text', 'Subject', 24, 'What the sentence is about.', ([subject]) => subject),
      column('text', 'Sentence', 120, 'What was found.', ([, sentence]) => sentence),
    ],
    () =>
      sections.flatMap(({ subject, sentences }) => sentences.map((one) => [subject, one] as const)),
  );
}

/** What each column means. */
function meaningsSheet(sheets: readonly Sheet[]): Sheet {
  const rows = sheets.flatMap(({ name, columns }) =>
    columns.map(({ title, about }) =>
      typeof about === 'string'
        ? { name, title, about, unit: null, interval: null }
        : { name, title, ...about },
    ),
  );
  return sheetOf<(typeof rows)[number]>(
    { name: 'Data dictionary', note: 'What each column means.', none: 'There are no columns.' },
    [
      column('text', 'Sheet', 24, 'Where the column stands.', (row) => row.name),
      column('text', 'Column', 30, 'Its head.', (row) => row.title),
      column('text', 'Meaning', 80, 'What it says.', (row) => row.about),
      column('text', 'Unit', 24, 'Of a number: what it counts, or its scale.', (row) => row.unit),
      column(
        'text',
        'Interval',
        50,
        'Of a number: where its interval is, or why it has none.',
        (row) => row.interval,
      ),
    ],
    () => rows,
  );
}
