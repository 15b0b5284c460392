import { createHash } from 'node:crypto';
import type { Page, Source } from '../source.ts';
import { type Bundle, bundleOfOne } from './bundle.ts';
import { openFile } from './containers/container.ts';
import { bundlesIn } from './folder.ts';
import { isFolder } from './listing.ts';
import { type GivenColumns, readingOf } from './reading.ts';

export interface FileSourceOptions {
  /** Which column holds which field, for tables whose headings do not tell. */
  readonly columns?: GivenColumns;
  /** A path as messages and the record name it. */
  shown(path: string): string;
}

/**
 * Posts from files and folders that researchers bring: answers of the X API, exports of the usual
 * programs, and tables. One file is one page; what it is, its content tells.
 * @param paths of files, and of folders, of which all data files are read in the order of their names
 * @throws InputError, while pages are taken, where a path is not there, cannot be read or holds no
 * posts, and where the columns of a table are not known.
 */
export function fileSource(paths: readonly string[], options: FileSourceOptions): Source {
  return { pages: () => pagesOf(paths, options) };
}

async function* pagesOf(
  paths: readonly string[],
  { columns = {}, shown }: FileSourceOptions,
): AsyncGenerator<Page> {
  const folders: boolean[] = [];
  for (const path of paths) folders.push(await isFolder(path, shown(path)));
  for (const [place, path] of paths.entries()) {
    const bundles = folders[place]
      ? await bundlesIn(path, shown)
      : [bundleOfOne(await openFile({ path, shown: shown(path) }))];
    for (const bundle of bundles) yield await pageOf(bundle, columns);
  }
}

async function pageOf(bundle: Bundle, given: GivenColumns): Promise<Page> {
  const { format, columns, records } = await readingOf(bundle.container, given, bundle.shown);
  return {
    address: bundle.shown,
    format,
    sha256: digest(bundle.sha256s, columns),
    columns,
    records: records(),
  };
}

/** The digest of one file as it is; of several, or with columns, the digest of these together. */
function digest(sha256s: readonly string[], columns: Page['columns']): string {
  const [only] = sha256s;
  if (only !== undefined && sha256s.length === 1 && columns === null) return only;
  return createHash('sha256')
    .update(JSON.stringify([sha256s, columns]))
    .digest('hex');
}
