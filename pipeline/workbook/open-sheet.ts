import type { HeaderFooter, PageSetup, stream, Worksheet } from 'exceljs';
import { cellText } from './cell-text.ts';
import type { Frame } from './frame.ts';
import { rowHeight } from './row-height.ts';
import type { Sheet } from './sheet.ts';
import { headStyle, noteStyle, noticeStyle, titleStyle } from './styles.ts';

/**
 * Begins a worksheet: notice, title, note and the heads of the columns, frozen and repeated in print.
 * @param part 1, or 2 and on where a sheet takes several worksheets
 * @returns the worksheet and the last row that is written
 */
export function openSheet(
  book: stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  frame: Frame,
  part: number,
): { worksheet: Worksheet; row: number } {
  const { headRow } = frame;
  const worksheet = book.addWorksheet(part === 1 ? sheet.name : `${sheet.name} ${part}`, {
    views: [{ state: 'frozen', ySplit: headRow, showGridLines: false }],
    pageSetup: { ...pageSetup, printTitlesRow: `${headRow}:${headRow}` },
    headerFooter: headerFooter(frame, sheet.name),
    properties: lines,
  });
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  writeHead(worksheet, sheet.name, sheet.note, frame, sheet.columns.length);
  const heads = worksheet.getRow(headRow);
  heads.height = 8 + rowHeight(sheet.columns.map(({ title, width }) => ({ text: title, width })));
  for (const [place, column] of sheet.columns.entries()) {
    const head = heads.getCell(place + 1);
    head.value = column.title;
    head.style = headStyle(column.kind);
  }
  heads.commit();
  return { worksheet, row: headRow };
}

/** Notice, title and note, one row each. */
export function writeHead(
  worksheet: Worksheet,
  title: string,
  note: string,
  { notice }: Frame,
  columns: number,
): void {
  let row = 0;
  if (notice !== null) {
    const said = worksheet.getRow(++row);
    said.height = 20;
    for (let column = 1; column <= columns; column++) said.getCell(column).style = noticeStyle;
    said.getCell(1).value = notice;
    said.commit();
  }
  for (const [text, style, height] of [
    [title, titleStyle, 28],
    [note, noteStyle, 20],
  ] as const) {
    const head = worksheet.getRow(++row);
    head.height = height;
    head.getCell(1).value = cellText(text).text;
    head.getCell(1).style = style;
    head.commit();
  }
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

/** Excel calls a file damaged whose header or footer is longer than 255 characters. */
export function headerFooter(frame: Frame, sheetTitle: string): Partial<HeaderFooter> {
  const left = frame.notice === null ? '' : `&L&B${printed(frame.notice, 60)}&B`;
  return {
    oddHeader: `${left}&R${printed(frame.title, 90)}`,
    oddFooter: `&L${printed(frame.source, 80)}&C${printed(sheetTitle, 60)}&RPage &P of &N`,
  };
}

function printed(text: string, most: number): string {
  const line = cellText(text).text.replaceAll(/\s+/g, ' ');
  const short = line.length > most ? `${line.slice(0, most - 1)}…` : line;
  return short.replaceAll('&', '&&');
}
