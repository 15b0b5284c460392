import { readAnalysis } from '../analysis/analysis.ts';
import { check, checkReads } from '../codebook/check/check.ts';
import { checkLines } from '../codebook/check/check-lines.ts';
import { readerOf } from '../database/access.ts';
import { writeCsv } from '../evidence/csv-file.ts';
import { openThread } from '../evidence/open-thread.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

const header = ['kind', 'theme', 'rule', 'place', 'replies', 'about'];

/** `codebook check`: what a person may want to change in the codebook, seen on the thread. */
export async function checkCommand(
  home: string,
  name: string,
  { csv }: { readonly csv?: string },
  terminal: Terminal,
): Promise<void> {
  const analysis = readAnalysis(home, name);
  const database = openThread(analysis, 'tokenise', `${invocation(home)} run ${name}`);
  try {
    const checked = await check(analysis, readerOf(database, checkReads, 'The command check'));
    for (const line of checkLines(checked)) terminal.print(line);
    if (csv === undefined) return;
    const rows = checked.findings.map((finding) => [
      finding.kind,
      finding.theme,
      finding.rule,
      finding.place,
      finding.replies,
      finding.about,
    ]);
    await writeCsv(csv, header, rows);
    terminal.print(`Wrote them to ${csv}.`);
  } finally {
    database.close();
  }
}
