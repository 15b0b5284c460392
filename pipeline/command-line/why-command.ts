import { readAnalysis } from '../analysis/analysis.ts';
import { readerOf } from '../database/access.ts';
import { findReply } from '../evidence/find-reply.ts';
import { hasChangedSince, openThread } from '../evidence/open-thread.ts';
import { why, whyReads } from '../evidence/why.ts';
import { publicNames } from '../people/public-names.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/** `why`: what speaks for each theme and flag of a reply, or why it is left out. */
export async function whyCommand(
  home: string,
  name: string,
  reply: string,
  terminal: Terminal,
): Promise<void> {
  const analysis = readAnalysis(home, name);
  const runIt = `${invocation(home)} run ${name}`;
  const database = openThread(analysis, 'tag', runIt);
  try {
    const read = readerOf(database, whyReads, 'The command why');
    const number = findReply(read, reply);
    if (hasChangedSince(analysis, database, 'tag')) {
      terminal.print(
        `This is of the last run; something has changed since. Run it anew: ${runIt}\n`,
      );
    }
    for (const line of why(analysis, read, publicNames(analysis, read), number)) {
      terminal.print(line);
    }
  } finally {
    database.close();
  }
}
