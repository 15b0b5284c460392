import { basename, dirname, join } from 'node:path';
import { InputError } from '../../input-error.ts';
import { isIncludes, isPage } from '../formats/x-api-v2-answer.ts';
import { type Bundle, bundleOf, bundleOfOne } from './bundle.ts';
import { guess } from './columns/mapping.ts';
import { headingsOfObject } from './columns/object-table.ts';
import { type Opened, openFile } from './containers/container.ts';
import { jsonValue } from './containers/json.ts';
import { dataFilesIn } from './listing.ts';
import { knownFormat } from './reading.ts';

/** What a file in a folder holds, as far as that decides with which others it is read. */
type Holding =
  | 'many posts'
  | 'broken JSON'
  | 'includes'
  | 'nothing'
  /** One post, of the format named. */
  | { readonly onePostOf: string };

/**
 * What is to be read in a folder and the folders in it: each file by itself, but the files of one
 * post each together, and academictwitteR's `users_1.json` with its `data_1.json`. A JSON file that
 * holds one object without a text, such as the tree of replies beside a thread, is passed by.
 */
export async function bundlesIn(
  folder: string,
  shown: (path: string) => string,
): Promise<Bundle[]> {
  const single = new Map<string, Opened[]>();
  const includes = new Map<string, Opened>();
  const broken: Opened[] = [];
  const others: Opened[] = [];
  for (const path of await dataFilesIn(folder, shown(folder))) {
    const opened = await openFile({ path, shown: shown(path) });
    const holding = await holdingOf(opened);
    if (holding === 'many posts') others.push(opened);
    else if (holding === 'broken JSON') broken.push(opened);
    else if (holding === 'includes') includes.set(path, opened);
    else if (holding !== 'nothing') add(single, holding.onePostOf, opened);
  }
  const groups = [...single.values()];
  if (groups[0]) groups[0].push(...broken);
  else others.push(...broken);
  const bundles = groups.map((files) => bundleOf(files, shown(folder)));
  for (const opened of others) bundles.push(withIncludes(opened, includes));
  return [...bundles, ...[...includes.values()].map(bundleOfOne)];
}

/** A file with the includes that lie beside it; these are then no longer on their own. */
function withIncludes(opened: Opened, includes: Map<string, Opened>): Bundle {
  const { path, shown } = opened.file;
  const beside = join(dirname(path), basename(path).replace(/^data_/, 'users_'));
  const partner = includes.get(beside);
  if (!partner) return bundleOfOne(opened);
  includes.delete(beside);
  return bundleOf([opened, partner], shown);
}

async function holdingOf({ file, container }: Opened): Promise<Holding> {
  if (container.holds !== 'values' || container.kind !== 'JSON') return 'many posts';
  let value: unknown;
  try {
    value = await jsonValue(file);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    return 'broken JSON';
  }
  if (Array.isArray(value) || isPage(value)) return 'many posts';
  if (isIncludes(value)) return 'includes';
  const known = knownFormat([value]);
  if (known?.format.isAnswer?.(value)) return 'many posts';
  if (known) return { onePostOf: known.format.name(value) };
  return guess(headingsOfObject(value)).has('text') ? { onePostOf: 'a table' } : 'nothing';
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
