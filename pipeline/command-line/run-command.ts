import { relative } from 'node:path';
import { readAnalysis } from '../analysis/analysis.ts';
import { questionToFill } from '../analysis/template.ts';
import { openToRead } from '../database/open.ts';
import { type RunOptions, run, type Watcher } from '../run/run.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { shortSummary } from './short-summary.ts';
import type { Terminal } from './terminal.ts';

/** `run`, and each stage by its own name. */
export async function runCommand(
  home: string,
  name: string,
  options: RunOptions,
  terminal: Terminal,
): Promise<void> {
  const analysis = readAnalysis(home, name);
  terminal.print(analysis.settings.title);
  if (analysis.settings.invented) terminal.print(`${inventedNotice}.`);
  if (analysis.settings.question === questionToFill) {
    terminal.print(
      `  ${analysis.lineOf('question')}: the question is still to be filled in; it stands at the top of every report.`,
    );
  }
  const ran = await run(analysis, watcher(terminal), options);
  if (ran.length === 0) {
    terminal.print('Nothing has changed since the last run; the reports are as they were.');
  }
  if (options.to !== undefined && options.to !== 'publish') return;
  const database = openToRead(analysis.places.database)!;
  const lines = shortSummary(analysis, database);
  database.close();
  for (const line of ['', ...lines]) terminal.print(line);
  terminal.print(`\nReports: ${relative(process.cwd(), analysis.places.reports) || '.'}`);
}

function watcher(terminal: Terminal): Watcher {
  let progress = terminal.progress('');
  return {
    begin(stage) {
      progress = terminal.progress(stage);
      return progress;
    },
    say: (sentence) => terminal.print(`  ${sentence}`),
    end(stage, outcome) {
      progress.stop();
      if (outcome.ran) terminal.print(`  ${stage.padEnd(9)} ${outcome.seconds.toFixed(1)} s`);
    },
  };
}
