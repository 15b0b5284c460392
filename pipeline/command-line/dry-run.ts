import { existsSync } from 'node:fs';
import type { Analysis } from '../analysis/analysis.ts';
import { readerOf } from '../database/access.ts';
import { emptyStore, openToRead } from '../database/open.ts';
import { collectedTableNames } from '../database/schema.ts';
import { InputError } from '../input-error.ts';
import { clock } from '../sources/asking/clock.ts';
import { roundAhead } from '../sources/asking/in-turn.ts';
import { serviceOf } from '../sources/service-of.ts';
import { counted } from '../wording/numbers.ts';
import { untilInterrupted } from './interruption.ts';
import type { RunFlags } from './program.ts';
import type { Terminal } from './terminal.ts';

/** `run --dry-run`: what collecting would bring and cost. Nothing is stored. */
export async function dryRun(
  analysis: Analysis,
  { refresh = false }: RunFlags,
  terminal: Terminal,
): Promise<void> {
  if (analysis.files.length > 0) {
    terminal.print('The replies are read from files, which costs nothing.');
    return;
  }
  const known = openToRead(analysis.places.database);
  if (known === undefined && existsSync(analysis.places.database)) {
    throw new InputError(
      `What is here of ${analysis.name} was made by another version of the program; bring it up to date first, without asking anything, with: run ${analysis.name} --from clean.`,
    );
  }
  const { service } = await serviceOf(analysis, process.env);
  const database = known ?? emptyStore();
  const interruption = untilInterrupted(terminal);
  try {
    const read = readerOf(database, collectedTableNames, 'The dry run');
    const { posts, cost, remarks } = await service.estimate(read, roundAhead(database, refresh), {
      signal: interruption.signal,
      clock,
      say: (sentence) => terminal.print(`  ${sentence}`),
      atMost: Number.POSITIVE_INFINITY,
    });
    terminal.print(
      `${service.name} ${posts === null ? 'does not say how many posts are still to come' : `counts ${counted(posts, 'post')} still to come`}; that would cost ${cost === 0 ? 'nothing' : `about $${cost.toFixed(2)}`}.`,
    );
    for (const remark of remarks) terminal.print(`  ${remark}`);
  } finally {
    interruption.end();
    database.close();
  }
}
