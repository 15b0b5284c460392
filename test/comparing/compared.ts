import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { compareRuns } from '../../pipeline/comparing/compare-runs.ts';
import { type ComparedThreads, compareThreads } from '../../pipeline/comparing/compare-threads.ts';
import type { MovedFigure } from '../../pipeline/comparing/moved/parts.ts';
import { keepRun } from '../../pipeline/comparing/runs/keep-run.ts';
import { type OpenedRun, openRun } from '../../pipeline/comparing/runs/open-run.ts';

import { openStore } from '../../pipeline/database/open.ts';
import type { RunOptions } from '../../pipeline/run/run.ts';
import { runQuietly, smallCodebook, smallSettings, temporaryHome } from '../temporary-home.ts';

/** Runs an analysis as far as its figures and keeps the run, without the time that reports take. */
export async function runAndKeep(
  home: string,
  name = 'small',
  options: RunOptions = {},
): Promise<void> {
  const { analysis } = await runQuietly(home, name, { ...options, to: 'find' });
  const store = openStore(analysis.places.database);
  try {
    keepRun(analysis, store.write);
  } finally {
    store.close();
  }
}

/** A home for all tests of a file that only read it, made once and gone after the last of them. */
export function homeForAll(
  files: Readonly<Record<string, string>>,
  prepare: (home: string) => Promise<void>,
): () => string {
  const home = mkdtempSync(join(tmpdir(), 'listening-post-'));
  beforeAll(async () => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), content);
    }
    await prepare(home);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return () => home;
}

/** A home of a test's own, as another one is but for the reports. */
export function copyOf(home: string): string {
  const copy = temporaryHome();
  const reports = join(home, 'reports');
  cpSync(home, copy, { recursive: true, filter: (path) => path !== reports });
  return copy;
}

/** The files of one analysis, "small", without its replies. */
export const smallFiles = {
  'analyses/small/analysis.yaml': smallSettings,
  'analyses/small/themes.yaml': smallCodebook,
  'data/replies.jsonl': '',
};

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

/** A thread of its own, by as many people as there are texts; its ids begin with the number given. */
export function threadOf(
  number: number,
  texts: readonly string[],
  { likes = 0, authors = 'person' } = {},
): InventedReply[] {
  const of = (place: number) => String(number * 10_000 + place);
  return [
    { id: of(0), text: 'What should change?', author: 'host', likes: 5 },
    ...texts.map((text, place) => ({
      id: of(place + 1),
      parent_id: of(0),
      text,
      author: `${authors} ${number} ${place}`,
      likes,
    })),
  ];
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
export async function withRuns<Result>(
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
