import { join, relative } from 'node:path';
import { readAnalysis } from '../analysis/analysis.ts';
import { refuseLoss } from '../coding/reading/unread-answers.ts';
import { readerOf } from '../database/access.ts';
import { openThread } from '../evidence/open-thread.ts';
import { publicNames } from '../people/public-names.ts';
import { materialReads, readMaterial } from '../suggestions/material.ts';
import { suggestionLines } from '../suggestions/suggestion-lines.ts';
import { suggestions } from '../suggestions/suggestions.ts';
import { whatIsUntaken } from '../suggestions/taking/unread-proposals.ts';
import { writeProposals } from '../suggestions/workbook/write-proposals.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/**
 * `codebook suggest`: proposes rules, exclusions and rules to take out, shows the replies that seem
 * to be missed and what those without a theme talk about, as a workbook to be answered.
 */
export async function suggestCommand(
  home: string,
  name: string,
  terminal: Terminal,
): Promise<void> {
  const analysis = readAnalysis(home, name);
  const file = join(analysis.places.reports, 'coding', `${name}-proposals.xlsx`);
  refuseLoss(file, await whatIsUntaken(file, analysis.codebook));
  const database = openThread(analysis, 'tokenise', `${invocation(home)} run ${name}`);
  const progress = terminal.progress('suggest');
  try {
    const read = readerOf(
      database,
      [...materialReads, 'authors', 'thread'],
      'The command codebook suggest',
    );
    const material = readMaterial(analysis, read);
    progress.expect(material.codebook.length);
    const found = suggestions(material, () => progress.step());
    progress.stop();
    await writeProposals(found, material, analysis, publicNames(analysis, read), file);
    for (const line of suggestionLines(found, material)) terminal.print(line);
    const shown = relative(process.cwd(), file);
    terminal.print(`\nTo decide on them: ${shown}`);
    terminal.print(`Then: ${invocation(home)} coding read ${name} ${shown}`);
    if (analysis.settings.profile === 'publish') {
      terminal.print(
        "This workbook holds words of the replies, for coders' eyes; it is not for publishing.",
      );
    }
  } finally {
    progress.stop();
    database.close();
  }
}
