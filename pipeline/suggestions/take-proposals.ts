import type { Workbook } from 'exceljs';
import type { Analysis } from '../analysis/analysis.ts';

/** What a person accepted of the proposals of a workbook. */
export interface Taken {
  /** Rules put into the codebook, as "theme: rule". */
  readonly rules: readonly string[];
  /** What could not be taken, each as a sentence that names sheet and row. */
  readonly refused: readonly string[];
}

/** Puts the proposals that a person said yes to into the codebook's file. */
export function takeProposals(_book: Workbook, _analysis: Analysis): Taken {
  return { rules: [], refused: [] };
}
