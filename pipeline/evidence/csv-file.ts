import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../input-error.ts';
import { type CsvCell, csvLines } from '../reports/csv.ts';

/**
 * Writes a table to a file that a person named.
 * @throws InputError for a name that does not end in .csv, which could be one of their own files,
 *   and where it cannot be written
 */
export async function writeCsv(
  file: string,
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
): Promise<void> {
  if (!/\.csv$/i.test(file)) {
    throw new InputError(
      `--csv: found ${JSON.stringify(file)}; a file name that ends in .csv is allowed.`,
    );
  }
  try {
    await pipeline(Readable.from(csvLines(header, rows)), createWriteStream(file));
  } catch (cause) {
    throw new InputError(`--csv: ${file} cannot be written (${(cause as Error).message}).`, {
      cause,
    });
  }
}
