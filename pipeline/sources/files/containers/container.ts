import type { Rows } from '../../placed.ts';
import { type DataFile, examine, type FilePath } from '../data-file.ts';
import { encodingNames } from '../encoding.ts';
import { parseJson } from '../parse-json.ts';
import type { Table } from '../table.ts';
import { headText } from '../text.ts';
import { csvTable, delimiterOf } from './csv.ts';
import { jsonValues } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { isZip, refuseNoData } from './no-data.ts';
import { xlsxTable } from './xlsx.ts';

/** JSON values, or a table: what a file is made of, whoever wrote it. */
export type Container =
  | {
      readonly holds: 'values';
      readonly kind: 'JSON' | 'JSON lines';
      readonly name: string;
      values(): Rows<unknown>;
    }
  | { readonly holds: 'table'; readonly name: string; table(): Promise<Table> };

export interface Opened {
  readonly file: DataFile;
  readonly container: Container;
}

/**
 * Looks into a file and finds out what it is made of, by its content.
 * @throws InputError where it is empty, broken, or no data at all.
 */
export async function openFile(path: FilePath): Promise<Opened> {
  const file = await examine(path);
  refuseNoData(file);
  return { file, container: containerOf(file) };
}

function containerOf(file: DataFile): Container {
  const kind = kindOf(file);
  const encoding = kind === 'XLSX' ? null : encodingNames[file.encoding];
  const remarks = [kind, encoding, file.compressed ? 'gzip' : null];
  const name = remarks.filter((remark) => remark !== null).join(', ');
  switch (kind) {
    case 'JSON':
      return { holds: 'values', kind, name, values: () => jsonValues(file) };
    case 'JSON lines':
      return { holds: 'values', kind, name, values: () => jsonLines(file) };
    case 'XLSX':
      return { holds: 'table', name, table: () => xlsxTable(file) };
    default:
      return { holds: 'table', name, table: () => csvTable(file) };
  }
}

const tableNames = { ',': 'CSV', ';': 'CSV with semicolons', '\t': 'TSV' } as const;

function kindOf(file: DataFile) {
  if (isZip(file)) return 'XLSX';
  const head = headText(file);
  if (/^\s*\[/.test(head)) return 'JSON';
  if (mostLinesAreObjects(head, file)) return 'JSON lines';
  return /^\s*\{/.test(head) ? 'JSON' : tableNames[delimiterOf(head)];
}

const linesTried = 20;

/** Whether a file holds an object a line; one whose first line goes on beyond its head counts too. */
function mostLinesAreObjects(head: string, file: DataFile): boolean {
  if (file.oneLine) return false;
  const cutOff = file.head.length < file.size;
  const lines = head.split('\n').slice(0, cutOff ? -1 : undefined);
  const tried = lines.filter((line) => line.trim() !== '').slice(0, linesTried);
  if (tried.length === 0) return /^\s*\{/.test(head);
  return tried.filter(isObject).length * 2 >= tried.length;
}

function isObject(line: string): boolean {
  try {
    return line.trim().startsWith('{') && typeof parseJson(line) === 'object';
  } catch {
    return false;
  }
}
