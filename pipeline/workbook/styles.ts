import type { Alignment, Border, Fill, Style } from 'exceljs';

/** Kinds of columns that hold numbers, whose meaning has a unit and an interval. */
export type FigureKind = 'count' | 'rank' | 'share' | 'number';

/** How the content of a column is meant and shown. */
export type Kind =
  | FigureKind
  | 'text'
  // A text that ends where the next column begins.
  | 'before'
  | 'time'
  | 'day'
  | 'link';

const ink = { argb: 'FF1B3A4B' };
const line: Partial<Border> = { style: 'thin', color: { argb: 'FFD5DDE1' } };
const figure: Partial<Alignment> = { vertical: 'top', horizontal: 'right', indent: 1 };
const middle: Partial<Alignment> = { vertical: 'top', horizontal: 'center' };
const left: Partial<Alignment> = { vertical: 'top', horizontal: 'left' };
const wrapped: Partial<Alignment> = { vertical: 'top', wrapText: true };
const filled = (argb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});

// One object a style: the writer knows a style again by its identity, which keeps it fast.
const font = { name: 'Calibri', family: 2, size: 11 };
const body = { border: { bottom: line }, font };

/** The number format "@" keeps a text a text even when somebody edits the cell. */
export const styleOf: Readonly<Record<Kind, Partial<Style>>> = {
  text: { ...body, numFmt: '@', alignment: wrapped },
  before: { ...body, numFmt: '@', alignment: figure },
  count: { ...body, numFmt: '#,##0', alignment: figure },
  rank: { ...body, numFmt: '0', alignment: middle },
  share: { ...body, numFmt: '0%', alignment: figure },
  number: { ...body, numFmt: '#,##0.00', alignment: figure },
  time: { ...body, numFmt: 'yyyy-mm-dd hh:mm:ss', alignment: left },
  day: { ...body, numFmt: 'yyyy-mm-dd', alignment: left },
  link: {
    ...body,
    numFmt: '@',
    alignment: wrapped,
    font: { ...font, color: { argb: 'FF0B5CAD' }, underline: true },
  },
};

export const titleStyle: Partial<Style> = {
  font: { ...font, size: 16, bold: true, color: ink },
  alignment: { vertical: 'middle' },
  numFmt: '@',
};

export const noteStyle: Partial<Style> = {
  font: { ...font, color: { argb: 'FF4A5B63' } },
  alignment: left,
  numFmt: '@',
};

export const noticeStyle: Partial<Style> = {
  font: { ...font, bold: true, color: { argb: 'FF5C3A00' } },
  fill: filled('FFFFE3A3'),
  alignment: { vertical: 'middle' },
  numFmt: '@',
};

/** The head of a column, on the side where its content stands. */
const headStyles = { left: head('left'), center: head('center'), right: head('right') };

export function headStyle(kind: Kind): Partial<Style> {
  if (kind === 'rank') return headStyles.center;
  const stands = ['count', 'share', 'number', 'before'];
  return stands.includes(kind) ? headStyles.right : headStyles.left;
}

export const labelStyle: Partial<Style> = {
  ...body,
  font: { ...font, bold: true, color: ink },
  alignment: wrapped,
  numFmt: '@',
};

function head(horizontal: 'left' | 'center' | 'right'): Partial<Style> {
  return {
    font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: filled('FF1B3A4B'),
    alignment: {
      horizontal,
      vertical: 'middle',
      wrapText: true,
      indent: horizontal === 'right' ? 1 : 0,
    },
    numFmt: '@',
  };
}
