import { setImmediate } from 'node:timers/promises';
import type { stream, Worksheet } from 'exceljs';
import { mostCharacters } from './cell-text.ts';
import { cellValue } from './cell-value.ts';
import type { Frame } from './frame.ts';
import { openSheet } from './open-sheet.ts';
import { rowHeight } from './row-height.ts';
import type { Cell, Sheet } from './sheet.ts';

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
}

/** Rows after which the event loop gets its turn, so that what is written leaves the memory. */
const rowsAtOnce = 64;

/**
 * Writes a sheet row by row, none of them held; where it has more rows than a worksheet can hold it
 * goes on in a further one, "Replies 2".
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
    const written = worksheet.getRow(++row);
    const texts = cells.map((cell, place) => {
      const { kind, width } = sheet.columns[place]!;
      const { value, style, text, cut } = cellValue(cell, kind, limits.characters, mayLink);
      const target = written.getCell(place + 1);
      target.value = value;
      target.style = style;
      if (cut) cutCells++;
      return { text, width };
    });
    written.height = rowHeight(texts);
    written.commit();
  };

  for (const cells of sheet.rows()) {
    if (row === limits.rows) {
      close(worksheet, sheet, frame, row);
      links = 0;
      ({ worksheet, row } = openSheet(book, sheet, frame, ++parts));
    }
    write(cells);
    step();
    if (++rows % rowsAtOnce === 0) await setImmediate();
  }
  if (rows === 0) write([sheet.none]);
  close(worksheet, sheet, frame, row);
  return { sheet: sheet.name, parts, cutCells, plainLinks };
}

function close(worksheet: Worksheet, sheet: Sheet, { headRow }: Frame, lastRow: number): void {
  worksheet.autoFilter = {
    from: { row: headRow, column: 1 },
    to: { row: lastRow, column: sheet.columns.length },
  };
  worksheet.commit();
}
