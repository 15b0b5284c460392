import type { ChartRow } from '../../database/reply-tables.ts';
import type { Picture } from '../package/picture.ts';
import { abreast, inOrder, picturesBetween, pixels } from './picture-places.ts';
import type { PrintedPages } from './printed-pages.ts';
import type { RowByRow } from './row-by-row.ts';

/**
 * Makes room for the pictures, two in a row and in the last row three where one would be left over.
 * @param widths of the sheet's columns, in characters
 * @returns the pictures in their places
 */
export function picturesInRows(
  rows: RowByRow,
  pages: PrintedPages,
  charts: readonly ChartRow[],
  widths: readonly number[],
): Picture[] {
  const whole = widths.reduce((sum, characters) => sum + pixels(characters), 0);
  return inTwos(inOrder(charts)).flatMap((beside) => {
    const width = whole / beside.length - picturesBetween;
    const pictures = abreast(beside, width, widths, rows.row + 1);
    const height = Math.max(...pictures.map((picture) => picture.height)) + picturesBetween;
    pages.keep(height + picturesBetween);
    rows.write([], picturesBetween * 0.75);
    spaceFor(rows, height);
    return pictures;
  });
}

/** Leaves rows empty for what is so many pixels high. */
export function spaceFor(rows: RowByRow, height: number): void {
  for (let left = height * 0.75; left > 0; left -= highestRow) {
    rows.write([], Math.min(left, highestRow));
  }
}

/** Excel gives a row no more points. */
const highestRow = 409;

function inTwos(charts: readonly ChartRow[]): ChartRow[][] {
  const rows: ChartRow[][] = [];
  for (const [place, chart] of charts.entries()) {
    const isLeftOver = place === charts.length - 1 && place % 2 === 0 && place > 0;
    if (place % 2 === 0 && !isLeftOver) rows.push([chart]);
    else rows.at(-1)!.push(chart);
  }
  return rows;
}
