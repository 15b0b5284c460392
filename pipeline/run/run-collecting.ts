import type { Analysis } from '../analysis/analysis.ts';
import type { Store } from '../database/open.ts';
import type { Collecting, CollectingStage } from '../stage.ts';
import { fingerprints } from './fingerprint.ts';
import { type Outcome, record, secondsSince } from './record.ts';
import type { Watcher } from './run.ts';

/** Runs the stage that collects; it ran if what is here has changed by it, or if it had to. */
export async function runCollecting(
  stage: CollectingStage,
  analysis: Analysis,
  store: Store,
  watcher: Watcher,
  forced: boolean,
  collecting: Collecting,
): Promise<Outcome> {
  const began = performance.now();
  const before = fingerprints(analysis, store.write).get(stage.name);
  const stopped = await stage.run({
    analysis,
    database: store.write,
    forced,
    collecting,
    progress: watcher.begin(stage.name),
    say: watcher.say,
  });
  const after = fingerprints(analysis, store.write).get(stage.name)!;
  record(store, stage.name, after, []);
  const ran = before !== after || forced;
  return ran ? { ran, stopped, seconds: secondsSince(began) } : { ran, stopped };
}
