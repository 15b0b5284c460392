import type { Figure } from '../reports/meanings/figure.ts';
import type { NativeChart } from './charts/native-chart.ts';
import type { FigureKind, Kind } from './styles.ts';

/** What a cell says; times as ISO 8601. */
export type Cell = string | number | Link | SheetLink | Formula | null;

/** A text that leads somewhere; where it cannot, the address stands in its place. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

/** A text that leads to another sheet of the same workbook, to its first cell. */
export interface SheetLink {
  readonly text: string;
  readonly sheet: string;
}

/** A figure that Excel computes anew when the cells that it rests on change. */
export interface Formula {
  /** Without the "=" before it. */
  readonly formula: string;
  /** What it comes to when the workbook is written, for programs that do not compute. */
  readonly result: string | number | null;
}

export interface ColumnHead {
  readonly kind: Kind;
  readonly title: string;
  /** In characters of the body's font. */
  readonly width: number;
  /** For the data dictionary: what it means; of a number, also its unit and its interval. */
  readonly about: string | Figure;
  /** Whether its numbers are also shown as bars within their cells, each beginning at 0. */
  readonly bar?: boolean;
  /** Whether it is there for formulas: it can be folded away, and is not printed. */
  readonly aside?: boolean;
}

export interface Column<Row> extends ColumnHead {
  value(row: Row): Cell;
}

/** A sheet that is one table below a title and a sentence. */
export interface Sheet {
  readonly name: string;
  /** One sentence above the table that says how to read it. */
  readonly note: string;
  /** Said in the place of rows where there are none. */
  readonly none: string;
  readonly columns: readonly ColumnHead[];
  /** Charts of Excel's own that stand on it, tied to cells of this or another sheet. */
  readonly charts?: readonly NativeChart[];
  rows(): Iterable<readonly Cell[]>;
}

/** Declares a sheet by its columns and by the rows that they are read from, one at a time. */
export function sheetOf<Row>(
  about: Pick<Sheet, 'name' | 'note' | 'none' | 'charts'>,
  columns: readonly Column<Row>[],
  rows: () => Iterable<Row>,
): Sheet {
  return {
    ...about,
    columns,
    *rows() {
      for (const row of rows()) yield columns.map((column) => column.value(row));
    },
  };
}

type Declared<Of extends Kind, About, Row, Value extends Cell> = readonly [
  kind: Of,
  title: string,
  /** In characters of the body's font. */
  width: number,
  about: About,
  value: (row: Row) => Value,
];

/**
 * The parts of a column: one of numbers says their unit and their interval; so may one of texts, for
 * texts that hold a number with its interval.
 */
export type ColumnParts<Row> =
  | Declared<FigureKind, Figure, Row, number | null>
  | Declared<Exclude<Kind, FigureKind>, string | Figure, Row, Cell>;

/** Declares a column. */
export function column<Row>(...[kind, title, width, about, value]: ColumnParts<Row>): Column<Row> {
  return { kind, title, width, about, value };
}

/** The same column with its numbers shown as bars too. */
export function withBar<Row>(column: Column<Row>): Column<Row> {
  return { ...column, bar: true };
}
