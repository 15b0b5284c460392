import type { Workbook } from 'exceljs';
import { cellText } from '../../workbook/cell-text.ts';
import { lines, pageSetup } from '../../workbook/open-sheet.ts';
import { rowHeight } from '../../workbook/row-height.ts';
import { safeLink } from '../../workbook/safe-link.ts';
import type { Subject } from '../subjects.ts';
import type { CodingSheet } from './sheet-columns.ts';
import { plainHead, textStyle, titleStyle } from './sheet-styles.ts';

const widths = [9, 36, 88, 44] as const;

/** Adds the sheet that a coder reads first: what to do, and what each theme and limit means. */
export function addGuide(book: Workbook, { title, guide, subjects }: CodingSheet): void {
  const worksheet = book.addWorksheet('How to code', {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup,
    headerFooter: { oddFooter: '&CPage &P of &N' },
    properties: lines,
  });
  worksheet.columns = widths.map((width) => ({ width }));
  const heading = worksheet.addRow([cellText(title).text]);
  heading.height = 28;
  heading.getCell(1).style = titleStyle;
  for (const [place, paragraph] of guide.entries()) {
    const row = worksheet.addRow([`${place + 1}.`, cellText(paragraph).text]);
    worksheet.mergeCells(row.number, 2, row.number, widths.length);
    const across = widths.slice(1).reduce((sum, width) => sum + width, 0);
    row.height = 4 + rowHeight([{ text: paragraph, width: across }]);
    for (const cell of [row.getCell(1), row.getCell(2)]) {
      cell.style = { alignment: { vertical: 'top', wrapText: true }, numFmt: '@' };
    }
    row.getCell(1).alignment = { vertical: 'top', horizontal: 'right' };
  }
  worksheet.addRow([]);
  for (const [kind, head] of [
    ['theme', 'Theme'],
    ['flag', 'Limit of the reply'],
  ] as const) {
    const listed = subjects.filter((subject) => subject.kind === kind);
    if (listed.length === 0) continue;
    const heads = worksheet.addRow(['', head, 'Meaning', kind === 'theme' ? 'Explained at' : '']);
    heads.eachCell({ includeEmpty: true }, (cell) => {
      cell.style = plainHead;
    });
    for (const subject of listed) addSubject(worksheet, subject);
    worksheet.addRow([]);
  }
}

function addSubject(
  worksheet: ReturnType<Workbook['addWorksheet']>,
  { number, name, about, link, depth }: Subject,
): void {
  const address = link === null ? undefined : safeLink(link);
  const texts = [number, name, about].map((text) => cellText(text).text);
  const row = worksheet.addRow([
    ...texts,
    address === undefined ? link : { text: link, hyperlink: address },
  ]);
  row.height = 2 + rowHeight(texts.map((text, place) => ({ text, width: widths[place]! })));
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.style = textStyle;
  });
  const bold = depth === 0;
  row.getCell(2).style = {
    ...textStyle,
    font: { ...textStyle.font, bold },
    alignment: { ...textStyle.alignment, indent: depth * 2 },
  };
}
