import type { stream } from 'exceljs';
import type { ChartRow } from '../database/reply-tables.ts';
import { mostCharacters } from './cell-text.ts';
import { cellValue } from './cell-value.ts';
import type { Picture } from './drawing.ts';
import type { Frame } from './frame.ts';
import { headerFooter, lines, pageSetup, writeHead } from './open-sheet.ts';
import { rowHeight } from './row-height.ts';
import { labelStyle } from './styles.ts';
import type { Fact } from './summary-facts.ts';

const widths = [27, 124] as const;

/** A column of so many characters in pixels: 7 for a digit of Calibri 11, and 5 around. */
const pixels = (characters: number) => characters * 7 + 5;

/** The pictures stand in rows of two, each as large as fits. */
const room = { width: 520, height: 390, between: 16 };
const abreast = 2;

/** What a reader looks for first comes first; charts that are not named here come last. */
const order = ['top-issues', 'word-cloud', 'breadth-depth', 'references'];

interface Summary {
  readonly title: string;
  readonly note: string;
  readonly facts: readonly Fact[];
  readonly charts: readonly ChartRow[];
}

/**
 * Writes the first sheet: the pictures in rows of their own, and the facts below them.
 * @returns the pictures in their places, for `finish` to put there
 */
export function writeSummary(
  book: stream.xlsx.WorkbookWriter,
  { title, note, facts, charts }: Summary,
  frame: Frame,
): Picture[] {
  const worksheet = book.addWorksheet('Summary', {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup,
    headerFooter: headerFooter(frame, 'Summary'),
    properties: lines,
  });
  worksheet.columns = widths.map((width) => ({ width }));
  writeHead(worksheet, title, note, frame, widths.length);
  let row = frame.headRow;
  const pictures = placed(charts, row - 1);
  for (let first = 0; first < pictures.length; first += abreast) {
    const tall = worksheet.getRow(row++);
    const beside = pictures.slice(first, first + abreast);
    const height = Math.max(...beside.map((picture) => picture.height));
    tall.height = (height + room.between) * 0.75;
    tall.commit();
  }
  for (const { label, said } of facts) {
    const written = worksheet.getRow(row++);
    const cells = [label, said].map((cell) => cellValue(cell, 'text', mostCharacters, () => true));
    for (const [place, { value, style }] of cells.entries()) {
      written.getCell(place + 1).value = value;
      written.getCell(place + 1).style = place === 0 ? labelStyle : style;
    }
    written.height = rowHeight(cells.map(({ text }, place) => ({ text, width: widths[place]! })));
    written.commit();
  }
  worksheet.commit();
  return pictures;
}

/** @param row the first of the rows that the pictures hang from, counted from 0 */
function placed(charts: readonly ChartRow[], row: number): Picture[] {
  const rank = ({ chart }: ChartRow) =>
    order.includes(chart) ? order.indexOf(chart) : order.length;
  const ordered = charts.toSorted((a, b) => rank(a) - rank(b));
  return ordered.map((chart, place) => {
    const scale = Math.min(room.width / chart.width, room.height / chart.height);
    const left = (place % abreast) * (room.width + room.between);
    const first = pixels(widths[0]);
    return {
      name: chart.title,
      alternative: chart.alternative,
      png: chart.png,
      row: row + Math.floor(place / abreast),
      column: left < first ? 0 : 1,
      left: left < first ? left : left - first,
      width: chart.width * scale,
      height: chart.height * scale,
    };
  });
}
