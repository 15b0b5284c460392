import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Analysis, readAnalysis } from '../pipeline/analysis/analysis.ts';
import { type RunOptions, run, type Watcher } from '../pipeline/run/run.ts';

/** A home folder with the files given, gone when the test has finished. */
export function temporaryHome(files: Readonly<Record<string, string>> = {}): string {
  const home = mkdtempSync(join(tmpdir(), 'listening-post-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  return home;
}

export const smallSettings = `title: A small thread
question: What should change?
file: data/replies.jsonl
thresholds: { words: 1, likes: 2 }
`;

export const smallCodebook = `themes:
  transport:
    name: Transport
    about: How people get about.
    rules: [bus, night bus, train*]
    not: [bus shelter]
    themes:
      timetable:
        name: The green timetable
        about: A book about timetables.
        counts: references
        rules: [green timetable]
  listening:
    name: Listening
    about: People should be heard.
    rules: [listen]
`;

/** A home with one analysis, "small", over the replies given (columns by name, a JSON line each). */
export function smallHome(
  replies: readonly object[],
  settings = smallSettings,
  codebook = smallCodebook,
): string {
  return temporaryHome({
    'analyses/small/analysis.yaml': settings,
    'analyses/small/themes.yaml': codebook,
    'data/replies.jsonl': replies.map((reply) => `${JSON.stringify(reply)}\n`).join(''),
  });
}

/** What a run said and which stages ran. */
export interface Heard {
  readonly analysis: Analysis;
  readonly ran: readonly string[];
  readonly said: readonly string[];
  readonly stopped: string | undefined;
}

export async function runQuietly(
  home: string,
  name = 'small',
  options: RunOptions = {},
): Promise<Heard> {
  const said: string[] = [];
  const watcher: Watcher = {
    begin: () => ({ expect() {}, step() {} }),
    say: (sentence) => said.push(sentence),
    end() {},
  };
  const analysis = readAnalysis(home, name);
  return { analysis, ...(await run(analysis, watcher, options)), said };
}
