import type { stream } from 'exceljs';
import type { Publication } from '../reports/publication.ts';
import type { Frame } from './frame.ts';
import type { SheetAdditions } from './package/additions.ts';
import type { ColumnHead, Sheet } from './sheet.ts';
import type { Limits, Outcome } from './write-sheet.ts';

/** A sheet as the contents of a workbook name it. */
export interface Listed {
  readonly name: string;
  /** One sentence: what it answers. */
  readonly answers: string;
  readonly content: Sheet | LaidOut;
}

/** A sheet that is laid out by itself. */
export interface LaidOut {
  readonly columns: readonly ColumnHead[];
  lay(book: stream.xlsx.WorkbookWriter): SheetAdditions;
}

/** What a workbook's sheets are made from. */
export interface Ordered {
  readonly publication: Publication;
  readonly frame: Frame;
  readonly limits: Limits;
  /** What had to give way to Excel's limits, in the sheets that are written so far. */
  readonly outcomes: readonly Outcome[];
}

/** The sheets of a workbook in the order in which they are read. */
export type Contents = (ordered: Ordered) => readonly Listed[];

/** Names a sheet in the contents. */
export function listed(sheet: Sheet, answers: string): Listed {
  return { name: sheet.name, answers, content: sheet };
}
