import { readAnalysis } from '../analysis/analysis.ts';
import { type CodedFile, openCodedFile } from '../coding/reading/open-coded-file.ts';
import { InputError } from '../input-error.ts';
import { qualityLines } from './quality-lines.ts';
import { takeDecisions } from './take-decisions.ts';
import { takeRules } from './take-rules.ts';
import type { Terminal } from './terminal.ts';
import { whileLocked } from './while-locked.ts';

export interface ReadFlags {
  readonly dryRun?: boolean;
}

/**
 * `coding read`: takes people's decisions from the files that they filled in, keeps them in
 * `codings.csv`, names every conflict, and brings the findings up to date. No service is asked.
 * @throws InputError where nothing could be taken from any file, or the analysis is in use
 */
export async function codingReadCommand(
  home: string,
  name: string,
  files: readonly string[],
  { dryRun = false }: ReadFlags,
  terminal: Terminal,
): Promise<void> {
  const before = readAnalysis(home, name);
  const opened: CodedFile[] = [];
  for (const file of files) opened.push(await openCodedFile(file));
  const take = async () => {
    // Read within the lock: another reading may have ended just now.
    const analysis = readAnalysis(home, name);
    const decisions = await takeDecisions(home, analysis, opened, dryRun, terminal);
    const rules = await takeRules(analysis, opened, dryRun, terminal);
    return [decisions, rules];
  };
  const takings = await (dryRun ? take() : whileLocked(before, take));
  if (!takings.some(({ isUsable }) => isUsable)) {
    throw new InputError(
      opened.length === 1
        ? 'Nothing could be taken from this file, so nothing was run.'
        : 'Nothing could be taken from any of these files, so nothing was run.',
    );
  }
  if (dryRun) {
    terminal.print('Nothing was written.');
    return;
  }
  if (!takings.some(({ hasChanged }) => hasChanged)) {
    terminal.print('Nothing has changed by these files.');
  }
  const { runCommand } = await import('./run-command.ts');
  terminal.print('');
  await runCommand(home, name, { from: 'tag' }, terminal);
  for (const line of qualityLines(readAnalysis(home, name))) terminal.print(line);
}
