import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../analysis/analysis.ts';
import { readerOf, writerOf } from '../database/access.ts';
import { openStore, type Store } from '../database/open.ts';
import { transaction } from '../database/transaction.ts';
import { InputError } from '../input-error.ts';
import { readPseudonymKey } from '../people/pseudonym.ts';
import { pipeline } from '../pipeline.ts';
import type { CollectingStage, DerivedStage, Progress } from '../stage.ts';
import { fingerprints, isDone } from './fingerprint.ts';
import { type FilesInTheMaking, filesBelow } from './report-files.ts';

/** What a run tells of itself while it goes on. */
export interface Watcher {
  begin(stage: string): Progress;
  say(sentence: string): void;
  end(stage: string, outcome: Outcome): void;
}

export type Outcome = { readonly ran: true; readonly seconds: number } | { readonly ran: false };

export interface RunOptions {
  /** Run this stage and all after it even where nothing has changed. */
  readonly from?: string | undefined;
  /** Stop after this stage. */
  readonly to?: string | undefined;
}

/**
 * Runs the stages of an analysis in order, each only where something that it depends on has changed.
 * @returns the names of the stages that ran.
 * @throws InputError where the analysis's input is wrong, or another run is under way.
 */
export async function run(
  analysis: Analysis,
  watcher: Watcher,
  options: RunOptions = {},
): Promise<string[]> {
  const first = options.from ? place(options.from) : pipeline.length;
  const last = options.to ? place(options.to) : pipeline.length - 1;
  if (options.from && first > last) {
    throw new InputError(
      `--from ${options.from} comes after --to ${options.to}; the stages run in the order ${pipeline.map((stage) => stage.name).join(', ')}.`,
    );
  }
  const store = openStore(analysis.places.database);
  try {
    // Made before anything is published: it is one of the things that the reports depend on.
    if (readPseudonymKey(analysis.places.pseudonymKey).isNew && hasPublished(store)) {
      watcher.say(
        'The key of pseudonyms was gone: a new one was made, and everyone has another name.',
      );
    }
    const ran: string[] = [];
    for (const [position, stage] of pipeline.slice(0, last + 1).entries()) {
      const outcome =
        'reads' in stage
          ? await runDerived(stage, analysis, store, watcher, position >= first)
          : await runCollecting(stage, analysis, store, watcher, position >= first);
      if (outcome.ran) ran.push(stage.name);
      watcher.end(stage.name, outcome);
    }
    return ran;
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'SQLITE_BUSY') throw cause;
    throw new InputError(
      `Another run of ${analysis.name} is under way; wait until it has ended and run again.`,
      { cause },
    );
  } finally {
    store.close();
  }
}

function hasPublished({ write }: Store): boolean {
  return write.prepare("select 1 from stages where stage = 'publish'").get() !== undefined;
}

function place(name: string): number {
  return pipeline.findIndex((stage) => stage.name === name);
}

async function runCollecting(
  stage: CollectingStage,
  analysis: Analysis,
  store: Store,
  watcher: Watcher,
  forced: boolean,
): Promise<Outcome> {
  const began = performance.now();
  const before = fingerprints(analysis, store.write).get(stage.name);
  await stage.run({
    analysis,
    database: store.write,
    forced,
    progress: watcher.begin(stage.name),
    say: watcher.say,
  });
  const after = fingerprints(analysis, store.write).get(stage.name)!;
  record(store, stage.name, after, []);
  return before === after && !forced ? { ran: false } : { ran: true, seconds: secondsSince(began) };
}

async function runDerived(
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

function record(store: Store, stage: string, fingerprint: string, files: string[]): void {
  const { write } = store;
  write
    .prepare('insert or replace into stages (stage, fingerprint, finished_at) values (?, ?, ?)')
    .run(stage, fingerprint, new Date().toISOString());
  write.prepare('delete from outputs where stage = ?').run(stage);
  const output = write.prepare('insert or replace into outputs (path, stage) values (?, ?)');
  for (const file of files) output.run(file, stage);
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}
