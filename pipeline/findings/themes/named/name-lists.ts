import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../../../analysis/yaml.ts';

/** Words in small letters by which names are told apart. */
export interface NameLists {
  readonly organisation: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly book: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Written with a capital, and nobody's name. */
  readonly notNames: ReadonlySet<string>;
}

const words = z.array(z.string());

const shape = z.strictObject({
  organisation: words,
  place: words,
  title: words,
  leading: words,
  book: words,
  given: words,
  notNames: z.array(words),
});

let known: NameLists | undefined;

/** The lists beside this file, read once. */
export function nameLists(): NameLists {
  known ??= readLists();
  return known;
}

function readLists(): NameLists {
  const file = fileURLToPath(new URL('name-lists.yaml', import.meta.url));
  const { value } = readYaml(file, 'pipeline/findings/themes/named/name-lists.yaml', shape);
  const { notNames, ...lists } = value;
  const sets = Object.entries(lists).map(([name, list]) => [name, new Set(list)]);
  return { ...Object.fromEntries(sets), notNames: new Set(notNames.flat()) };
}
