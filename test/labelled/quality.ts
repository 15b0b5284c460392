/**
 * `npm run quality [-- --train <folder> --test <folder> --out <file>]`: measures the parts of the
 * pipeline against what people decided, and writes reports/quality.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../../pipeline/input-error.ts';
import { readOptions } from './quality-options.ts';
import { reportOf } from './report.ts';
import type { Folders, Measuring, Section } from './section.ts';

/** The sections, in the order of the report; each is loaded when its turn comes. */
const names = ['tokens', 'language', 'themes', 'abuse', 'promotional'] as const;

/** From the package's folder, where npm runs this. */
const usual = { train: '../shared/data/labelled', out: 'reports/quality.md' };

async function main(words: readonly string[]): Promise<number> {
  try {
    const given = readOptions(words);
    const folders = { train: given.train ?? resolve(usual.train), test: given.test };
    if (!existsSync(folders.train)) {
      console.log(`Skipped: there is no folder ${usual.train} with labelled texts.`);
      return 0;
    }
    const sections: Section[] = [];
    for (const name of names) sections.push(await measured(name, folders));
    const out = given.out ?? usual.out;
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, reportOf(folders, sections));
    console.log(`Written: ${out}`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function measured(name: (typeof names)[number], folders: Folders): Promise<Section> {
  const began = performance.now();
  const { [name]: measure } = (await import(`./${name}.ts`)) as Record<typeof name, Measuring>;
  const section = await measure(folders);
  console.log(
    `${name.padEnd(12)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`,
  );
  return section;
}

process.exitCode = await main(process.argv.slice(2));
