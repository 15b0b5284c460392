/** Cells below each other that a chart shows, with what they hold when the workbook is written. */
export interface CellRange {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  /** From 1. */
  readonly firstRow: number;
  readonly values: readonly (string | number | null)[];
}

/** One row of marks of a chart. */
export interface NativeSeries {
  /** For the legend and for whoever hears the chart read out. */
  readonly name: string;
  /** What the marks are of; in a scatter chart, where they stand across. */
  readonly across: CellRange;
  readonly values: CellRange;
  /** How far the interval reaches below and above each value, in the value's unit. */
  readonly below?: CellRange;
  readonly above?: CellRange;
  /** What is written beside each mark; its value where nothing is given. */
  readonly labels?: CellRange;
  /** As "#2a6ce8"; one for all marks, or one for each. */
  readonly colours: readonly string[];
}

/** A chart that Excel draws itself from cells, so that it follows them. */
export interface NativeChart {
  readonly kind: 'bars' | 'columns' | 'lines' | 'scatter';
  readonly title: string;
  /** What it shows, for whoever cannot see it. */
  readonly alternative: string;
  readonly across: ChartAxis;
  readonly up: ChartAxis;
  readonly series: readonly NativeSeries[];
  readonly place: ChartPlace;
}

export interface ChartAxis {
  readonly title: string;
  readonly logarithmic?: boolean;
}

/** Where a chart stands on its sheet: its left upper cell, from 1, and its size in pixels. */
export interface ChartPlace {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}
