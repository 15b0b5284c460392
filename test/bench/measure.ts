import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { run } from '../../pipeline/run/run.ts';
import { growThread } from './grow.ts';

/** What of a stage's time is spent inside a library, said beside its figure. */
const libraries: Readonly<Record<string, string>> = {
  tokenise: 'mostly wink-nlp: tokens, parts of speech, lemmas',
  draw: 'mostly d3-cloud and resvg; does not grow with the replies',
  publish: 'mostly exceljs and zlib',
};

const replies = Number(process.argv[2]);
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
await growThread(join(home, 'data/grown.jsonl'), replies);

const number = new Intl.NumberFormat('en-GB');
const megabytes = (bytes: number) => `${number.format(Math.round(bytes / 2 ** 20))} MiB`;
const peak = () => process.resourceUsage().maxRSS * 1024;
const grown = peak();
const line = (stage: string, seconds: number, note = '') =>
  console.log(
    `${stage.padEnd(10)} ${seconds.toFixed(2).padStart(8)} s ${number.format(Math.round(replies / seconds)).padStart(11)} replies/s  peak so far ${megabytes(peak()).padStart(9)}  ${note}`,
  );

console.log(`\n${number.format(replies)} replies`);
const began = performance.now();
await run(readAnalysis(home, 'grown'), {
  begin: () => ({ expect() {}, step() {} }),
  say() {},
  end: (stage, outcome) => outcome.ran && line(stage, outcome.seconds, libraries[stage]),
});
line('all', (performance.now() - began) / 1000);
console.log(
  `peak memory ${megabytes(peak())} (${megabytes(grown)} before the run), ` +
    `database ${megabytes(statSync(join(home, 'data/grown.sqlite')).size)}, ` +
    `workbook ${megabytes(statSync(join(home, 'reports/grown/grown.xlsx')).size)}`,
);
rmSync(home, { recursive: true, force: true });
