import type { Book } from './book.ts';
import { dateOf } from './dates.ts';
import { partText } from './parts.ts';
import { textTaker } from './text.ts';
import { type Attributes, xmlItems } from './xml.ts';

export type Cell = string | number | boolean | Date | null;

export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

const mostColumns = 16384;

/**
 * The rows of a sheet, in its order, as a stream; formulas give their results.
 * @throws Error where it is not well-formed or refers to what the workbook lacks.
 */
export function sheetRows(book: Book, sheet: string): AsyncGenerator<SheetRow> {
  return xmlItems(partText(book.parts, sheet), (give) => {
    const taker = textTaker();
    let inRows = false;
    let line = 0;
    let column = 0;
    let cell: Attributes = {};
    let cells: Cell[] = [];
    return {
      text: taker.text,
      opened(element, attributes) {
        if (element === 'sheetData') inRows = true;
        if (!inRows) return;
        taker.opened(element, attributes);
        if (element === 'row') {
          line = Number(attributes.r) || line + 1;
          column = 0;
          cells = [];
        }
        if (element === 'c') {
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          cell = attributes;
        }
      },
      closed(element) {
        if (element === 'sheetData') inRows = false;
        if (!inRows) return;
        taker.closed(element);
        if (element === 'c') {
          const value = meantBy(taker.taken(), cell, book);
          // A cell that is only coloured does not make its row longer.
          if (value !== null) cells[column - 1] = value;
        }
        if (element === 'row') give({ line, cells: Array.from(cells, (value) => value ?? null) });
      },
    };
  });
}

/** The number of a column, from 1, by a cell's address such as AB12. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}(?=\d)/.exec(address)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  if (column < 1 || column > mostColumns) throw new Error('a cell stands in no column');
  return column;
}

/** What a cell's text stands for, by its type (ECMA-376, part 1, 18.18.11). */
function meantBy(text: string, { t: type, s: style }: Attributes, book: Book): Cell {
  if (text === '') return null;
  switch (type) {
    case 's': {
      const shared = book.texts[Number(text)];
      if (shared === undefined) throw new Error('a cell points to a text that it does not hold');
      return shared;
    }
    case 'inlineStr':
    case 'str':
    case 'd':
      return text;
    case 'b':
      return text !== '0' && text !== 'false';
    case 'e':
      return null;
    default: {
      const number = Number(text);
      if (Number.isNaN(number)) return text;
      return book.dates[Number(style ?? 0)] ? dateOf(number, book.from1904) : number;
    }
  }
}
