import type { Progress } from '../stage.ts';
import { compareRuns } from './compare-runs.ts';
import { compareThreads } from './compare-threads.ts';
import type { Comparison } from './report/comparison.ts';
import { movedSections } from './report/moved-sections.ts';
import { movedTables } from './report/moved-tables/moved-tables.ts';
import { threadSections } from './report/thread-sections.ts';
import { threadTables } from './report/thread-tables/thread-tables.ts';
import type { OpenedRun } from './runs/open-run.ts';

/** Compares two runs: of one analysis, what moved and why; of two, the threads side by side. */
export async function compare(
  one: OpenedRun,
  other: OpenedRun,
  progress: Progress,
): Promise<Comparison> {
  const [first, second] = [one.row.recorded_at, other.row.recorded_at];
  const about = {
    one: one.name,
    other: other.name,
    invented: [one, other].some(({ analysis }) => analysis.settings.invented),
    recordedAt: first > second ? first : second,
  };
  if (one.analysis.name === other.analysis.name) {
    const compared = await compareRuns(one, other, progress);
    return {
      ...about,
      title: `What moved from ${one.name} to ${other.name}`,
      sections: movedSections(compared),
      tables: movedTables(compared),
    };
  }
  const compared = await compareThreads(one, other, progress);
  return {
    ...about,
    title: `${one.name} beside ${other.name}`,
    sections: threadSections(compared),
    tables: threadTables(compared),
  };
}
