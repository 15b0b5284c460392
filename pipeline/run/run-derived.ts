import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../analysis/analysis.ts';
import { readerOf, writerOf } from '../database/access.ts';
import type { Store } from '../database/open.ts';
import { transaction } from '../database/transaction.ts';
import type { DerivedStage } from '../stage.ts';
import { fingerprints, isDone } from './fingerprint.ts';
import { type Outcome, record, secondsSince } from './record.ts';
import { type FilesInTheMaking, filesBelow } from './report-files.ts';
import type { Watcher } from './run.ts';

/** Refills a derived stage's tables and puts its files in place, where something has changed. */
export async function runDerived(
  stage: DerivedStage,
  analysis: Analysis,
  store: Store,
  watcher: Watcher,
  forced: boolean,
): Promise<Outcome> {
  const { reports } = analysis.places;
  const fingerprint = fingerprints(analysis, store.write).get(stage.name)!;
  const fileExists = (name: string) => existsSync(join(reports, name));
  if (!forced && isDone(stage, fingerprint, store.write, fileExists)) return { ran: false };

  const began = performance.now();
  const earlier = store.write
    .prepare('select path from outputs where stage = ?')
    .pluck()
    .all(stage.name) as string[];
  let files: FilesInTheMaking | undefined;
  try {
    await transaction(store.write, async () => {
      // Only now: another run that is under way holds the transaction, and its files.
      files = filesBelow(reports);
      for (const table of stage.writes) store.write.exec(`delete from ${table}`);
      await stage.run({
        analysis,
        progress: watcher.begin(stage.name),
        say: watcher.say,
        read: readerOf(store.read, stage.reads, `The stage ${stage.name}`),
        write: writerOf(store.write, stage.writes),
        files,
      });
      // In place before the commit: killed in between, the stage is run again.
      const names = files.settle();
      for (const name of earlier) {
        if (!names.includes(name)) rmSync(join(reports, name), { force: true });
      }
      record(store, stage.name, fingerprint, names);
    });
  } finally {
    files?.discard();
  }
  return { ran: true, seconds: secondsSince(began) };
}
