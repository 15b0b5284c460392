import type { stream } from 'exceljs';
import { mostCharacters } from './cell-text.ts';
import { cellValue } from './cell-value.ts';
import type { Frame } from './frame.ts';
import { openSheet } from './open-sheet.ts';
import type { SheetAdditions, SheetLinkAt } from './package/additions.ts';
import { columnLetters } from './package/area.ts';
import { taken } from './package/taken.ts';
import { rowHeight } from './row-height.ts';
import type { Cell, Sheet } from './sheet.ts';
import { sheetAdditions } from './sheet-additions.ts';
import { noteStyle } from './styles.ts';

/** What one worksheet can hold; Excel's own limits unless a test asks for less. */
export interface Limits {
  readonly rows: number;
  readonly links: number;
  readonly characters: number;
}

export const excelLimits: Limits = { rows: 1_048_576, links: 65_530, characters: mostCharacters };

/** What had to give way to Excel's limits. */
export interface Outcome {
  readonly sheet: string;
  /** Worksheets that it took. */
  readonly parts: number;
  readonly cutCells: number;
  /** Addresses that stand as plain text because a worksheet holds no more links. */
  readonly plainLinks: number;
  /** What `finish` adds to each of its worksheets. */
  readonly added: readonly SheetAdditions[];
}

/** Rows that may wait for the compression, and as many again that are made meanwhile. */
const rowsAtOnce = 64;

/** Of every row, for the writer knows a style again by its identity and works each other out. */
const noStyle = Object.freeze({});

/**
 * Writes a sheet row by row, none of them held; where it has more rows than a worksheet can hold it
 * goes on in a further one, "Replies 2", and says so in the last row.
 * @param step called after each row
 */
export async function writeSheet(
  book: stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  frame: Frame,
  limits: Limits = excelLimits,
  step: () => void = () => {},
): Promise<Outcome> {
  let parts = 1;
  let cutCells = 0;
  let links = 0;
  let plainLinks = 0;
  let rows = 0;
  let inner: SheetLinkAt[] = [];
  let room = Promise.resolve();
  const added: SheetAdditions[] = [];
  let { worksheet, row } = openSheet(book, sheet, frame, parts);

  const mayLink = () => {
    if (links < limits.links) {
      links++;
      return true;
    }
    plainLinks++;
    return false;
  };
  const write = (cells: readonly Cell[]) => {
    const written = Object.assign(worksheet.getRow(++row), { style: noStyle });
    const texts = cells.map((cell, place) => {
      const { kind, width } = sheet.columns[place]!;
      const { value, style, text, cut } = cellValue(cell, kind, limits.characters, mayLink);
      const target = written.getCell(place + 1);
      target.value = value;
      target.style = style;
      if (cut) cutCells++;
      if (typeof cell === 'object' && cell !== null && 'sheet' in cell) {
        const at = `${columnLetters(place + 1)}${row}`;
        inner.push({ cell: at, sheet: cell.sheet, target: 'A1' });
      }
      return { text, width };
    });
    written.height = rowHeight(texts);
    written.commit();
  };

  const goOn = () => {
    const last = worksheet.getRow(row + 1).getCell(1);
    last.value = `This worksheet is full: the table goes on in the worksheet "${sheet.name} ${parts + 1}".`;
    last.style = noteStyle;
  };

  const close = () => {
    const written = { part: parts, rows: rows === 0 ? 0 : row - frame.headRow, links: inner };
    added.push(sheetAdditions(sheet, frame, { worksheet: worksheet.name, ...written }));
    Object.assign(worksheet.pageSetup, printArea(sheet, row));
    worksheet.commit();
    links = 0;
    inner = [];
  };

  for (const cells of sheet.rows()) {
    if (row === limits.rows - 1) {
      goOn();
      close();
      ({ worksheet, row } = openSheet(book, sheet, frame, ++parts));
    }
    write(cells);
    step();
    if (++rows % rowsAtOnce === 0) {
      await room;
      room = taken(worksheet);
    }
  }
  if (rows === 0) write([sheet.none]);
  close();
  return { sheet: sheet.name, parts, cutCells, plainLinks, added };
}

/** All columns but those that stand aside; nothing where there are none of these. */
function printArea({ columns }: Sheet, lastRow: number): { printArea?: string } {
  const printed = columns.filter(({ aside }) => !aside).length;
  if (printed === columns.length) return {};
  return { printArea: `A$1:${columnLetters(printed)}$${lastRow}` };
}
