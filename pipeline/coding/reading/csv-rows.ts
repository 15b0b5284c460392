import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InputError } from '../../input-error.ts';
import { delimiterOf } from '../../sources/files/containers/csv.ts';
import { encodingWatch } from '../../sources/files/encoding.ts';

/** A row of a table with the line that it begins on, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const mostBytes = 256 * 1024 * 1024;

/**
 * Reads a CSV that a person may have saved from a spreadsheet: comma, semicolon or tab, any line
 * end, with or without a mark at its beginning, in UTF-8, UTF-16 or Windows-1252. Every cell is a
 * text.
 * @param shown the file's name as messages give it
 * @throws InputError where it cannot be read as CSV
 */
export function csvRows(file: string, shown: string): TableRow[] {
  const bytes = readFileSync(file);
  if (bytes.length > mostBytes) {
    throw new InputError(`${shown}: found ${bytes.length} bytes; at most 256 MiB are allowed.`);
  }
  const watch = encodingWatch();
  watch.see(bytes);
  const text = new TextDecoder(watch.judge()).decode(bytes);
  try {
    return recordsOf(text);
  } catch (cause) {
    const { message } = cause as Error;
    throw new InputError(`${shown}: this cannot be read as CSV: ${message}`, { cause });
  }
}

interface Recorded {
  readonly record: string[];
  /** The line that the record ends on. */
  readonly info: { readonly lines: number };
}

function recordsOf(text: string): TableRow[] {
  const records = parse(text, {
    delimiter: delimiterOf(text.slice(0, 64 * 1024)),
    record_delimiter: text.includes('\n') ? ['\r\n', '\n'] : ['\r'],
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as Recorded[];
  return records.map(({ record, info }) => {
    const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return { line: info.lines - breaks, cells: record };
  });
}
