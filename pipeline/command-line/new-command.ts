import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { placesOf } from '../analysis/home.ts';
import { analysisTemplate, codebookTemplate } from '../analysis/template.ts';
import { InputError } from '../input-error.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/** `new`: makes the two files of an analysis, to be filled in. */
export function newCommand(
  home: string,
  name: string,
  options: { readonly post?: string; readonly file?: string },
  terminal: Terminal,
): void {
  const { post, file } = options;
  if ((post === undefined) === (file === undefined)) {
    throw new InputError(
      `new ${name}: found ${post === undefined ? 'neither' : 'both'}; give either --post <address> or --file <path>.`,
    );
  }
  if (post !== undefined && !/^(https?:\/\/|at:\/\/)\S+$/.test(post)) {
    throw new InputError(
      `--post: found ${JSON.stringify(post)}; the address of a post is allowed, like https://x.com/name/status/123.`,
    );
  }
  if (file !== undefined && !existsSync(file)) {
    throw new InputError(`--file: there is no file or folder ${file}.`);
  }
  const places = placesOf(home, name);
  if (existsSync(places.settings)) {
    throw new InputError(
      `analyses/${name}/ is there already; edit its files, or choose another name.`,
    );
  }
  mkdirSync(dirname(places.settings), { recursive: true });
  writeFileSync(places.settings, analysisTemplate(name, { post, file: file && below(home, file) }));
  writeFileSync(places.codebook, codebookTemplate());
  terminal.print(`Made ${shown(places.settings)} and ${shown(places.codebook)}.`);
  terminal.print(
    'Say in the first what was asked, and in the second which themes to look for; then:',
  );
  terminal.print(`  ${invocation(home)} run ${name}`);
}

/** As a path from where the person is. */
function shown(file: string): string {
  return relative(process.cwd(), file);
}

/** As a path from the home where it lies below it, so that the home can be moved. */
function below(home: string, file: string): string {
  const path = relative(resolve(home), resolve(file));
  return path.startsWith('..') || isAbsolute(path) ? resolve(file) : path;
}
