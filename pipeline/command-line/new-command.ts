import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { readAnalysis } from '../analysis/analysis.ts';
import { placesOf } from '../analysis/home.ts';
import { analysisTemplate, codebookTemplate } from '../analysis/template.ts';
import { InputError } from '../input-error.ts';
import { postAddress } from '../sources/post-address.ts';
import { pastedAddress } from '../text/address.ts';
import { invocation } from './invocation.ts';
import { sourceNotice } from './source-notice.ts';
import type { Terminal } from './terminal.ts';

/** Where the replies of a new analysis are to come from; one of both at least. */
export interface GivenSource {
  readonly post?: string;
  readonly file?: string;
}

/** `new`: makes the two files of an analysis, to be filled in, and says where the replies will come from. */
export function newCommand(
  home: string,
  name: string,
  given: GivenSource,
  terminal: Terminal,
): void {
  makeAnalysis(home, name, given, terminal);
  terminal.print(
    'Say in the first what was asked, and in the second which themes to look for; then:',
  );
  terminal.print(`  ${invocation(home)} run ${name}`);
}

/**
 * `run --post`: the analysis of a post, made now where it is not there yet.
 * @throws InputError where it is there and is about another post
 */
export function analysisOfPost(home: string, name: string, post: string, terminal: Terminal): void {
  if (!existsSync(placesOf(home, name).settings)) {
    makeAnalysis(home, name, { post }, terminal);
    return;
  }
  const { settings, lineOf } = readAnalysis(home, name);
  const same = (address = '') => JSON.stringify(postAddress(address));
  if (same(settings.post) === same(post)) return;
  throw new InputError(
    `--post: found another post than ${lineOf('post')} has; choose another name for its analysis, or leave --post out.`,
  );
}

function makeAnalysis(home: string, name: string, given: GivenSource, terminal: Terminal): void {
  const { file } = given;
  const post = given.post === undefined ? undefined : pastedAddress(given.post);
  if (post === undefined && file === undefined) {
    throw new InputError(
      `new ${name}: found neither a post nor a file; give --post <address>, or --file <path>, or both where the file holds several threads.`,
    );
  }
  const notice =
    post === undefined ? undefined : sourceNotice(post, file, `${invocation(home)} run ${name}`);
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
  if (notice !== undefined) terminal.print(notice);
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
