import type { Alignment, Border, Style } from 'exceljs';
import type { Frame } from '../frame.ts';
import { computedStyleOf, labelStyle, styleOf } from '../styles.ts';

const side: Partial<Border> = { style: 'medium', color: { argb: 'FF8A5A00' } };
const frame = { top: side, bottom: side, left: side, right: side };
const centre: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };

const cell: Partial<Style> = {
  ...labelStyle,
  border: frame,
  alignment: centre,
  protection: { locked: false },
};

/** A cell that a reader fills in: framed, and filled where fills may be. */
export const controlStyle: Readonly<Record<Frame['profile'], Partial<Style>>> = {
  working: {
    ...cell,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF4CC' } },
  },
  publish: cell,
};

/** What stands before a control, and what is said of it. */
export const controlLabel: Partial<Style> = {
  ...labelStyle,
  border: {},
  alignment: { horizontal: 'right', vertical: 'middle', indent: 1 },
};

export const controlHint: Partial<Style> = {
  ...computedStyleOf.text,
  border: {},
  alignment: { vertical: 'middle', indent: 1 },
};

/** Stands above a head and says what its column is in. */
export const unitStyle: Partial<Style> = {
  ...labelStyle,
  border: {},
  alignment: { horizontal: 'right', vertical: 'bottom', indent: 1 },
  numFmt: 'General',
};

/** A text that runs on over the cells beside it. */
export const sentenceStyle: Partial<Style> = {
  ...styleOf.text,
  border: {},
  alignment: { vertical: 'top' },
};

/** Begins a part of the sheet. */
export const partStyle: Partial<Style> = {
  ...labelStyle,
  border: {},
  font: { ...labelStyle.font, size: 14 },
  alignment: { vertical: 'bottom' },
};
