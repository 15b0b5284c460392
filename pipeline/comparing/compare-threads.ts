import { type Reader, readerOf } from '../database/access.ts';
import type { Progress } from '../stage.ts';
import type { Totals } from './moved/figures.ts';
import { only } from './path/path.ts';
import { foundReads, openWorkshop, readFound, stagesOfAState } from './path/recompute.ts';
import { inTemporaryFolder } from './path/temporary-folder.ts';
import { readBasis } from './runs/basis.ts';
import type { OpenedRun } from './runs/open-run.ts';
import { type OrderAgreement, type RankPair, rankPairs } from './threads/ranks.ts';
import { type ShareMeasure, type SharePair, sharePairs } from './threads/shares.ts';
import { type ThemesAlike, themesAlike } from './threads/themes-alike.ts';
import { type SampleSize, whyNoDifference } from './threads/two-samples.ts';
import { type TypicalWords, typicalWords } from './threads/typical-words.ts';
import { readVoices, type Voices } from './threads/voice-rows.ts';
import { type WordVoices, wordVoices } from './threads/word-voices.ts';

/** One of the two threads, as its run found it. */
export interface ThreadSide {
  readonly run: OpenedRun;
  readonly totals: Totals;
  /** Mentions of each theme that is compared, in their order. */
  readonly mentions: readonly number[];
  readonly voices: Voices;
  readonly words: WordVoices;
  /** Accounts that wrote the counted replies. */
  readonly accounts: ReadonlySet<string>;
}

/** Two threads, held against each other. */
export interface ComparedThreads {
  readonly one: ThreadSide;
  readonly other: ThreadSide;
  readonly themes: ThemesAlike;
  readonly pairs: readonly SharePair[];
  readonly ranks: readonly RankPair[];
  readonly agreement: readonly OrderAgreement[];
  readonly words: TypicalWords;
  readonly resamples: number;
  /** Posts that both rest on, and accounts that answer in both. */
  readonly sharedPosts: number;
  readonly sharedAccounts: number;
  /** Why no difference has an interval, as a sentence; null where they may have one. */
  readonly noDifference: string | null;
}

/** Puts two threads side by side: the themes that both codebooks find in the same way, and words. */
export async function compareThreads(
  one: OpenedRun,
  other: OpenedRun,
  progress: Progress,
): Promise<ComparedThreads> {
  const themes = themesAlike(one.asked.codebook, other.asked.codebook);
  const ids = themes.alike.map(({ id }) => id);
  progress.expect([one, other].filter(({ isStanding }) => !isStanding).length * stagesOfAState);
  const left = await sideOf(one, ids, progress);
  const right = await sideOf(other, ids, progress);
  const sharedPosts = [...one.basis.keys()].filter((id) => other.basis.has(id)).length;
  const sharedAccounts = [...left.accounts].filter((id) => right.accounts.has(id)).length;
  const noDifference = whyNoDifference(sizeOf(left), sizeOf(right), {
    posts: sharedPosts,
    accounts: sharedAccounts,
  });
  const resamples = Math.min(resamplesFor(left.voices), resamplesFor(right.voices));
  const pairs = sharePairs(left.voices, right.voices, {
    seed: one.asked.settings.seed,
    resamples,
    notComparable: (measure) => noDifference ?? whyNot(measure, one, other),
  });
  const placesOf = (counts: string) =>
    themes.alike.flatMap((theme, place) =>
      theme.counts === counts && (counts === 'references' || theme.parent === null) ? [place] : [],
    );
  return {
    one: left,
    other: right,
    themes,
    pairs,
    ...rankPairs(pairs, { issues: placesOf('support'), references: placesOf('references') }),
    words: typicalWords(left.words, right.words),
    resamples,
    sharedPosts,
    sharedAccounts,
    noDifference,
  };
}

export function sizeOf({ run, totals }: Pick<ThreadSide, 'run' | 'totals'>): SampleSize {
  return { name: run.name, voices: totals.voices, people: totals.people };
}

/** A run that is not what the database holds now is worked through anew, in a database of its own. */
async function sideOf(
  run: OpenedRun,
  themes: readonly string[],
  progress: Progress,
): Promise<ThreadSide> {
  const reads = [...foundReads, 'tokens', 'vocabulary', 'replies'] as const;
  if (run.isStanding) return readSide(run, readerOf(run.database, reads, 'The comparison'), themes);
  const here = readBasis(run.database);
  return inTemporaryFolder(async (folder) => {
    const workshop = openWorkshop(run.analysis, run.database, folder, progress);
    try {
      const basis = only(run.basis, (id) => here.has(id));
      await workshop.recompute({ ...run.asked, basis }, true);
      return readSide(run, readerOf(workshop.database, reads, 'The comparison'), themes);
    } finally {
      workshop.close();
    }
  });
}

function readSide(run: OpenedRun, read: Reader, themes: readonly string[]): ThreadSide {
  const { figures } = readFound(read);
  const found = new Map(figures.themes.map((row) => [row.theme, row]));
  const accounts = read.all<{ author_id: string }>(
    'select distinct author_id from replies join weights using (reply) where author_id is not null',
  );
  return {
    run,
    totals: figures.totals,
    mentions: themes.map((theme) => found.get(theme)?.mentions ?? 0),
    voices: readVoices(read, themes),
    words: wordVoices(read),
    accounts: new Set(accounts.map(({ author_id }) => author_id)),
  };
}

/** As many as can be had in some seconds, from a thousand to ten thousand. */
function resamplesFor({ sample }: Voices): number {
  const each = sample.values.length + sample.width;
  return Math.min(10_000, Math.max(1, Math.floor(1e6 / each)) * 1000);
}

/** Why a difference by one measure has no interval although others have. */
function whyNot(measure: ShareMeasure, one: OpenedRun, other: OpenedRun): string | null {
  const [threshold, otherThreshold] = [one, other].map(
    ({ asked }) => asked.settings.thresholds.likes,
  );
  return measure === 'likes_over_threshold' && threshold !== otherThreshold
    ? `The thresholds differ, over ${threshold} and over ${otherThreshold} likes, so the difference has no interval.`
    : null;
}
