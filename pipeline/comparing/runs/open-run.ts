import { existsSync } from 'node:fs';
import { type Analysis, readAnalysis } from '../../analysis/analysis.ts';
import { type Connection, openToRead } from '../../database/open.ts';
import type { RunRow } from '../../database/run-tables.ts';
import { InputError } from '../../input-error.ts';
import { fingerprints } from '../../run/fingerprint.ts';
import type { Figures } from '../moved/figures.ts';
import { type Asked, keptAsked } from './asked.ts';
import { type Basis, keptBasis, readBasis } from './basis.ts';
import { readKept } from './kept.ts';
import { runName, runNamed } from './run-names.ts';

/** A run that a person named, with the database that its posts are read from. */
export interface OpenedRun {
  /** "worked-example@3". */
  readonly name: string;
  readonly row: RunRow;
  /** The analysis as it was for the run; its places are those of today. */
  readonly analysis: Analysis;
  readonly asked: Asked;
  /** The posts that it rested on, with their likes. */
  readonly basis: Basis;
  /** Of these, how many are no longer in the database. */
  readonly gone: number;
  /** What it found, as it was printed. */
  readonly figures: Figures;
  readonly database: Connection;
  /** Whether something has changed since the analysis was run last, and this is its last run. */
  readonly isOutdated: boolean;
  /** Whether what the database holds now is just what this run found. */
  readonly isStanding: boolean;
}

/**
 * Opens a run for looking only; whoever opens it closes its database.
 * @param text "worked-example", or "worked-example@3"
 * @param runIt the command that runs an analysis, for the sentence that proposes it
 * @throws InputError where there is no such analysis or run, or none of its posts is there any more
 */
export function openRun(
  home: string,
  text: string,
  runIt: (analysis: string) => string,
): OpenedRun {
  const named = runName(text);
  const analysis = readAnalysis(home, named.analysis);
  const database = openToRead(analysis.places.database);
  if (database === undefined) throw notRun(analysis, runIt(named.analysis));
  try {
    const runs = database.prepare('select * from runs order by run').all() as RunRow[];
    if (runs.length === 0) throw notRun(analysis, runIt(named.analysis));
    const row = runNamed(named, runs);
    const name = `${named.analysis}@${row.run}`;
    const asked = keptAsked(database, row, name);
    const basis = keptBasis(database, row.basis);
    const here = readBasis(database);
    const gone = [...basis.keys()].filter((id) => !here.has(id)).length;
    if (basis.size > 0 && gone === basis.size) {
      throw new InputError(
        `${name}: found none of the posts that it rested on; they were collected anew or taken out since. A run of which posts are still there is allowed (status ${named.analysis} lists them).`,
      );
    }
    return {
      name,
      row,
      analysis: { ...analysis, ...asked },
      asked,
      basis,
      gone,
      figures: readKept<Figures>(database, row.figures),
      database,
      isOutdated:
        row === runs.at(-1) && fingerprints(analysis, database).get('find') !== row.fingerprint,
      isStanding: found(database) === row.fingerprint,
    };
  } catch (cause) {
    database.close();
    throw cause;
  }
}

function found(database: Connection): unknown {
  return database.prepare("select fingerprint from stages where stage = 'find'").pluck().get();
}

function notRun({ name, places }: Analysis, runIt: string): InputError {
  const why = existsSync(places.database)
    ? `No whole run of ${name} is kept yet, or what is here was made by another version of the program`
    : `The analysis ${name} has not been run yet`;
  return new InputError(`${why}; run it first: ${runIt}`);
}
