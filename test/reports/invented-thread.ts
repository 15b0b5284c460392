import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll } from 'vitest';
import { publish } from '../../pipeline/9-publish.ts';
import { type Analysis, readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { readerOf, writerOf } from '../../pipeline/database/access.ts';
import { openStore, type Store } from '../../pipeline/database/open.ts';
import type { TableName, Tables } from '../../pipeline/database/schema.ts';
import { filesBelow } from '../../pipeline/run/report-files.ts';
import { inventedRows } from './invented-rows.ts';

/** Rows of any tables; what is not given is empty. */
export type Rows = { readonly [Name in TableName]?: readonly Tables[Name][] };

export const codebook = `themes:
  wellbeing:
    name: Sustainability and wellbeing
    about: A recovery within the means of the planet that serves how people live.
    rules: [wellbeing, sustainab*, climate]
    not: [sustainable growth strategy]
    themes:
      doughnut:
        name: Doughnut Economics
        about: The needs of all within the means of the planet.
        link: https://doughnut.example/
        counts: references
        rules: [doughnut economic*, '@RingEconomist']
  listening:
    name: Listen to people
    about: Those who are concerned should be heard.
    rules: [listen, ask people]
`;

/** `settings` are lines of YAML that are added to those of the invented analysis. */
export interface Asked {
  readonly settings?: readonly string[];
  readonly rows?: Rows;
}

const folder = mkdtempSync(join(tmpdir(), 'listening-post-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An analysis in a home of its own, and its real database filled with invented rows. */
export function inventedThread(asked: Asked = {}): { analysis: Analysis; store: Store } {
  const home = mkdtempSync(join(folder, 'home-'));
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  };
  write('analyses/invented/themes.yaml', codebook);
  write('analyses/invented/analysis.yaml', [...settings, ...(asked.settings ?? [])].join('\n'));
  write('data/invented.key', `${'0f'.repeat(32)}\n`);

  const analysis = readAnalysis(home, 'invented');
  const store = openStore(analysis.places.database);
  const rows = asked.rows ?? inventedRows();
  const tables = Object.keys(rows) as TableName[];
  const insert = writerOf(store.write, tables) as Record<string, (row: object) => void>;
  store.write.transaction(() => {
    for (const table of tables) for (const row of rows[table]!) insert[table]!(row);
  })();
  return { analysis, store };
}

export interface Published {
  readonly reports: string;
  readonly said: readonly string[];
  readonly names: readonly string[];
}

/** Runs the stage by itself on an invented thread. */
export function publishInvented(asked: Asked = {}): Promise<Published> {
  const { analysis, store } = inventedThread(asked);
  return publishThread(analysis, store);
}

export async function publishThread(analysis: Analysis, store: Store): Promise<Published> {
  const said: string[] = [];
  const files = filesBelow(analysis.places.reports);
  if (!('reads' in publish)) throw new Error('publish is a derived stage');
  await publish.run({
    analysis,
    progress: { expect() {}, step() {} },
    say: (sentence) => said.push(sentence),
    read: readerOf(store.read, publish.reads, 'The stage publish'),
    write: {} as never,
    files,
  });
  const names = files.settle();
  store.close();
  return { reports: analysis.places.reports, said, names };
}

const settings = [
  'title: What should we plan for?',
  'question: Whom should we listen to, and what should we ask?',
  'post: https://twitter.com/InventedHost/status/1250000000000000001',
  'file: data/invented.jsonl',
  'host: { name: Jo Invented, standing: sent in a personal capacity, credits: With thanks to all who answered. }',
];

/** A picture of one colour, as wide and as high as given. */
export function picture(width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#1b6ca8';
  context.fillRect(0, 0, width, height);
  return canvas.toBuffer('image/png');
}
