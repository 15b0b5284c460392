import { parse } from 'csv-parse';
import { InputError } from '../../../input-error.ts';
import { type Rows, unreadable } from '../../placed.ts';
import type { DataFile } from '../data-file.ts';
import { cellByPlace, headingsOf, type Table } from '../table.ts';
import { headText, joined, utf8Of } from '../text.ts';
import { linesOf } from './json-lines.ts';

type Cells = readonly string[];

/** What separates the cells of a file: the mark that its first row holds most often. */
export type Delimiter = ',' | ';' | '\t';

const quotationMark = '"'.charCodeAt(0);

/** Reads the delimiter off a file's first row, outside quotes; a comma where it holds none. */
export function delimiterOf(head: string): Delimiter {
  const [firstRow = ''] = head.replace(/"[^"]*"/g, '').split(/[\r\n]/);
  const times = (mark: Delimiter) => firstRow.split(mark).length;
  const marks: Delimiter[] = [',', ';', '\t'];
  return marks.reduce((most, mark) => (times(mark) > times(most) ? mark : most));
}

/** A file of comma, semicolon or tab separated values, whose first row names the columns. */
export async function csvTable(file: DataFile): Promise<Table> {
  const head = headText(file);
  const delimiter = delimiterOf(head);
  const endings = head.includes('\n') ? ['\r\n', '\n'] : ['\r'];
  const records = () => recordsOf(file, delimiter, endings);
  const headings = await firstOf(records());
  return {
    headings,
    rows: () => rowsOf(file, records(), headings.length, delimiter),
    cell: cellByPlace(headings),
  };
}

interface Recorded {
  readonly record: Cells;
  /** The line that the record ends on. */
  readonly info: { readonly lines: number };
}

interface QuoteNotClosed {
  readonly lastLine: number;
}

async function* recordsOf(
  file: DataFile,
  delimiter: Delimiter,
  endings: readonly string[],
): AsyncGenerator<Recorded | QuoteNotClosed> {
  const parser = parse({
    delimiter,
    record_delimiter: [...endings],
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  let lastLine = 0;
  try {
    for await (const recorded of joined(utf8Of(file), parser) as AsyncIterable<Recorded>) {
      lastLine = recorded.info.lines;
      yield recorded;
    }
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string };
    if (code === 'CSV_QUOTE_NOT_CLOSED') yield { lastLine };
    else throw new InputError(`${file.shown}: this cannot be read as CSV: ${message}`, { cause });
  }
}

async function firstOf(records: AsyncIterable<Recorded | QuoteNotClosed>): Promise<string[]> {
  for await (const first of records) return 'record' in first ? headingsOf(first.record) : [];
  return [];
}

async function* rowsOf(
  file: DataFile,
  records: AsyncIterable<Recorded | QuoteNotClosed>,
  columns: number,
  delimiter: Delimiter,
): Rows<Cells> {
  let heading = true;
  for await (const found of records) {
    if (!('record' in found)) {
      yield* linesAfter(file, found.lastLine);
    } else if (!heading) {
      const { record, info } = found;
      const fault = faultOf(record, columns, delimiter);
      if (fault === null) yield { kind: 'value', line: info.lines, value: record };
      else yield unreadable(info.lines, fault, record);
    }
    heading = false;
  }
}

function faultOf(record: Cells, columns: number, delimiter: Delimiter): string | null {
  const tooMany = record.length > columns && record.slice(columns).some((cell) => cell !== '');
  if (record.length < columns || tooMany) {
    return `the row has ${record.length} cells, the first row names ${columns} columns`;
  }
  for (const cell of record) {
    if (cell.charCodeAt(0) === quotationMark && holdsRows(cell, columns, delimiter)) {
      return 'a quotation mark that is not closed has swallowed the rows after it';
    }
  }
  return null;
}

/**
 * Whether a cell that begins with a quotation mark goes on into other rows. People write commas in
 * a text of several lines, so there it takes a line with as many cells as a row.
 */
function holdsRows(cell: string, columns: number, delimiter: Delimiter): boolean {
  const [, ...lines] = cell.split('\n');
  const cells = delimiter === ',' ? Math.max(columns, 2) : 2;
  return lines.some((line) => line.split(delimiter).length >= cells);
}

/** The rest of a file from a quotation mark on that is never closed, line by line. */
async function* linesAfter(file: DataFile, lastLine: number): Rows<Cells> {
  let line = 0;
  for await (const text of linesOf(file)) {
    if (++line <= lastLine || text.trim() === '') continue;
    const reason = `the line follows a quotation mark, opened on line ${lastLine + 1} or soon after, that is never closed`;
    yield unreadable(line, reason, text);
  }
}
