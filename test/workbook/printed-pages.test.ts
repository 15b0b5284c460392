import excel, { type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { printedPages } from '../../pipeline/workbook/summary/printed-pages.ts';
import type { RowByRow } from '../../pipeline/workbook/summary/row-by-row.ts';

/** 5 columns of 100 characters are 3525 pixels wide, so that a page across holds 2233 of height. */
const widths = [100, 100, 100, 100, 100];

/** A sheet of which so many rows are written, each 100 pixels high, below 92 of its head. */
function pagesAfter(rowsWritten: number) {
  const worksheet = new excel.Workbook().addWorksheet('Pages');
  let row = rowsWritten;
  const rows: RowByRow = {
    get row() {
      return row;
    },
    get height() {
      return row * 100;
    },
    write: () => {},
  };
  const pages = printedPages(worksheet, rows, widths, 92);
  const write = (more: number) => {
    row += more;
  };
  return { pages, write, breaks: () => breaksOf(worksheet) };
}

/** The rows after which a new page begins. */
function breaksOf(worksheet: Worksheet): number[] {
  const { rowBreaks } = worksheet as unknown as { rowBreaks: readonly { id: number }[] };
  return rowBreaks.map(({ id }) => id);
}

describe('the printed pages of Summary', () => {
  it('go on where what must stand together has room', () => {
    const { pages, breaks } = pagesAfter(10);
    pages.keep(1100);
    expect(breaks()).toEqual([]);
  });

  it('begin anew before what would be torn apart, and count from there', () => {
    const { pages, write, breaks } = pagesAfter(10);
    pages.keep(1200);
    expect(breaks()).toEqual([10]);
    write(12);
    pages.keep(1000);
    expect(breaks()).toEqual([10]);
    write(10);
    pages.keep(1000);
    expect(breaks()).toEqual([10, 32]);
  });

  it('let what is higher than a page be torn, wherever it begins', () => {
    const { pages, breaks } = pagesAfter(10);
    pages.keep(3000);
    expect(breaks()).toEqual([]);
  });
});
