import type { Subject } from '../subjects.ts';

/** What a sheet is for; it stands in the workbook's hidden sheet and in the sheet's first row. */
export type SheetKind = 'coding' | 'correction';

/** Says in the first cell of a sheet whose it is, also where it was saved as CSV. */
export interface SheetMark {
  readonly kind: SheetKind;
  readonly analysis: string;
  readonly coder: string;
}

export function writeMark({ kind, analysis, coder }: SheetMark): string {
  return `${kind} of ${analysis} by ${coder}`;
}

/** Nothing for a cell that is no mark. */
export function readMark(cell: string): SheetMark | undefined {
  const parts = /^(coding|correction) of ([a-z0-9-]+) by (\S+)$/.exec(cell.trim());
  if (!parts) return undefined;
  const [, kind, analysis, coder] = parts;
  return { kind: kind as SheetKind, analysis: analysis!, coder: coder! };
}

/** A row to be coded, as a person sees it. */
export interface SheetRow {
  readonly postId: string;
  readonly textHash: string;
  readonly text: string;
  /** Null on a blind sheet. */
  readonly likes: number | null;
  /** The words behind today's tags, or who said what; null on a blind sheet. */
  readonly words: string | null;
  /** Subjects that are filled in as yes. */
  readonly filled: readonly string[];
  /** Subjects that may be answered; null where all may. */
  readonly open: readonly string[] | null;
}

/** A sheet to be written. */
export interface CodingSheet extends SheetMark {
  readonly title: string;
  /** How to go about it, a paragraph each. */
  readonly guide: readonly string[];
  readonly subjects: readonly Subject[];
  readonly rows: readonly SheetRow[];
  /** Head of the column of words. */
  readonly wordsHead: string;
  /** Whether blank means no in a row that is marked done. */
  readonly hasDone: boolean;
}

/** A column of a coding sheet; those of subjects are to be answered. */
export interface Column {
  readonly name: string;
  readonly head: string;
  readonly width: number;
  readonly subject?: Subject;
}
