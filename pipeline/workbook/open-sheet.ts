import type { HeaderFooter, PageSetup, stream, Worksheet } from 'exceljs';
import { cellText } from './cell-text.ts';
import type { Frame } from './frame.ts';
import { headsOf } from './heads.ts';
import { rowHeight } from './row-height.ts';
import type { ColumnHead, Sheet } from './sheet.ts';
import { headStyle, noteStyle, noticeStyle, titleStyle } from './styles.ts';

/** Said of every table that is published: whoever hears it read out cannot see that a cell is empty. */
const whatEmptyMeans = 'A cell is empty where its column has nothing to say of its row.';

/**
 * Begins a worksheet: notice, title, note and the heads of the columns, repeated in print, and
 * frozen in the working profile.
 * @param part 1, or 2 and on where a sheet takes several worksheets
 * @returns the worksheet and the last row that is written
 */
export function openSheet(
  book: stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  frame: Frame,
  part: number,
): { worksheet: Worksheet; row: number } {
  const { headRow, profile } = frame;
  const working = profile === 'working';
  const name = part === 1 ? sheet.name : `${sheet.name} ${part}`;
  const worksheet = book.addWorksheet(name, {
    views: [
      working
        ? { state: 'frozen', ySplit: headRow, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: { ...pageSetup, printTitlesRow: `${working ? headRow : 1}:${headRow}` },
    headerFooter: headerFooter(frame, name),
    properties: { ...lines, outlineLevelCol: sheet.columns.some(({ aside }) => aside) ? 1 : 0 },
  });
  worksheet.columns = sheet.columns.map(({ width, aside }) =>
    aside ? { width, outlineLevel: 1 } : { width },
  );
  const said = [
    part === 1 ? '' : `The table goes on from the worksheet before.`,
    sheet.note,
    working ? '' : whatEmptyMeans,
  ];
  const note = said.filter((sentence) => sentence !== '').join(' ');
  writeHead(worksheet, name, note, frame, sheet.columns.length);
  const titles = headsOf(sheet.columns.map(({ title }) => title));
  asSharedTexts(worksheet, () => {
    const heads = worksheet.getRow(headRow);
    heads.height = headsHeight(sheet.columns);
    for (const [place, column] of sheet.columns.entries()) {
      const head = heads.getCell(place + 1);
      head.value = titles[place]!;
      head.style = headStyle(column.kind, profile);
    }
    heads.commit();
  });
  return { worksheet, row: headRow };
}

/** Writes a table's heads, and nothing else: they are shared texts, as Excel itself writes them. */
export function asSharedTexts(worksheet: Worksheet, write: () => void): void {
  Object.assign(worksheet, { useSharedStrings: true });
  write();
  Object.assign(worksheet, { useSharedStrings: false });
}

/** In points, with some room around the heads. */
export function headsHeight(columns: readonly ColumnHead[]): number {
  return 8 + rowHeight(columns.map(({ title, width }) => ({ text: title, width })));
}

/**
 * Notice, title and note, one row each, but two for the note in the publish profile: it must not run
 * on far beyond the table, for nothing may be merged that it could be wrapped in.
 * @param note two sentences or more
 */
export function writeHead(
  worksheet: Worksheet,
  title: string,
  note: string,
  { notice, profile }: Frame,
  columns: number,
): void {
  let row = 0;
  if (notice !== null) {
    const said = worksheet.getRow(++row);
    said.height = 20;
    for (let column = 1; column <= columns; column++)
      said.getCell(column).style = noticeStyle[profile];
    said.getCell(1).value = cellText(notice).text;
    said.commit();
  }
  const notes = profile === 'publish' ? inTwo(note) : [note];
  for (const [text, style, height] of [
    [title, titleStyle, 28],
    ...notes.map((line) => [line, noteStyle, 20] as const),
  ] as const) {
    const head = worksheet.getRow(++row);
    head.height = height;
    head.getCell(1).value = cellText(text).text;
    head.getCell(1).style = style;
    head.commit();
  }
}

/** Sentences on two lines, as even as they come. */
function inTwo(note: string): readonly string[] {
  const ends = [...note.matchAll(/[.?!](?= )/g)].map(({ index }) => index + 1);
  const [half] = ends.toSorted(
    (a, b) => Math.abs(note.length - 2 * a) - Math.abs(note.length - 2 * b),
  );
  return half === undefined ? [note] : [note.slice(0, half), note.slice(half + 1)];
}

/** Excel's own height of a line; the writer's default has letters sink by 55 points. */
export const lines = { defaultRowHeight: 15, dyDescent: 0.25 };

/** A4 across, as wide as the page and as long as it gets. */
export const pageSetup: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/**
 * What stands around each printed page. What is published has none, for nobody hears it read out:
 * there the rows above the table are repeated on each page. Excel calls a file damaged whose header
 * or footer is longer than 255 characters.
 */
export function headerFooter(frame: Frame, sheetTitle: string): Partial<HeaderFooter> {
  if (frame.profile === 'publish') return {};
  const left = frame.notice === null ? '' : `&L&B${printed(frame.notice, 60)}&B`;
  return {
    oddHeader: `${left}&R${printed(frame.title, 90)}`,
    oddFooter: `&L${printed(frame.source, 80)}&C${printed(sheetTitle, 60)}&RPage &P of &N`,
  };
}

/** A text on one line for a page's head or foot, where "&" is written twice; `most` counts both. */
function printed(text: string, most: number): string {
  let short = '';
  for (const character of cellText(text).text.replaceAll(/\s+/g, ' ')) {
    const written = character === '&' ? '&&' : character;
    if (short.length + written.length >= most) return `${short}…`;
    short += written;
  }
  return short;
}
