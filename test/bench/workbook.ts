/**
 * `npx tsx test/bench/workbook.ts [<replies>] [<folder>]`: the time and the peak memory of writing the
 * reports of a thread grown from the sample. The stages before run in a process of their own, so that
 * what is measured is that of *publish* alone. In a folder that is named, what they made is kept, and
 * the next run measures *publish* at once, even where its code has changed.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from '../../pipeline/9-publish.ts';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { openStore } from '../../pipeline/database/open.ts';
import { run } from '../../pipeline/run/run.ts';
import { runDerived } from '../../pipeline/run/run-derived.ts';
import { growThread } from './grow.ts';

const [replies = '200000', kept, isPrepared] = process.argv.slice(2);
const quiet = { begin: () => ({ expect() {}, step() {} }), say() {}, end() {} };

if (isPrepared) await measure(kept!);
else {
  const home = kept ?? mkdtempSync(join(tmpdir(), 'listening-post-bench-'));
  if (!existsSync(join(home, 'reports'))) await prepare(home);
  const script = fileURLToPath(import.meta.url);
  const again = ['--import', 'tsx', script, replies, home, 'prepared'];
  spawnSync(process.execPath, again, { stdio: 'inherit' });
  if (kept === undefined) rmSync(home, { recursive: true, force: true });
}

async function prepare(home: string): Promise<void> {
  mkdirSync(join(home, 'analyses/grown'), { recursive: true });
  mkdirSync(join(home, 'data'));
  cpSync(
    join(packageFolder, 'analyses/uk-renewal-2020/themes.yaml'),
    join(home, 'analyses/grown/themes.yaml'),
  );
  writeFileSync(
    join(home, 'analyses/grown/analysis.yaml'),
    'title: Grown\nquestion: What should change?\nfile: data/grown.jsonl\ninvented: true\n',
  );
  await growThread(join(home, 'data/grown.jsonl'), Number(replies));
  await run(readAnalysis(home, 'grown'), quiet, { to: 'draw' });
}

async function measure(home: string): Promise<void> {
  const analysis = readAnalysis(home, 'grown');
  const store = openStore(analysis.places.database);
  const began = performance.now();
  await runDerived(publish, analysis, store, quiet, true);
  const seconds = (performance.now() - began) / 1000;
  store.close();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const size = statSync(join(analysis.places.reports, 'grown.xlsx')).size;
  console.log(
    `${replies} replies: published in ${seconds.toFixed(1)} s (${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of processor), peak memory ${megabytes(maxRSS * 1024)}, workbook ${megabytes(size)}`,
  );
}
