import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../analysis/analysis.ts';
import { type Connection, openToRead } from '../database/open.ts';
import { InputError } from '../input-error.ts';
import { pipeline } from '../pipeline.ts';
import { fingerprints, isDone } from '../run/fingerprint.ts';

/** What a command that only looks needs to have been done before. */
type Needed = 'tokenise' | 'tag' | 'flag';

/**
 * Opens what the last run made of an analysis, for looking only.
 * @param needed the stage that must have run
 * @param runIt the command that runs the analysis, for the sentence that proposes it
 * @throws InputError where it has not run
 */
export function openThread(analysis: Analysis, needed: Needed, runIt: string): Connection {
  const { database: file } = analysis.places;
  const database = openToRead(file);
  if (database === undefined) {
    const why = existsSync(file)
      ? `What is here of ${analysis.name} was made by another version of the program`
      : `Nothing has been collected for ${analysis.name} yet`;
    throw new InputError(`${why}; run it first: ${runIt}`);
  }
  if (database.prepare('select 1 from stages where stage = ?').get(needed) !== undefined) {
    return database;
  }
  database.close();
  throw new InputError(
    `The replies of ${analysis.name} have not been worked through yet; run it first: ${runIt}`,
  );
}

/** Whether something that a stage depends on has changed since it ran: the codebook, for one. */
export function hasChangedSince(analysis: Analysis, database: Connection, needed: Needed): boolean {
  const stage = pipeline.find(({ name }) => name === needed)!;
  const mark = fingerprints(analysis, database).get(needed);
  return !isDone(stage, mark, database, (name) => existsSync(join(analysis.places.reports, name)));
}
