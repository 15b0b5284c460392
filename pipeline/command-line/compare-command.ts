import { join, relative } from 'node:path';
import { compare } from '../comparing/compare.ts';
import { writeComparison } from '../comparing/report/write-comparison.ts';
import { type OpenedRun, openRun } from '../comparing/runs/open-run.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/** More sentences of one subject than this are left to the files. */
const mostSentences = 8;

/**
 * `compare`: what moved between two runs of an analysis and why, or two threads side by side.
 * @throws InputError where there is no such analysis or run
 */
export async function compareCommand(
  home: string,
  one: string,
  other: string,
  terminal: Terminal,
): Promise<void> {
  const opened: OpenedRun[] = [];
  const progress = terminal.progress('compare');
  try {
    for (const name of [one, other]) {
      opened.push(openRun(home, name, (analysis) => `${invocation(home)} run ${analysis}`));
    }
    const [first, second] = opened as [OpenedRun, OpenedRun];
    const comparison = await compare(first, second, progress);
    progress.stop();
    const folder = join(home, 'reports', 'compare', `${first.name}-and-${second.name}`);
    await writeComparison(comparison, folder);
    terminal.print(comparison.title);
    if (comparison.invented) terminal.print(`${inventedNotice}.`);
    for (const { subject, sentences } of comparison.sections.filter(({ isShort }) => isShort)) {
      terminal.print(`\n${subject}`);
      for (const sentence of sentences.slice(0, mostSentences)) terminal.print(`  ${sentence}`);
      const others = sentences.length - mostSentences;
      if (others > 0) terminal.print(`  … and ${others} more, in comparison.md`);
    }
    terminal.print(`\nComparison: ${relative(process.cwd(), folder) || '.'}`);
  } finally {
    progress.stop();
    for (const { database } of opened) database.close();
  }
}
