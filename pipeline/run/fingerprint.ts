import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../analysis/analysis.ts';
import { packageFolder } from '../analysis/home.ts';
import { readerOf } from '../database/access.ts';
import { inputHash, inputReads } from '../database/input-hash.ts';
import type { Connection } from '../database/open.ts';
import { digest } from '../digest.ts';
import { pipeline } from '../pipeline.ts';
import { originOf } from '../sources/store/start-anew.ts';
import type { Stage } from '../stage.ts';

/**
 * The program as it stands: its code, its own rule books and the exact versions of what it is built on. Nobody has to
 * remember to raise a number for results to be made anew.
 */
export function programDigest(): string {
  known ??= digestOfProgram();
  return known;
}

let known: string | undefined;

function digestOfProgram(): string {
  const code = join(packageFolder, 'pipeline');
  const files = readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|json|yaml)$/.test(file))
    .sort();
  const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  return digest([manifest, ...files.map((file) => readFileSync(join(code, file), 'utf8'))]);
}

/**
 * What each stage's result depends on, as one digest a stage: the program itself, the stage's part
 * of the analysis, and the digests of the stages whose tables it reads; for *collect*, what
 * came in and by which settings.
 */
export function fingerprints(analysis: Analysis, database: Connection): Map<string, string> {
  const program = programDigest();
  const ofStage = new Map<string, string>();
  const ofTable = new Map<string, string>();
  for (const stage of pipeline) {
    const inputs = 'reads' in stage ? stage.reads.map((table) => ofTable.get(table)) : [];
    const own = 'reads' in stage ? [program, stage.settings(analysis)] : whatCameIn(database);
    const fingerprint = digest([stage.name, own, inputs]);
    ofStage.set(stage.name, fingerprint);
    for (const table of stage.writes) ofTable.set(table, fingerprint);
  }
  return ofStage;
}

/** What came in, by which settings, and whether a service has more to say. */
function whatCameIn(database: Connection): readonly unknown[] {
  const read = readerOf(database, [...inputReads, 'rounds', 'requests'], 'The fingerprint');
  return [
    inputHash(read),
    originOf(database),
    read.count('rounds where finished = 0'),
    read.count('requests where page is null'),
  ];
}

/** Whether a stage has finished on just these inputs and its files are still there. */
export function isDone(
  stage: Stage,
  fingerprint: string | undefined,
  database: Connection,
  fileExists: (name: string) => boolean,
): boolean {
  const finished = database
    .prepare('select fingerprint from stages where stage = ?')
    .pluck()
    .get(stage.name);
  if (finished !== fingerprint) return false;
  const files = database
    .prepare('select path from outputs where stage = ?')
    .pluck()
    .all(stage.name);
  return (files as string[]).every(fileExists);
}
