import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../input-error.ts';
import { supported } from './supported.ts';

const dataName = /\.(?:jsonl|ndjson|json|csv|tsv|tab|xlsx)(?:\.gz)?$/i;
/** Hidden files, and what operating systems and open spreadsheets leave behind. */
const leftBehind = /^(?:\.|~\$|__MACOSX$)/;

/**
 * Whether a path is a folder.
 * @throws InputError where there is neither a folder nor a file.
 */
export async function isFolder(path: string, shown: string): Promise<boolean> {
  try {
    const found = await stat(path);
    if (found.isFile() || found.isDirectory()) return found.isDirectory();
  } catch (cause) {
    const { code } = cause as { code?: string };
    const problem =
      code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${code})`;
    throw new InputError(`${shown}: ${problem}.`, { cause });
  }
  throw new InputError(`${shown}: found neither a file nor a folder; ${supported}.`);
}

/**
 * The data files in a folder and the folders in it, in the order of their names.
 * @throws InputError where there are none.
 */
export async function dataFilesIn(folder: string, shown: string): Promise<string[]> {
  const files = await filesIn(folder);
  if (files.length === 0) {
    throw new InputError(`${shown}: found no data files in this folder; ${supported}.`);
  }
  return files;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => !leftBehind.test(entry.name),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = entries.map((entry) => filesAt(join(folder, entry.name), entry));
  return (await Promise.all(lists)).flat();
}

async function filesAt(path: string, entry: Dirent): Promise<string[]> {
  if (entry.isDirectory()) return filesIn(path);
  if (!dataName.test(entry.name)) return [];
  const isFile = entry.isFile() || (await stat(path).catch(() => undefined))?.isFile();
  return isFile ? [path] : [];
}
