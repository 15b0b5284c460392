import type { Settings } from '../analysis/settings.ts';

/** What stands around every sheet of one workbook. */
export interface Frame {
  readonly title: string;
  /** Printed at the foot of every page. */
  readonly source: string;
  /** Said in the first row of every sheet and on every printed page, if there is something to say. */
  readonly notice: string | null;
  /** The row that holds the heads of the columns, from 1. */
  readonly headRow: number;
  /**
   * What is published keeps to the rules of the UK Analysis Function for spreadsheets that are read
   * out or magnified: nothing frozen, no filter buttons, no fills, no page headers or footers.
   */
  readonly profile: Settings['profile'];
}

/**
 * Title and note, with a notice before them where there is one; then the heads of the columns. What
 * is published says more in its note, and has two rows for it.
 */
export function frameOf(
  title: string,
  source: string,
  notice: string | null,
  profile: Settings['profile'] = 'working',
): Frame {
  const headRow = 3 + (notice === null ? 0 : 1) + (profile === 'publish' ? 1 : 0);
  return { title, source, notice, profile, headRow };
}
