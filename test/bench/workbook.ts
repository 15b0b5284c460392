/**
 * `npx tsx test/bench/workbook.ts [<replies>]`: the peak memory of writing the workbooks of a thread
 * grown from the sample. The stages before run in a process of their own, so that what is measured
 * is that of *publish* alone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { run } from '../../pipeline/run/run.ts';
import { growThread } from './grow.ts';

const [replies = '200000', given] = process.argv.slice(2);
const quiet = { begin: () => ({ expect() {}, step() {} }), say() {}, end() {} };

if (given === undefined) {
  const home = mkdtempSync(join(tmpdir(), 'listening-post-bench-'));
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
  await run(readAnalysis(home, 'grown'), quiet);
  const script = fileURLToPath(import.meta.url);
  spawnSync(process.execPath, ['--import', 'tsx', script, replies, home], { stdio: 'inherit' });
  rmSync(home, { recursive: true, force: true });
} else {
  const analysis = readAnalysis(given, 'grown');
  const began = performance.now();
  await run(analysis, quiet, { from: 'publish' });
  const seconds = (performance.now() - began) / 1000;
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const size = statSync(join(analysis.places.reports, 'grown.xlsx')).size;
  console.log(
    `${replies} replies: published in ${seconds.toFixed(1)} s, peak memory ${megabytes(process.resourceUsage().maxRSS * 1024)}, workbook ${megabytes(size)}`,
  );
}
