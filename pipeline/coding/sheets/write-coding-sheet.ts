import type { Workbook, Worksheet } from 'exceljs';
import { cellText } from '../../workbook/cell-text.ts';
import { lines, pageSetup } from '../../workbook/open-sheet.ts';
import { rowHeight } from '../../workbook/row-height.ts';
import { addAnswers } from '../reading/sheet-answers.ts';
import { shownDigest, writeRowKey } from '../row-key.ts';
import { headingOf, type Subject } from '../subjects.ts';
import { type CodingSheet, type Column, type SheetRow, writeMark } from './sheet-columns.ts';
import {
  answerStyle,
  closedStyle,
  noteStyle,
  numberStyle,
  plainHead,
  textStyle,
  titleStyle,
  uprightHead,
} from './sheet-styles.ts';

const widths = { number: 6, text: 62, likes: 7, words: 34, answer: 6, done: 7, note: 26 };

/** Rows: the columns' names, out of sight; the title; the heads. */
const [nameRow, titleRow, headRow] = [1, 2, 3];

/** Adds the sheet on which replies are coded: one row a reply, one narrow column a subject. */
export async function addCodingSheet(book: Workbook, sheet: CodingSheet): Promise<void> {
  const columns = columnsOf(sheet);
  const frozen = columns.findIndex(({ subject }) => subject !== undefined);
  const worksheet = book.addWorksheet('Coding', {
    views: [
      { state: 'frozen', xSplit: Math.min(frozen, 2), ySplit: headRow, showGridLines: false },
    ],
    pageSetup: { ...pageSetup, printTitlesRow: `${titleRow}:${headRow}` },
    headerFooter: { oddFooter: '&CPage &P of &N' },
    properties: lines,
  });
  worksheet.columns = columns.map(({ width }) => ({ width }));
  writeHeads(worksheet, sheet, columns);
  for (const [place, row] of sheet.rows.entries()) {
    writeRow(worksheet, headRow + 1 + place, place + 1, row, columns);
  }
  const last = headRow + sheet.rows.length;
  worksheet.getColumn(columns.length).hidden = true;
  worksheet.autoFilter = {
    from: { row: headRow, column: 1 },
    to: { row: last, column: columns.length - 1 },
  };
  addAnswers(worksheet, columns, headRow! + 1, last);
  // Without a password: it keeps from mishaps; what gets round it is noticed when it is read.
  await worksheet.protect('', {
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
    sort: true,
  });
}

function columnsOf({ subjects, rows, hasDone, wordsHead }: CodingSheet): Column[] {
  const has = (part: 'likes' | 'words') => rows.some((row) => row[part] !== null);
  return [
    { name: 'number', head: 'No.', width: widths.number },
    { name: 'text', head: 'Reply', width: widths.text },
    ...(has('likes') ? [{ name: 'likes', head: 'Likes', width: widths.likes }] : []),
    ...(has('words') ? [{ name: 'words', head: wordsHead, width: widths.words }] : []),
    ...subjects.map((subject) => ({
      name: subject.id,
      head: headingOf(subject),
      width: widths.answer,
      subject,
    })),
    ...(hasDone ? [{ name: 'done', head: 'Done', width: widths.done }] : []),
    { name: 'note', head: 'Note', width: widths.note },
    { name: 'key', head: 'Key', width: 10 },
  ];
}

function writeHeads(worksheet: Worksheet, sheet: CodingSheet, columns: readonly Column[]): void {
  const names = worksheet.getRow(nameRow!);
  names.hidden = true;
  worksheet.getRow(titleRow!).height = 24;
  worksheet.getCell(titleRow!, 2).value = cellText(sheet.title).text;
  worksheet.getCell(titleRow!, 2).style = titleStyle;
  const heads = worksheet.getRow(headRow!);
  const longest = Math.max(...columns.map(({ head, subject }) => (subject ? head.length : 0)));
  heads.height = Math.min(300, Math.max(80, 14 + 5.4 * longest));
  for (const [place, { name, head, subject }] of columns.entries()) {
    names.getCell(place + 1).value = place === 0 ? writeMark(sheet) : name;
    const cell = heads.getCell(place + 1);
    cell.value = cellText(head).text;
    cell.style = subject ? uprightHead(headKind(subject)) : plainHead;
  }
}

function headKind({ kind, depth }: Subject) {
  if (kind === 'flag') return 'flag';
  return depth === 0 ? 'theme' : 'within';
}

function writeRow(
  worksheet: Worksheet,
  at: number,
  number: number,
  row: SheetRow,
  columns: readonly Column[],
): void {
  const text = cellText(row.text).text;
  const words = row.words === null ? null : cellText(row.words).text;
  const shown = [
    number,
    text,
    ...(row.likes === null ? [] : [row.likes]),
    ...(words ? [words] : []),
  ];
  const key = writeRowKey({
    postId: row.postId,
    textHash: row.textHash,
    shown: shownDigest(shown),
    subjects: row.open ?? row.filled,
  });
  const written = worksheet.getRow(at);
  written.height = Math.max(
    18,
    rowHeight([
      { text, width: widths.text },
      { text: words ?? '', width: widths.words },
    ]),
  );
  const plain: Record<string, string | number | null> = {
    number,
    text,
    likes: row.likes,
    words,
    key,
  };
  for (const [place, { name, subject }] of columns.entries()) {
    const cell = written.getCell(place + 1);
    if (subject) {
      const isOpen = row.open?.includes(name) ?? true;
      if (row.filled.includes(name)) cell.value = 'yes';
      cell.style = isOpen ? answerStyle : closedStyle;
    } else {
      cell.value = plain[name] ?? null;
      cell.style = styles[name] ?? textStyle;
    }
  }
}

const styles: Readonly<Record<string, typeof textStyle>> = {
  number: numberStyle,
  likes: numberStyle,
  done: answerStyle,
  note: noteStyle,
};
