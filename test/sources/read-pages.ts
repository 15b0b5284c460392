import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FileSourceOptions, fileSource } from '../../pipeline/sources/files/file-source.ts';
import type {
  Page,
  Received,
  ReceivedAuthor,
  ReceivedPost,
} from '../../pipeline/sources/source.ts';

type Of<Kind extends Received['kind']> = Extract<Received, { kind: Kind }>;

/** A page with all that it brought, by kind. */
export interface ReadPage extends Omit<Page, 'records'> {
  readonly posts: readonly ReceivedPost[];
  readonly authors: readonly ReceivedAuthor[];
  readonly missing: readonly Of<'missing'>[];
  readonly seen: readonly string[];
  readonly unreadable: readonly Of<'unreadable'>[];
}

export const fixtures = join(import.meta.dirname, 'fixtures');

/** Reads files and folders to their ends; messages name them by their last part. */
export async function readPages(
  paths: readonly string[],
  columns: FileSourceOptions['columns'] = {},
): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for await (const page of fileSource(paths, { columns, shown: basename }).pages()) {
    const { records, ...rest } = page;
    const received: Received[] = [];
    for await (const record of records) received.push(record);
    const of = <Kind extends Received['kind']>(kind: Kind) =>
      received.filter((record): record is Of<Kind> => record.kind === kind);
    pages.push({
      ...rest,
      posts: of('post').map(({ post }) => post),
      authors: of('author').map(({ author }) => author),
      missing: of('missing'),
      seen: of('seen').map(({ at }) => at),
      unreadable: of('unreadable'),
    });
  }
  return pages;
}

/** Reads one file or folder that is one page. */
export async function readPage(
  path: string,
  columns: FileSourceOptions['columns'] = {},
): Promise<ReadPage> {
  const [page, ...others] = await readPages([path], columns);
  if (!page || others.length > 0) throw new Error(`${path} is ${others.length + 1} pages`);
  return page;
}

/** Reads an invented file of the fixtures. */
export function readFixture(name: string): Promise<ReadPage> {
  return readPage(join(fixtures, name));
}

/** A new folder, there until the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A file with some content in a folder of its own. */
export function temporary(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}
