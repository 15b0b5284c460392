import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAnalysis } from '../analysis/analysis.ts';
import { runLines } from '../comparing/runs/run-lines.ts';
import { openToRead } from '../database/open.ts';
import { pipeline } from '../pipeline.ts';
import { fingerprints, isDone } from '../run/fingerprint.ts';
import { collectionLines } from './collection.ts';
import { invocation } from './invocation.ts';
import { shortSummary } from './short-summary.ts';
import type { Terminal } from './terminal.ts';

/** `status`: which stages are done, and what the last run found. */
export async function statusCommand(home: string, name: string, terminal: Terminal): Promise<void> {
  const analysis = readAnalysis(home, name);
  const database = openToRead(analysis.places.database);
  terminal.print(analysis.settings.title);
  if (!database) {
    const why = existsSync(analysis.places.database)
      ? 'What is here was made by another version of the program; nothing of it is lost. Bring it up to date with'
      : 'Nothing has been collected yet; run it with';
    terminal.print(`${why}: ${invocation(home)} run ${name}`);
    return;
  }
  const marks = fingerprints(analysis, database);
  const fileExists = (file: string) => existsSync(join(analysis.places.reports, file));
  for (const stage of pipeline) {
    const done = isDone(stage, marks.get(stage.name), database, fileExists);
    terminal.print(`  ${stage.name.padEnd(9)} ${done ? 'done' : 'to do'}`);
  }
  for (const line of await collectionLines(analysis, database)) terminal.print(line);
  for (const line of runLines(name, database)) terminal.print(line);
  const found = database.prepare("select 1 from stages where stage = 'find'").get();
  if (found) for (const line of ['', ...shortSummary(analysis, database)]) terminal.print(line);
  database.close();
}
