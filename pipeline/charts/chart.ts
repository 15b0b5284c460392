import type { NotDrawn } from './not-drawn.ts';

/** A finished drawing with all that stands beside it. */
export interface Chart {
  /** Its file's name without the ending. */
  readonly chart: string;
  readonly title: string;
  /** The picture in full sentences, from the figures drawn. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  /** An SVG document that names its colours, for `painted` to give them. */
  readonly drawing: string;
  /** What stands below the picture: what it does not show, how to read it, and its source. */
  readonly notes: readonly string[];
  readonly notDrawn: readonly NotDrawn[];
  readonly table: Table;
}

/** The figures drawn, in the order of importance; numbers are aligned right. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
