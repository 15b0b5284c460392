import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Coding, SampledReply } from '../coding/coding.ts';
import { readCodings, readSample } from '../coding/codings-file.ts';
import { InputError } from '../input-error.ts';
import type { Question } from '../questions/question.ts';
import { readQuestions } from '../questions/read-questions.ts';
import { type Codebook, readCodebook } from './codebook.ts';
import { type Places, placesOf } from './home.ts';
import { didYouMean } from './nearest.ts';
import { type Settings, settingsShape } from './settings.ts';
import { readYaml } from './yaml.ts';

/** What is asked of a thread: its settings, its codebook, and where its things are. */
export interface Analysis {
  readonly name: string;
  readonly places: Places;
  readonly settings: Settings;
  readonly codebook: Codebook;
  /** The questions that the post asked, in the order of the file. */
  readonly questions: readonly Question[];
  /** What people decided, in the order of the file. */
  readonly codings: readonly Coding[];
  readonly sample: readonly SampledReply[];
  /** Absolute paths of the files to read, in the order given. */
  readonly files: readonly string[];
  /** "analyses/x/analysis.yaml:7", for a message about one setting. */
  lineOf(setting: keyof Settings): string;
}

/**
 * Reads an analysis from `analyses/<name>/`.
 * @throws InputError naming file and line for whatever is wrong in it.
 */
export function readAnalysis(home: string, name: string): Analysis {
  const places = placesOf(home, name);
  if (!existsSync(places.settings)) throw new InputError(notThere(home, name));
  const shown = (file: string) => relative(places.origin, file) || file;
  const below = (path: string) => (isAbsolute(path) ? path : join(places.origin, path));
  const { value: settings, lineOf } = readYaml(
    places.settings,
    shown(places.settings),
    settingsShape,
  );
  const placeOf = (path: readonly PropertyKey[]) => `${shown(places.settings)}:${lineOf(path)}`;
  if (!settings.post && !settings.file) {
    throw new InputError(
      `${shown(places.settings)}:1: found neither post nor file; give the post's address (post: https://…) or the file that holds its replies (file: …).`,
    );
  }
  const codebookFile = settings.codebook ? below(settings.codebook) : places.codebook;
  const codebook = readCodebook(codebookFile, shown(codebookFile));
  return {
    name,
    places,
    settings,
    codebook,
    questions: readQuestions(settings.questions, codebook, placeOf),
    codings: readCodings(places.codings, shown(places.codings)),
    sample: readSample(places.sample, shown(places.sample)),
    files: (settings.file ?? []).map(below),
    lineOf: (setting) => placeOf([setting]),
  };
}

function notThere(home: string, name: string): string {
  const folder = join(resolve(home), 'analyses');
  const there = existsSync(folder) ? readdirSync(folder).sort() : [];
  const others = there.length > 0 ? `there are ${there.join(', ')}` : 'none is there yet';
  return `There is no analysis ${JSON.stringify(name)} in ${folder}${didYouMean(name, there)}; ${others}. Make it with new, or name its folder with --home.`;
}
