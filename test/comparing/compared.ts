import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRuns } from '../../pipeline/comparing/compare-runs.ts';
import { type ComparedThreads, compareThreads } from '../../pipeline/comparing/compare-threads.ts';
import type { MovedFigure } from '../../pipeline/comparing/moved/parts.ts';
import { type OpenedRun, openRun } from '../../pipeline/comparing/runs/open-run.ts';

export interface InventedReply {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly likes: number;
  readonly parent_id?: string;
}

/** The root and its answers, each "text by author, likes". */
export function invented(...answers: readonly [text: string, author: string, likes: number][]) {
  const root: InventedReply = { id: '100', text: 'What should change?', author: 'host', likes: 5 };
  const replies = answers.map(
    ([text, author, likes], place): InventedReply => ({
      id: String(101 + place),
      parent_id: '100',
      text,
      author,
      likes,
    }),
  );
  return [root, ...replies];
}

export function writeReplies(home: string, replies: readonly object[], file = 'replies'): void {
  const lines = replies.map((reply) => `${JSON.stringify(reply)}\n`).join('');
  writeFileSync(join(home, `data/${file}.jsonl`), lines);
}

/** Changes a file of the home by exchanging one text for another. */
export function exchange(home: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(home, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(home, file), text.replace(from, to));
}

const silent = { expect() {}, step() {} };

/** Opens both runs, does something with them, and closes their databases. */
async function withRuns<Result>(
  home: string,
  names: readonly [string, string],
  work: (one: OpenedRun, other: OpenedRun) => Promise<Result>,
): Promise<Result> {
  const opened: OpenedRun[] = [];
  try {
    for (const name of names) opened.push(openRun(home, name, (analysis) => `run ${analysis}`));
    return await work(opened[0]!, opened[1]!);
  } finally {
    for (const { database } of opened) database.close();
  }
}

export function movedBetween(home: string, one = 'small@1', other = 'small') {
  return withRuns(home, [one, other], (first, second) => compareRuns(first, second, silent));
}

export function sideBySide(home: string, one: string, other: string): Promise<ComparedThreads> {
  return withRuns(home, [one, other], (first, second) => compareThreads(first, second, silent));
}

/** A figure as [before, after, its parts that are not 0]. */
export function moved(figures: readonly MovedFigure[], theme: string | null, measure: string) {
  const row = figures.find((figure) => figure.theme === theme && figure.measure === measure);
  if (row === undefined) throw new Error(`there is no ${measure} of ${theme}`);
  const parts = [...(row.parts ?? [])].filter(([, amount]) => amount !== 0);
  return [row.before, row.after, Object.fromEntries(parts)] as const;
}
