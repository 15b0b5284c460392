import type { ColumnField } from '../../analysis/settings.ts';
import { InputError } from '../../input-error.ts';
import { bluesky } from '../formats/bluesky.ts';
import { compliance } from '../formats/compliance.ts';
import type { Format } from '../formats/format.ts';
import { mastodon } from '../formats/mastodon.ts';
import { reddit } from '../formats/reddit.ts';
import { xApiV1 } from '../formats/x-api-v1.ts';
import { xApiV2 } from '../formats/x-api-v2.ts';
import { youtube } from '../formats/youtube.ts';
import type { Rows } from '../placed.ts';
import type { Received } from '../source.ts';
import { knownExport } from './columns/known-exports.ts';
import { type Mapping, mapColumns } from './columns/mapping.ts';
import { objectTable } from './columns/object-table.ts';
import { readTable } from './columns/read-table.ts';
import type { Container } from './containers/container.ts';
import { supported } from './supported.ts';
import type { Table } from './table.ts';

/** Columns as an analysis gives them. */
export type GivenColumns = Readonly<Partial<Record<ColumnField, string>>>;

/** How a file is to be understood, and what it then brings. */
export interface Reading {
  readonly format: string;
  readonly columns: Mapping | null;
  records(): AsyncIterable<Received>;
}

const formats: readonly Format[] = [compliance, xApiV2, xApiV1, bluesky, mastodon, reddit, youtube];
const valuesTried = 20;

/**
 * Recognises what a container holds by its content: a known format, else a table.
 * @throws InputError where it holds no posts, or the text's column is not known.
 */
export async function readingOf(
  container: Container,
  given: GivenColumns,
  shown: string,
): Promise<Reading> {
  if (container.holds === 'table') {
    return tableReading(await container.table(), container.name, given, shown);
  }
  const { values, name } = container;
  const first = await firstValues(values());
  const known = knownFormat(first);
  if (known) {
    const { format, value } = known;
    return {
      format: `${format.name(value)}, ${name}`,
      columns: null,
      records: () => format.read(values),
    };
  }
  if (first.length === 0) throw new InputError(`${shown}: found no posts in it; ${supported}.`);
  return tableReading(await objectTable(values), name, given, shown);
}

/** The format that recognises one of some values, and that value. */
export function knownFormat(
  values: readonly unknown[],
): { readonly format: Format; readonly value: unknown } | undefined {
  for (const value of values) {
    const format = formats.find((candidate) => candidate.recognises(value));
    if (format) return { format, value };
  }
  return undefined;
}

async function firstValues(rows: Rows<unknown>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const row of rows) {
    if (row.kind === 'value') values.push(row.value);
    if (values.length === valuesTried || knownFormat(values.slice(-1))) break;
  }
  return values;
}

async function tableReading(
  table: Table,
  container: string,
  given: GivenColumns,
  shown: string,
): Promise<Reading> {
  const known = knownExport(table.headings);
  const columns = mapColumns(table.headings, given, shown);
  const format = [
    known?.name,
    container,
    columns.id === undefined ? 'ids made from author, time and text' : undefined,
  ];
  return {
    format: format.filter((part) => part !== undefined).join(', '),
    columns,
    async *records() {
      const correct = (await known?.correction?.(table)) ?? ((post) => post);
      yield* readTable(table, columns, correct);
    },
  };
}
