import type { Alignment, Border, Fill, Style } from 'exceljs';

const ink = { argb: 'FF1B3A4B' };
const line: Partial<Border> = { style: 'thin', color: { argb: 'FFD5DDE1' } };
const around = { top: line, bottom: line, left: line, right: line };
const font = { name: 'Calibri', family: 2, size: 11 };
const filled = (argb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});
const middle: Partial<Alignment> = { horizontal: 'center', vertical: 'middle' };

/** Tells outermost themes, those within them, and limits apart. */
const headFills = { theme: 'FF1B3A4B', within: 'FF4A6B7C', flag: 'FF7A4B1D' } as const;

export type HeadKind = keyof typeof headFills;

export const titleStyle: Partial<Style> = {
  font: { ...font, size: 14, bold: true, color: ink },
  alignment: { vertical: 'middle' },
};

export const plainHead: Partial<Style> = {
  font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: filled('FF1B3A4B'),
  alignment: { vertical: 'bottom', wrapText: true },
  border: around,
};

/** The head of a narrow column, written upwards. */
export function uprightHead(kind: HeadKind): Partial<Style> {
  return {
    font: { ...font, bold: kind !== 'within', color: { argb: 'FFFFFFFF' } },
    fill: filled(headFills[kind]),
    alignment: { textRotation: 90, horizontal: 'center', vertical: 'bottom', wrapText: true },
    border: around,
  };
}

/** What is not to be changed is a little darker than what is. */
const shaded = filled('FFF4F6F7');

export const numberStyle: Partial<Style> = {
  fill: shaded,
  font: { ...font, color: { argb: 'FF4A5B63' } },
  numFmt: '0',
  alignment: { horizontal: 'center', vertical: 'top' },
  border: around,
};

/** "@" keeps a text a text even where it begins with "=". */
export const textStyle: Partial<Style> = {
  font,
  fill: shaded,
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true },
  border: around,
};

export const answerStyle: Partial<Style> = {
  font: { ...font, bold: true },
  numFmt: '@',
  alignment: middle,
  border: around,
  protection: { locked: false },
};

/** A cell that is not to be answered. */
export const closedStyle: Partial<Style> = {
  font: { ...font, color: { argb: 'FF8A979E' } },
  fill: filled('FFEEF1F3'),
  numFmt: '@',
  alignment: middle,
  border: around,
};

export const noteStyle: Partial<Style> = {
  ...textStyle,
  fill: { type: 'pattern', pattern: 'none' },
  protection: { locked: false },
};

/** How an answer, and a row that is done, are shown. */
export const seen = {
  yes: { font: { bold: true, color: { argb: 'FF0B5B2F' } }, fill: shade('FFCDEBD6') },
  no: { font: { color: { argb: 'FF8A979E' } } },
  unsure: { font: { bold: true, color: { argb: 'FF7A4B00' } }, fill: shade('FFFFE3A3') },
  done: { font: { color: { argb: 'FF8A979E' } } },
} satisfies Record<string, Partial<Style>>;

/** Conditional formats take their colour from the background of a pattern. */
function shade(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', bgColor: { argb }, fgColor: { argb } };
}
