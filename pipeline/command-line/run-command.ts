import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Analysis, readAnalysis } from '../analysis/analysis.ts';
import { codebookTemplate, questionToFill } from '../analysis/template.ts';
import { openToRead } from '../database/open.ts';
import { run, type Watcher } from '../run/run.ts';
import { StoppedEarly } from '../sources/asking/stopped.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { type Interruption, untilInterrupted } from './interruption.ts';
import type { RunFlags } from './program.ts';
import { shortSummary } from './short-summary.ts';
import type { Terminal } from './terminal.ts';

/** `run`, and each stage by its own name. */
export async function runCommand(
  home: string,
  name: string,
  options: RunFlags,
  terminal: Terminal,
): Promise<void> {
  if (options.post !== undefined) {
    const { analysisOfPost } = await import('./new-command.ts');
    analysisOfPost(home, name, options.post, terminal);
  }
  const analysis = readAnalysis(home, name);
  terminal.print(analysis.settings.title);
  if (analysis.settings.invented) terminal.print(`${inventedNotice}.`);
  if (analysis.settings.question === questionToFill) {
    terminal.print(
      `  ${analysis.lineOf('question')}: the question is still to be filled in; it stands at the top of every report.`,
    );
  }
  if (isSampleCodebook(analysis)) {
    terminal.print(
      `  analyses/${name}/themes.yaml is still the sample, with one theme; write there what to look for.`,
    );
  }
  if (options.dryRun) {
    const { dryRun } = await import('./dry-run.ts');
    await dryRun(analysis, options, terminal);
    return;
  }
  const { from, to, refresh, maxCost, maxPosts, online } = options;
  const interruption = untilInterrupted(terminal);
  const { ran, stopped } = await run(analysis, watcher(terminal, interruption), {
    from,
    to,
    collecting: {
      signal: interruption.signal,
      ...(refresh ? { refresh } : {}),
      ...(online ? { online } : {}),
      ...(maxCost === undefined ? {} : { maxCost }),
      ...(maxPosts === undefined ? {} : { maxPosts }),
    },
  }).finally(interruption.end);
  if (ran.length === 0) {
    terminal.print('Nothing has changed since the last run; the reports are as they were.');
  }
  if (to === undefined || to === 'publish') printReports(analysis, terminal);
  // Said last, so that it is seen.
  if (stopped !== undefined) throw new StoppedEarly(stopped);
}

/** Whether the codebook is as `new` has made it. */
function isSampleCodebook({ settings, places }: Analysis): boolean {
  if (settings.codebook !== undefined) return false;
  return readFileSync(places.codebook, 'utf8') === codebookTemplate();
}

function printReports(analysis: Analysis, terminal: Terminal): void {
  const database = openToRead(analysis.places.database)!;
  const lines = shortSummary(analysis, database);
  database.close();
  for (const line of ['', ...lines]) terminal.print(line);
  terminal.print(`\nReports: ${relative(process.cwd(), analysis.places.reports) || '.'}`);
}

function watcher(terminal: Terminal, interruption: Interruption): Watcher {
  let progress = terminal.progress('');
  return {
    begin(stage) {
      progress = terminal.progress(stage);
      return progress;
    },
    say: (sentence) => terminal.print(`  ${sentence}`),
    end(stage, outcome) {
      // A later stage leaves nothing half done, wherever it is ended.
      interruption.end();
      progress.stop();
      if (outcome.ran) terminal.print(`  ${stage.padEnd(9)} ${outcome.seconds.toFixed(1)} s`);
    },
  };
}
