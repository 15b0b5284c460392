/** Cells below each other that a chart shows, with what they hold when the workbook is written. */
export interface CellRange {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  /** From 1. */
  readonly firstRow: number;
  readonly values: readonly (string | number | null)[];
  /** How Excel shows the numbers, as "#,##0" or "0%"; "General" where nothing is given. */
  readonly format?: string;
}

/** One row of marks of a chart. */
export interface NativeSeries {
  /** For the legend and for whoever hears the chart read out. */
  readonly name: string;
  /** What the values stand against: what they are of; in a scatter chart, numbers. */
  readonly against: CellRange;
  readonly values: CellRange;
  /** How far the interval reaches below and above each value, in the value's unit. */
  readonly below?: CellRange;
  readonly above?: CellRange;
  /** What is written beside each mark; its value where nothing is given. */
  readonly labels?: CellRange | 'none';
  /** Of the only bars or columns: where the intervals end, so that the axis and the labels reach beyond. */
  readonly ends?: CellRange;
  /** As "#2a6ce8"; one for all marks, or one for each. */
  readonly colours: readonly string[];
}

/** A chart that Excel draws itself from cells, so that it follows them. */
export interface NativeChart {
  readonly kind: 'bars' | 'columns' | 'lines' | 'scatter';
  readonly title: string;
  /** What it shows, for whoever cannot see it. */
  readonly alternative: string;
  /** The axis at the foot, as it is seen: of bars, the values. */
  readonly across: ChartAxis;
  /** The axis at the side, as it is seen: of bars, what they are of, the first on top. */
  readonly up: ChartAxis;
  readonly series: readonly NativeSeries[];
  readonly place: ChartPlace;
}

export interface ChartAxis {
  /** Nothing where the chart's title says it already. */
  readonly title?: string;
  /** To the base of 10; Excel then shows no value of 0 or less. */
  readonly logarithmic?: boolean;
  /** How Excel shows the numbers; as their cells are shown where nothing is given. */
  readonly format?: string;
  /** Where the axis ends; Excel chooses where nothing is given. */
  readonly least?: number;
  readonly most?: number;
}

/** Where a chart stands on its sheet: its left upper cell, from 1, and its size in pixels. */
export interface ChartPlace {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}
