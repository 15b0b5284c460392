import type { Alignment, Border, Fill, Style } from 'exceljs';
import type { Frame } from './frame.ts';

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
const font = { name: 'Calibri', family: 2, size: 12 };
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

/** A formula in a cell of the format "@" would become a text as soon as somebody edits it. */
export const computedStyleOf: Readonly<Record<Kind, Partial<Style>>> = {
  ...styleOf,
  text: { ...styleOf.text, numFmt: 'General' },
  before: { ...styleOf.before, numFmt: 'General' },
  link: { ...styleOf.link, numFmt: 'General' },
};

/** In points; no other font in a workbook is as large. */
export const titleSize = 16;

export const titleStyle: Partial<Style> = {
  font: { ...font, size: titleSize, bold: true, color: ink },
  alignment: { vertical: 'middle' },
  numFmt: '@',
};

export const noteStyle: Partial<Style> = {
  font: { ...font, color: { argb: 'FF4A5B63' } },
  alignment: left,
  numFmt: '@',
};

const notice: Partial<Style> = {
  font: { ...font, bold: true, color: { argb: 'FF5C3A00' } },
  alignment: { vertical: 'middle' },
  numFmt: '@',
};

/** What is published has no fills, which can hide from who changes the colours of the screen. */
export const noticeStyle: Readonly<Record<Frame['profile'], Partial<Style>>> = {
  working: { ...notice, fill: filled('FFFFE3A3') },
  publish: notice,
};

const white = {
  font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: filled(ink.argb),
};
const underlined = {
  font: { ...font, bold: true, color: ink },
  border: { bottom: { style: 'medium', color: ink } },
} satisfies Partial<Style>;

const headStyles = {
  working: {
    left: head(white, 'left'),
    center: head(white, 'center'),
    right: head(white, 'right'),
  },
  publish: {
    left: head(underlined, 'left'),
    center: head(underlined, 'center'),
    right: head(underlined, 'right'),
  },
};

/** The head of a column, on the side where its content stands. */
export function headStyle(kind: Kind, profile: Frame['profile']): Partial<Style> {
  if (kind === 'rank') return headStyles[profile].center;
  const stands = ['count', 'share', 'number', 'before'];
  return stands.includes(kind) ? headStyles[profile].right : headStyles[profile].left;
}

export const labelStyle: Partial<Style> = {
  ...body,
  font: { ...font, bold: true, color: ink },
  alignment: wrapped,
  numFmt: '@',
};

function head(emphasis: Partial<Style>, horizontal: 'left' | 'center' | 'right'): Partial<Style> {
  return {
    ...emphasis,
    alignment: {
      horizontal,
      vertical: 'middle',
      wrapText: true,
      indent: horizontal === 'right' ? 1 : 0,
    },
    numFmt: '@',
  };
}
