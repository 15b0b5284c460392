import type { Analysis } from '../analysis/analysis.ts';
import { takeLock } from '../database/lock.ts';
import { openStore, type Store } from '../database/open.ts';
import { InputError } from '../input-error.ts';
import { readPseudonymKey } from '../people/pseudonym.ts';
import { pipeline } from '../pipeline.ts';
import { clock } from '../sources/asking/clock.ts';
import { Interrupted } from '../sources/asking/stopped.ts';
import type { Collecting, Progress } from '../stage.ts';
import type { Outcome } from './record.ts';
import { runCollecting } from './run-collecting.ts';
import { runDerived } from './run-derived.ts';

/** What a run tells of itself while it goes on. */
export interface Watcher {
  begin(stage: string): Progress;
  say(sentence: string): void;
  end(stage: string, outcome: Outcome): void;
}

export interface RunOptions {
  /** Run this stage and all after it even where nothing has changed. */
  readonly from?: string | undefined;
  /** Stop after this stage. */
  readonly to?: string | undefined;
  /** How a service is to be asked, where it is not as usual. */
  readonly collecting?: Partial<Collecting>;
}

export interface RunResult {
  /** The names of the stages that ran. */
  readonly ran: readonly string[];
  /** Why collecting stopped before its end, as a sentence; nothing where it did not. */
  readonly stopped: string | undefined;
}

/**
 * Runs the stages of an analysis in order, each only where something that it depends on has changed.
 * Where collecting stops early, the others work with what is there.
 * @throws InputError where the analysis's input is wrong, or another run is under way; StoppedEarly
 *   where collecting stopped before anything came; Interrupted where a person stopped it.
 */
export async function run(
  analysis: Analysis,
  watcher: Watcher,
  options: RunOptions = {},
): Promise<RunResult> {
  const first = options.from ? place(options.from) : pipeline.length;
  const last = options.to ? place(options.to) : pipeline.length - 1;
  if (options.from && first > last) {
    throw new InputError(
      `--from ${options.from} comes after --to ${options.to}; the stages run in the order ${pipeline.map((stage) => stage.name).join(', ')}.`,
    );
  }
  const giveBack = takeLock(analysis.places.lock);
  if (giveBack === undefined) throw underWay(analysis);
  const store = openStore(analysis.places.database);
  try {
    // Made before anything is published: it is one of the things that the reports depend on.
    if (readPseudonymKey(analysis.places.pseudonymKey).isNew && hasPublished(store)) {
      watcher.say(
        'The key of pseudonyms was gone: a new one was made, and everyone has another name.',
      );
    }
    const ran: string[] = [];
    let stopped: string | undefined;
    const collecting = collectingOf(options);
    for (const [position, stage] of pipeline.slice(0, last + 1).entries()) {
      const forced = position >= first;
      const outcome =
        'reads' in stage
          ? await runDerived(stage, analysis, store, watcher, forced)
          : await runCollecting(stage, analysis, store, watcher, forced, collecting);
      if (outcome.ran) ran.push(stage.name);
      stopped ??= outcome.stopped;
      watcher.end(stage.name, outcome);
      if (!('reads' in stage) && collecting.signal.aborted) throw new Interrupted();
    }
    if (last === pipeline.length - 1) {
      const { keepRun } = await import('../comparing/runs/keep-run.ts');
      keepRun(analysis, store.write);
    }
    return { ran, stopped };
  } catch (cause) {
    throw (cause as { code?: string }).code === 'SQLITE_BUSY' ? underWay(analysis, cause) : cause;
  } finally {
    store.close();
    giveBack();
  }
}

function underWay({ name }: Analysis, cause?: unknown): InputError {
  return new InputError(
    `Another run of ${name} is under way; wait until it has ended and run again.`,
    { cause },
  );
}

function hasPublished({ write }: Store): boolean {
  return write.prepare("select 1 from stages where stage = 'publish'").get() !== undefined;
}

function place(name: string): number {
  return pipeline.findIndex((stage) => stage.name === name);
}

/** Whoever begins with a later stage wants to work with what is there. */
function collectingOf({ from, collecting }: RunOptions): Collecting {
  return {
    refresh: false,
    online: false,
    maxCost: Number.POSITIVE_INFINITY,
    maxPosts: Number.POSITIVE_INFINITY,
    update: from === undefined || place(from) === 0,
    signal: new AbortController().signal,
    clock,
    ...collecting,
  };
}
