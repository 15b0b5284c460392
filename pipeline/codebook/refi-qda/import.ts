import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { readCodebook } from '../../analysis/codebook.ts';
import { codebookTemplate } from '../../analysis/template.ts';
import { InputError } from '../../input-error.ts';
import { readRefiCodebook } from './read-codebook.ts';
import { type ImportedThemes, themesOf } from './themes-of.ts';

export type Imported = ImportedThemes & { readonly sets: number };

/**
 * Makes a themes.yaml of a REFI-QDA codebook. Nothing that a person wrote is overwritten: only the
 * example that `new` puts there, as long as it is unchanged, gives way.
 * @param shown the names of both files as messages give them
 * @throws InputError where the file is no such codebook, or the place is taken
 */
export function importRefiCodebook(
  file: string,
  target: string,
  shown: { readonly file: string; readonly target: string },
): Imported {
  if (existsSync(target) && readFileSync(target, 'utf8') !== codebookTemplate()) {
    throw new InputError(
      `${shown.target} is there already and is not overwritten; import into a new analysis, or name another file with --to.`,
    );
  }
  const book = readRefiCodebook(file, shown.file);
  const imported = themesOf(book, shown.file);
  const origin = book.origin === undefined ? '' : ` of ${book.origin.replaceAll(/\s+/g, ' ')}`;
  const yaml = stringify(
    { themes: imported.themes },
    { lineWidth: 100, aliasDuplicateObjects: false },
  );
  const unfinished = `${target}.unfinished`;
  try {
    writeFileSync(
      unfinished,
      `# Made of ${basename(file)}, a REFI-QDA codebook${origin}.\n${yaml}`,
    );
    readCodebook(unfinished, `${shown.file}, as ${shown.target}`);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { ...imported, sets: book.sets };
}
