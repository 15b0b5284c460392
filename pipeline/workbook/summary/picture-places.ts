import type { ChartRow } from '../../database/reply-tables.ts';
import type { Picture } from '../package/picture.ts';

/** No picture is higher, so that two rows of them stand on a printed page; in pixels. */
const mostHeight = 410;
export const picturesBetween = 20;

/** What a reader looks for first comes first; charts that are not named here come last. */
const order = ['top-issues', 'word-cloud', 'breadth-depth', 'references', 'timeline', 'campaigns'];

/** A column of so many characters in pixels: 7 for a digit of Calibri 11, and 5 around. */
export const pixels = (characters: number) => characters * 7 + 5;

/** The charts in the order in which their pictures are shown. */
export function inOrder(charts: readonly ChartRow[]): ChartRow[] {
  const rank = ({ chart }: ChartRow) =>
    order.includes(chart) ? order.indexOf(chart) : order.length;
  return charts.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Pictures side by side.
 * @param most the width that each may take, in pixels
 * @param widths of the sheet's columns, in characters
 * @param row the row that they hang from, counted from 0
 */
export function abreast(
  charts: readonly ChartRow[],
  most: number,
  widths: readonly number[],
  row: number,
): Picture[] {
  return charts.map((chart, place) => {
    const scale = Math.min(most / chart.width, mostHeight / chart.height);
    return {
      name: chart.title,
      alternative: chart.alternative,
      png: chart.png,
      row,
      ...columnAt(place * (most + picturesBetween), widths),
      width: chart.width * scale,
      height: chart.height * scale,
    };
  });
}

/** The column, counted from 0, that so many pixels from the left lie in, and how far in. */
function columnAt(distance: number, widths: readonly number[]): { column: number; left: number } {
  let left = distance;
  let column = 0;
  while (column < widths.length - 1 && left >= pixels(widths[column]!)) {
    left -= pixels(widths[column]!);
    column += 1;
  }
  return { column, left };
}
