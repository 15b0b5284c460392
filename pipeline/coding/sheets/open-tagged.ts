import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../analysis/analysis.ts';
import { type Connection, openToRead } from '../../database/open.ts';
import { InputError } from '../../input-error.ts';
import { pipeline } from '../../pipeline.ts';
import { fingerprints, isDone } from '../../run/fingerprint.ts';

const needed = ['clean', 'tag', 'flag'];

/**
 * The database of an analysis whose replies are tagged as its codebook says now, for looking only.
 * @param run the command that runs the analysis
 * @throws InputError where they are not
 */
export function openTagged(analysis: Analysis, run: string): Connection {
  const database = openToRead(analysis.places.database);
  if (database === undefined) {
    throw new InputError(`Nothing of ${analysis.name} is tagged yet; run it first, with: ${run}`);
  }
  const marks = fingerprints(analysis, database);
  const fileExists = (file: string) => existsSync(join(analysis.places.reports, file));
  const isStale = pipeline.some(
    (stage) =>
      needed.includes(stage.name) && !isDone(stage, marks.get(stage.name), database, fileExists),
  );
  if (!isStale) return database;
  database.close();
  throw new InputError(
    `Something of ${analysis.name} has changed since its replies were tagged; bring it up to date first, with: ${run}`,
  );
}
