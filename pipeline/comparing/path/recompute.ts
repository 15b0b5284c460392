import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Places } from '../../analysis/home.ts';
import { type Reader, readerOf } from '../../database/access.ts';
import { type Connection, openStore, type Store } from '../../database/open.ts';
import { digest } from '../../digest.ts';
import { themeFindings } from '../../findings/themes/theme-findings.ts';
import { wordFindings } from '../../findings/words/word-findings.ts';
import { pipeline } from '../../pipeline.ts';
import type { Watcher } from '../../run/run.ts';
import { runDerived } from '../../run/run-derived.ts';
import type { DerivedStage, Progress } from '../../stage.ts';
import {
  type CloudWords,
  type Figures,
  figureReads,
  readCloudWords,
  readFigures,
} from '../moved/figures.ts';
import { type Intervals, readIntervals } from '../moved/intervals.ts';
import { fill } from './fill.ts';
import { isSameBasis, type State } from './path.ts';

/** The stages whose tables the figures are made of: from *clean* to *find*. */
const stages: readonly DerivedStage[] = pipeline
  .slice(0, pipeline.findIndex(({ name }) => name === 'find') + 1)
  .filter((stage): stage is DerivedStage => 'reads' in stage);

export const stagesOfAState = stages.length;

const followed = [themeFindings, wordFindings];

/** Of *find* only what is followed on the way; intervals, which take longest, are those of the ends. */
const findOnTheWay: DerivedStage = {
  ...stages.at(-1)!,
  writes: followed.flatMap(({ writes }) => writes),
  async run(work) {
    for (const group of followed) await group.run(work);
  },
};

/** Everything that is followed from one state to the next. */
export interface Found {
  readonly figures: Figures;
  readonly words: CloudWords;
  readonly intervals: Intervals;
}

/** A database of its own in which one state after another is worked through by the real stages. */
export interface Workshop {
  /** For reading what the last state came to. */
  readonly database: Connection;
  /**
   * Refills what has to be: stages on which nothing new bears are not run again.
   * @param isEnd whether it is one of the two runs, of which all findings are wanted
   */
  recompute(state: State, isEnd: boolean): Promise<Found>;
  close(): void;
}

/**
 * @param source the database that holds the posts; it is only read
 * @param folder where the other database may lie
 * @param progress is told of each stage
 */
export function openWorkshop(
  analysis: Analysis,
  source: Connection,
  folder: string,
  progress: Pick<Progress, 'step'>,
): Workshop {
  const places = placesIn(folder, analysis.places);
  const store = openStore(places.database);
  // It is thrown away: nothing in it has to outlive a power cut.
  store.write.pragma('synchronous = off');
  let filled: State['basis'] | undefined;
  return {
    database: store.read,
    async recompute(state, isEnd) {
      if (filled === undefined || !isSameBasis(filled, state.basis)) {
        fill(store.write, source, state.basis);
        filled = state.basis;
      }
      const asked = { ...analysis, ...state, places };
      const own = isEnd ? stages : [...stages.slice(0, -1), findOnTheWay];
      for (const stage of own) {
        await runDerived(stage, asked, store, silent, stage.name === 'find');
        progress.step();
        // Whoever pressed Ctrl-C is heard between two stages.
        await setImmediate();
      }
      return foundIn(store);
    },
    close: () => store.close(),
  };
}

/** What the stages depend on in a state, besides its posts and likes, as one digest. */
export function askedDigest(analysis: Analysis, state: State): string {
  const asked = { ...analysis, ...state };
  return digest(stages.map((stage) => stage.settings(asked) ?? null));
}

export const foundReads = [...figureReads, 'finding_rankings'] as const;

/** Reads what *find* left in a database. */
export function readFound(read: Reader): Found {
  return {
    figures: readFigures(read),
    words: readCloudWords(read),
    intervals: readIntervals(read),
  };
}

function foundIn({ read }: Store): Found {
  return readFound(readerOf(read, foundReads, 'The comparison'));
}

function placesIn(folder: string, places: Places): Places {
  return {
    ...places,
    database: join(folder, 'thread.sqlite'),
    lock: join(folder, 'thread.lock'),
    reports: join(folder, 'reports'),
  };
}

const silent: Watcher = {
  begin: () => ({ expect() {}, step() {} }),
  say() {},
  end() {},
};
