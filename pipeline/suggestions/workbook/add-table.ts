import type { DataValidation, Fill, Style, Workbook, Worksheet } from 'exceljs';
import {
  answerStyle,
  numberStyle,
  plainHead,
  seen,
  textStyle,
  titleStyle,
} from '../../coding/sheets/sheet-styles.ts';
import { cellText } from '../../workbook/cell-text.ts';
import { lines, pageSetup } from '../../workbook/open-sheet.ts';
import { rowHeight } from '../../workbook/row-height.ts';

/** How a column's cells are meant: to be read, to be answered, or open to be written anew. */
export type CellKind = 'text' | 'count' | 'bar' | 'figure' | 'small' | 'answer' | 'open' | 'hidden';

export interface TableColumn<Row> {
  readonly head: string;
  readonly width: number;
  readonly kind: CellKind;
  value(row: Row): string | number | null;
}

/** A sheet that is one table, below a title and a sentence. */
export interface Table<Row> {
  readonly name: string;
  readonly note: string;
  /** Said in the place of rows where there are none. */
  readonly none: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** How many columns stay where they are when the others are moved. */
  readonly frozenColumns: number;
}

/** The row that holds the heads of the columns, from 1. */
export const headRow = 3;

/** Cells that are to be filled in. */
const open: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBE8' } };
const figureStyle: Partial<Style> = { ...numberStyle, numFmt: '0.0' };
const styleOf: Readonly<Record<CellKind, Partial<Style>>> = {
  text: textStyle,
  hidden: textStyle,
  count: { ...numberStyle, numFmt: '#,##0' },
  bar: { ...numberStyle, numFmt: '#,##0' },
  figure: figureStyle,
  small: { ...figureStyle, numFmt: '0.0000' },
  answer: { ...answerStyle, fill: open, alignment: { horizontal: 'center', vertical: 'top' } },
  open: {
    ...textStyle,
    fill: open,
    font: { name: 'Calibri', size: 11, bold: true },
    protection: { locked: false },
  },
};

const yesOrNo: DataValidation = {
  type: 'list',
  allowBlank: true,
  formulae: ['"yes,no"'],
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Not an answer',
  error: 'yes or no; or leave it blank.',
};

/** Adds a table with a frozen head, filters, bars, and drop-downs where it is to be answered. */
export async function addTable<Row>(book: Workbook, table: Table<Row>): Promise<void> {
  const { name, note, columns, rows, none, frozenColumns } = table;
  const worksheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: headRow, showGridLines: false }],
    pageSetup: { ...pageSetup, printTitlesRow: `${headRow}:${headRow}` },
    headerFooter: { oddFooter: '&CPage &P of &N' },
    properties: lines,
  });
  worksheet.columns = columns.map(({ width, kind }) => ({ width, hidden: kind === 'hidden' }));
  worksheet.getCell('A1').value = name;
  worksheet.getCell('A1').style = titleStyle;
  worksheet.getRow(1).height = 24;
  worksheet.getCell('A2').value = note;
  writeHeads(worksheet, columns);
  for (const row of rows) writeRow(worksheet, columns, row);
  if (rows.length === 0) worksheet.addRow([none]);
  const last = headRow + Math.max(1, rows.length);
  worksheet.autoFilter = {
    from: { row: headRow, column: 1 },
    to: { row: last, column: columns.filter(({ kind }) => kind !== 'hidden').length },
  };
  for (const [place, { kind }] of columns.entries()) decorate(worksheet, place + 1, kind, last);
  // Without a password: it keeps from mishaps; what gets round it is noticed when it is read.
  await worksheet.protect('', {
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
    sort: true,
  });
}

function writeHeads(
  worksheet: Worksheet,
  columns: readonly { head: string; width: number }[],
): void {
  const heads = worksheet.getRow(headRow);
  heads.height =
    10 + rowHeight(columns.map(({ head, width }) => ({ text: head, width: width - 2 })));
  for (const [place, { head }] of columns.entries()) {
    heads.getCell(place + 1).value = head;
    heads.getCell(place + 1).style = plainHead;
  }
}

function writeRow<Row>(worksheet: Worksheet, columns: readonly TableColumn<Row>[], row: Row): void {
  const cells = columns.map((column) => {
    const value = column.value(row);
    return typeof value === 'string' ? cellText(value).text : value;
  });
  const written = worksheet.addRow(cells);
  const texts = columns.map(({ width, kind }, place) => ({
    text: kind === 'hidden' ? '' : String(cells[place] ?? ''),
    width,
  }));
  written.height = 3 + rowHeight(texts);
  for (const [place, { kind }] of columns.entries()) {
    written.getCell(place + 1).style = styleOf[kind];
  }
}

function decorate(worksheet: Worksheet, column: number, kind: CellKind, last: number): void {
  const letter = worksheet.getColumn(column).letter;
  const ref = `${letter}${headRow + 1}:${letter}${last}`;
  if (kind === 'answer') {
    // The library's types leave this out; a validation for each cell would take seconds.
    const { dataValidations } = worksheet as unknown as {
      dataValidations: { add(range: string, validation: DataValidation): void };
    };
    dataValidations.add(ref, yesOrNo);
    const says = (answer: 'yes' | 'no', priority: number) => ({
      type: 'expression' as const,
      formulae: [`$${letter}${headRow + 1}="${answer}"`],
      style: seen[answer],
      priority,
    });
    worksheet.addConditionalFormatting({ ref, rules: [says('yes', 1), says('no', 2)] });
  }
  if (kind === 'bar') {
    const bar = {
      type: 'dataBar',
      priority: 3,
      cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
    };
    const rules = [{ ...bar, color: { argb: 'FF9CC7D8' }, gradient: true }];
    // The library's types lack the colour, without which Excel calls the file damaged.
    worksheet.addConditionalFormatting({ ref, rules: rules as never });
  }
}
