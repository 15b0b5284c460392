import type { Analysis } from '../../analysis/analysis.ts';
import type { Settings } from '../../analysis/settings.ts';
import { readerOf } from '../../database/access.ts';
import { inputHash, inputReads } from '../../database/input-hash.ts';
import type { Connection } from '../../database/open.ts';
import type { RunRow } from '../../database/run-tables.ts';
import { programDigest } from '../../run/fingerprint.ts';
import { figureReads, readFigures } from '../moved/figures.ts';
import { keepAsked } from './asked.ts';
import { keepBasis, keptBasis, readBasis } from './basis.ts';
import { keep, readKept } from './kept.ts';
import { type ComparedRun, runChanges } from './run-changes.ts';

/** Where all of these are the same, so are two runs. */
const contents = ['program', 'basis', 'codebook', 'codings', 'settings', 'figures'] as const;

/**
 * Keeps what a run rested on and what it found, where it differs from the run before: to be called
 * once all stages have finished.
 */
export function keepRun(analysis: Analysis, database: Connection): void {
  const last = lastRun(database);
  const fingerprint = database
    .prepare("select fingerprint from stages where stage = 'find'")
    .pluck()
    .get() as string;
  if (last?.fingerprint === fingerprint) return;
  const basis = readBasis(database);
  const read = readerOf(database, [...inputReads, ...figureReads], 'The keeping of a run');
  const figures = readFigures(read);
  database.transaction(() => {
    const program = programDigest();
    const asked = keepAsked(database, analysis);
    const row: RunRow = {
      run: (last?.run ?? 0) + 1,
      recorded_at: new Date().toISOString(),
      fingerprint,
      program,
      input: inputHash(read),
      basis: keepBasis(database, basis),
      ...asked,
      figures: keep(database, figures),
      posts: basis.size,
      replies: figures.totals.replies,
      changes: null,
    };
    if (last !== undefined && contents.every((name) => last[name] === row[name])) {
      // What came in is another, and nothing of it: the last run stands on it as well.
      database
        .prepare('update runs set fingerprint = @fingerprint, input = @input where run = @run')
        .run({ ...row, run: last.run });
      return;
    }
    const now = { row, basis, settings: analysis.settings };
    const changes = last && JSON.stringify(runChanges(comparedRun(database, last), now));
    const names = Object.keys(row);
    database
      .prepare(
        `insert into runs (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`,
      )
      .run({ ...row, changes: changes ?? null });
  })();
}

/** The run that was kept last; nothing where none was. */
export function lastRun(database: Connection): RunRow | undefined {
  return database.prepare('select * from runs order by run desc limit 1').get() as
    | RunRow
    | undefined;
}

function comparedRun(database: Connection, row: RunRow): ComparedRun {
  // As they were written: a setting that is no longer known has changed.
  const settings = readKept<Settings>(database, row.settings);
  return { row, basis: keptBasis(database, row.basis), settings };
}
