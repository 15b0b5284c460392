/** What stands around every sheet of one workbook. */
export interface Frame {
  readonly title: string;
  /** Printed at the foot of every page. */
  readonly source: string;
  /** Said in the first row of every sheet and on every printed page, if there is something to say. */
  readonly notice: string | null;
  /** The row that holds the heads of the columns, from 1. */
  readonly headRow: number;
}

/** Title and note, with a notice before them where there is one; then the heads of the columns. */
export function frameOf(title: string, source: string, notice: string | null): Frame {
  return { title, source, notice, headRow: notice === null ? 3 : 4 };
}
