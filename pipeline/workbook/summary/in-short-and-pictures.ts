import type { ChartRow } from '../../database/reply-tables.ts';
import type { Publication } from '../../reports/publication.ts';
import { inShort } from '../../reports/summary/in-short.ts';
import type { Picture } from '../package/picture.ts';
import { partStyle } from './control-styles.ts';
import { abreast, inOrder, pixels, room } from './picture-places.ts';
import type { RowByRow } from './row-by-row.ts';
import { sentencesOf } from './sentences-of.ts';

/** So many pictures stand beside the sentences, and so many in each row below them. */
const besideSentences = 2;
const perRow = 3;

/**
 * Writes what the findings say in short, a sentence a row in the second column, with pictures beside
 * and below.
 * @param widths of the sheet's columns, in characters
 * @returns the pictures in their places
 */
export function writeInShortAndPictures(
  rows: RowByRow,
  publication: Publication,
  widths: readonly number[],
): Picture[] {
  const said = inShort(publication).flatMap(sentencesOf);
  const charts = inOrder(publication.charts);
  if (said.length === 0) return picturesInRows(rows, charts, widths);
  rows.write([{ column: 2, cell: 'In short', style: partStyle }], 28);
  const first = abreast(
    charts.slice(0, besideSentences),
    pixels(widths[0]!) + pixels(widths[1]!) + room.between,
    widths,
    rows.row,
  );
  const top = rows.height;
  for (const sentence of said) rows.write([{ column: 2, cell: sentence }], 20);
  spaceBelow(rows, top + Math.max(0, ...first.map(({ height }) => height)));
  return [...first, ...picturesInRows(rows, charts.slice(besideSentences), widths)];
}

/** Leaves rows empty down to what reaches so many pixels down, and a little more. */
export function spaceBelow(rows: RowByRow, reached: number): void {
  const missing = Math.max(0, reached - rows.height) + room.between;
  rows.write([], missing * 0.75);
}

function picturesInRows(
  rows: RowByRow,
  charts: readonly ChartRow[],
  widths: readonly number[],
): Picture[] {
  const pictures: Picture[] = [];
  for (let first = 0; first < charts.length; first += perRow) {
    const beside = abreast(charts.slice(first, first + perRow), 0, widths, rows.row);
    rows.write([], (Math.max(...beside.map(({ height }) => height)) + room.between) * 0.75);
    pictures.push(...beside);
  }
  return pictures;
}
