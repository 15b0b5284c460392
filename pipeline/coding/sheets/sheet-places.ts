import type { CodedTable } from '../reading/open-coded-file.ts';
import type { Subject } from '../subjects.ts';
import { readMark, type SheetMark } from './sheet-columns.ts';

/** A coding sheet that was found in a file, and where its columns stand. */
export interface FoundSheet {
  readonly table: CodedTable;
  readonly mark: SheetMark;
  /** The row that names the columns. */
  readonly line: number;
  /** Place of each column by its name, from 0. */
  readonly places: ReadonlyMap<string, number>;
}

/** A program may put a few rows above the one that names the columns. */
const rowsSearched = 20;

/** Finds the coding sheet among the sheets of a file, whatever it is called now. */
export function findSheet(tables: readonly CodedTable[]): FoundSheet | undefined {
  for (const table of tables) {
    for (const { line, cells } of table.rows.slice(0, rowsSearched)) {
      const mark = readMark(cells[0] ?? '');
      if (mark === undefined) continue;
      const places = new Map(
        cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [[cell.trim(), place] as const])),
      );
      return { table, mark, line, places: places.set('number', 0) };
    }
  }
  return undefined;
}

const others = new Set(['number', 'text', 'likes', 'words', 'done', 'note', 'key']);

/** The names of the columns that are answered: subjects, also those that the codebook has lost. */
export function subjectColumns({ places }: FoundSheet): string[] {
  return [...places.keys()].filter((name) => !others.has(name) && readMark(name) === undefined);
}

/** What is wrong with a sheet's columns, each as a sentence. */
export function columnProblems(sheet: FoundSheet, subjects: readonly Subject[]): string[] {
  const { table, mark, places } = sheet;
  const known = new Set(subjects.map(({ id }) => id));
  const gone = subjectColumns(sheet).filter((name) => !known.has(name));
  // Of limits, a sheet has those that can be told from what it shows.
  const missing = subjects.filter(({ id, kind }) => kind === 'theme' && !places.has(id));
  return [
    ...gone.map(
      (name) =>
        `${table.where}: the codebook has no theme "${name}" now; what its column says is not taken.`,
    ),
    ...missing.map(
      ({ name }) =>
        `${table.where}: there is no column for the theme "${name}"; ${mark.coder} decides nothing on it here.`,
    ),
  ];
}
