import type { Worksheet } from 'exceljs';
import { pixels } from './picture-places.ts';
import type { RowByRow } from './row-by-row.ts';

/** What A4 across leaves between the margins of `pageSetup`, in inches, and pixels to the inch. */
const paper = { width: 11.69 - 0.8, height: 8.27 - 1.3 };

/** Programs measure letters differently, so that a page may hold a little less. */
const safely = 0.99;

/** Begins a new page in print where something would be torn apart. */
export interface PrintedPages {
  /** @param height what must stand on one page from here on, in pixels; more than a page is let be */
  keep(height: number): void;
}

/**
 * Pages of a sheet that is printed as wide as the page.
 * @param widths of the sheet's columns, in characters
 * @param begun what stands above the rows that `rows` writes, in pixels
 */
export function printedPages(
  worksheet: Worksheet,
  rows: RowByRow,
  widths: readonly number[],
  begun: number,
): PrintedPages {
  const width = widths.reduce((sum, characters) => sum + pixels(characters), 0);
  const page = (paper.height / paper.width) * width * safely;
  let top = -begun;
  return {
    keep(height) {
      if (height > page) return;
      if (rows.height - top + height <= page) return;
      breakAfter(worksheet, rows.row);
      top = rows.height;
    },
  };
}

/** The writer's types do not know of its breaks. */
function breakAfter(worksheet: Worksheet, row: number): void {
  const { rowBreaks } = worksheet as unknown as { rowBreaks: object[] };
  rowBreaks.push({ id: row, max: 16_383, min: 0, man: 1 });
}
