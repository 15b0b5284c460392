import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../stage.ts';

const unfinished = '.unfinished';

/** A stage's files in the making, kept aside until all of them are whole. */
export interface FilesInTheMaking extends Files {
  /** Puts every file in its place; from then on they are the analysis's reports. */
  settle(): string[];
  discard(): void;
}

/** Files below a folder that appear together or not at all. */
export function filesBelow(folder: string): FilesInTheMaking {
  const aside = join(folder, unfinished);
  rmSync(aside, { recursive: true, force: true });
  const names = new Set<string>();
  const path = (name: string) => {
    names.add(name);
    const file = join(aside, name);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  return {
    path,
    write: (name, content) => writeFileSync(path(name), content),
    settle() {
      for (const name of names) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        renameSync(join(aside, name), join(folder, name));
      }
      rmSync(aside, { recursive: true, force: true });
      return [...names].sort();
    },
    discard: () => rmSync(aside, { recursive: true, force: true }),
  };
}
