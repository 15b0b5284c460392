import type { CellValue, Style } from 'exceljs';
import { cellText } from './cell-text.ts';
import { safeLink } from './safe-link.ts';
import type { Cell, Formula, Link } from './sheet.ts';
import { computedStyleOf, type Kind, styleOf } from './styles.ts';

/** A cell ready to be written. */
export interface ReadyCell {
  readonly value: CellValue;
  readonly style: Partial<Style>;
  /** The text that is seen, for the height of the row. */
  readonly text: string;
  /** Whether the text was too long for a cell. */
  readonly cut: boolean;
}

/**
 * What Excel is given for a cell. A text is always a text, whatever it begins with; a time becomes
 * Excel's own, in UTC; an address becomes a link where it can be one and `mayLink` allows it.
 * @param mayLink asked once for each address that can be a link
 */
export function cellValue(
  cell: Cell,
  kind: Kind,
  mostCharacters: number,
  mayLink: () => boolean,
): ReadyCell {
  if (cell === null || typeof cell === 'number') return unwritten(cell, kind);
  if (typeof cell === 'object' && 'formula' in cell) return computed(cell, kind, mostCharacters);
  if (typeof cell === 'object' && 'sheet' in cell) {
    return { ...written(cell.text, mostCharacters), style: styleOf.link };
  }
  if (typeof cell === 'object') return linked(cell, mostCharacters, mayLink);
  if (kind === 'link') return linked({ text: cell, address: cell }, mostCharacters, mayLink);
  const date = kind === 'time' || kind === 'day' ? dateOf(cell, kind) : undefined;
  if (date !== undefined) return unwritten(date, kind);
  return { ...written(cell, mostCharacters), style: styleOf[kind === 'before' ? kind : 'text'] };
}

function unwritten(value: number | Date | null, kind: Kind): ReadyCell {
  return { value, style: styleOf[kind], text: '', cut: false };
}

function computed({ formula, result }: Formula, kind: Kind, mostCharacters: number): ReadyCell {
  const style = computedStyleOf[kind];
  if (typeof result !== 'string') {
    const value = result === null ? { formula } : { formula, result };
    return { value, style, text: '', cut: false };
  }
  const { text, cut } = cellText(result, mostCharacters);
  return { value: { formula, result: text }, style, text, cut };
}

function written(whole: string, mostCharacters: number): ReadyCell {
  const { text, cut } = cellText(whole, mostCharacters);
  return { value: textValue(text), style: styleOf.text, text, cut };
}

/**
 * The stream writer puts a plain text where a formula's result stands; there white space at its ends
 * is lost, and LibreOffice loses line ends and shows escapes as they are written. A rich text becomes
 * an inline string, where all of them are right.
 */
function textValue(text: string): CellValue {
  if (text === '') return null;
  return /^\s|\n|\s$|_x005F_/.test(text) ? { richText: [{ text }] } : text;
}

function linked(link: Link, mostCharacters: number, mayLink: () => boolean): ReadyCell {
  const hyperlink = safeLink(link.address);
  if (hyperlink === undefined || !mayLink()) return written(link.address, mostCharacters);
  const { text, cut } = cellText(link.text, mostCharacters);
  return { value: { text, hyperlink }, style: styleOf.link, text, cut };
}

/** Nothing for what is no time, or a time that Excel's calendar does not know. */
function dateOf(time: string, kind: 'time' | 'day'): Date | undefined {
  const date = new Date(kind === 'day' ? time.slice(0, 10) : time);
  const year = date.getUTCFullYear();
  return year > 1900 && year < 10_000 ? date : undefined;
}
