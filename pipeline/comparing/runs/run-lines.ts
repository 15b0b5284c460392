import type { Connection } from '../../database/open.ts';
import type { RunRow } from '../../database/run-tables.ts';
import { counted, replies } from '../../wording/numbers.ts';
import { changesInWords, type RunChanges } from './run-changes.ts';

const mostShown = 10;

/** The runs that are kept, the last one last, a line each; none where none is. */
export function runLines(name: string, database: Connection): string[] {
  const runs = database.prepare('select * from runs order by run').all() as RunRow[];
  if (runs.length === 0) return [];
  const shown = runs.slice(-mostShown);
  const earlier = runs.length - shown.length;
  return [
    `Runs${earlier > 0 ? ` (and ${counted(earlier, 'earlier one')})` : ''}, to be compared by name (compare ${name}@${shown[0]!.run} ${name}):`,
    ...shown.map((run) => `  @${run.run}  ${timeOf(run)}  ${replies(run.replies)}${changed(run)}`),
  ];
}

/** "2026-11-22 05:37 UTC". */
export function timeOf({ recorded_at }: Pick<RunRow, 'recorded_at'>): string {
  return `${recorded_at.slice(0, 16).replace('T', ' ')} UTC`;
}

function changed({ changes }: RunRow): string {
  return changes === null ? '' : `; ${changesInWords(JSON.parse(changes) as RunChanges)}`;
}
