import type { NativeChart } from '../charts/native-chart.ts';
import type { Area } from './area.ts';
import type { Picture } from './picture.ts';

/** What `finish` adds to a streamed workbook. */
export interface Additions {
  readonly sheets: readonly SheetAdditions[];
}

/** What one worksheet gets; its name as it stands on its tab. */
export interface SheetAdditions {
  readonly worksheet: string;
  readonly pictures?: readonly Picture[];
  readonly charts?: readonly NativeChart[];
  readonly tables?: readonly Table[];
  readonly bars?: readonly Bar[];
  readonly inputs?: readonly Input[];
  readonly links?: readonly SheetLinkAt[];
  readonly names?: readonly DefinedName[];
}

/** A table that has a name, with its heads in the first row of its area and rows below them. */
export interface Table {
  /** Words; the table's name is made of them, in PascalCase and told apart from all others. */
  readonly called: string;
  readonly area: Area;
  /** Exactly what the cells of the first row hold, no two alike. */
  readonly heads: readonly string[];
  /** Whether its heads have buttons to filter and sort by. */
  readonly filter: boolean;
}

/** Cells whose numbers are shown as bars that begin at 0. */
export interface Bar {
  readonly area: Area;
}

/** A cell that readers fill in: one of a few words, or a whole number that is not too small. */
export interface Input {
  /** As "C4". */
  readonly cell: string;
  readonly allowed: { readonly oneOf: readonly string[] } | { readonly wholeNumberFrom: number };
  /** Said while the cell is chosen, in at most 255 characters. */
  readonly prompt: string;
  /** Said where something else is entered, in at most 255 characters. */
  readonly refusal: string;
}

/** A cell that leads to a cell of the same workbook. */
export interface SheetLinkAt {
  /** As "B7". */
  readonly cell: string;
  readonly sheet: string;
  /** As "A1". */
  readonly target: string;
}

/** A name for cells of the worksheet that formulas everywhere may use, as Threshold for C4. */
export interface DefinedName {
  readonly name: string;
  /** As "C4" or "C4:C9". */
  readonly cells: string;
}
