import type { Table } from './table.ts';

/** A comparison as all its outputs tell it. */
export interface Comparison {
  readonly title: string;
  /** The runs' names: "worked-example@3". */
  readonly one: string;
  readonly other: string;
  /** Whether replies of either are invented. */
  readonly invented: boolean;
  /** When the later of the runs was recorded: the workbook's own time. */
  readonly recordedAt: string;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
}

/** Sentences on one subject, the same in every output. */
export interface Section {
  readonly subject: string;
  readonly sentences: readonly string[];
  /** Whether the terminal shows it too. */
  readonly isShort: boolean;
}
