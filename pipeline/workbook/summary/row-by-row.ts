import type { Style, Worksheet } from 'exceljs';
import { mostCharacters } from '../cell-text.ts';
import { cellValue } from '../cell-value.ts';
import { rowHeight } from '../row-height.ts';
import type { Cell } from '../sheet.ts';
import type { Kind } from '../styles.ts';

/** A cell of a row that is laid out by itself. */
export interface Placed {
  /** From 1. */
  readonly column: number;
  readonly cell: Cell;
  readonly kind?: Kind;
  /** In the place of the style of its kind. */
  readonly style?: Partial<Style>;
  /** Whether its text runs on over the cells beside it and takes no height. */
  readonly runsOn?: boolean;
}

/** Writes a worksheet row by row, each once. */
export interface RowByRow {
  /** The last row that is written, from 1. */
  readonly row: number;
  /** What the rows that were written by it take, in pixels. */
  readonly height: number;
  /** @param least height, in points */
  write(cells: readonly Placed[], least?: number): void;
}

/** @param from the last row that is written already */
export function rowByRow(worksheet: Worksheet, widths: readonly number[], from: number): RowByRow {
  let row = from;
  let points = 0;
  return {
    get row() {
      return row;
    },
    get height() {
      return (points * 4) / 3;
    },
    write(cells, least = 0) {
      const written = worksheet.getRow(++row);
      const texts = cells.map(({ column, cell, kind = 'text', style, runsOn = false }) => {
        const ready = cellValue(cell, kind, mostCharacters, () => true);
        written.getCell(column).value = ready.value;
        written.getCell(column).style = style ?? ready.style;
        return { text: runsOn ? '' : ready.text, width: widths[column - 1]! };
      });
      written.height = Math.max(rowHeight(texts), least);
      points += written.height;
      written.commit();
    },
  };
}
