import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../pipeline/analysis/home.ts';
import { compareCommand } from '../../pipeline/command-line/compare-command.ts';
import { inTemporaryFolder } from '../../pipeline/comparing/path/temporary-folder.ts';
import { smallHome, smallSettings } from '../temporary-home.ts';
import {
  copyOf,
  exchange,
  homeForAll,
  invented,
  runAndKeep,
  smallFiles,
  writeReplies,
} from './compared.ts';

const before = invented(['We need more buses', 'ann', 4], ['Listen to us', 'bob', 1]);
const after = invented(
  ['We need more buses', 'ann', 6],
  ['Listen to us', 'bob', 1],
  ['The buses are late', 'cat', 3],
);

async function runTwice(home: string) {
  writeReplies(home, before);
  await runAndKeep(home);
  writeReplies(home, after);
  await runAndKeep(home);
}

async function ranTwice(settings = smallSettings) {
  if (settings === smallSettings) return copyOf(twice());
  const home = smallHome(before, settings);
  await runTwice(home);
  return home;
}

/** Run twice, for tests that change no run. */
const twice = homeForAll(smallFiles, runTwice);

async function compared(home: string, one = 'small@1', other = 'small'): Promise<string[]> {
  const lines: string[] = [];
  await compareCommand(home, one, other, {
    print: (line) => lines.push(line),
    progress: () => ({ expect() {}, step() {}, stop() {} }),
  });
  return lines;
}

const folderOf = (home: string) => join(home, 'reports/compare/small@1-and-small@2');

describe('the command compare', () => {
  it('says what moved and why, in a few sentences', async () => {
    const said = (await compared(twice())).join('\n');
    expect(said).toContain('What moved from small@1 to small@2');
    expect(said).toContain('Between them: 1 new post, likes of 1 post.');
    expect(said).toContain(
      'Transport went from 1 to 2 replies, all from new replies. Its likes of replies over the threshold went from 4 to 9: 3 from new replies, 2 from likes.',
    );
    expect(said).not.toContain('Listening went');
  });

  it('says that nothing moved where it is the same run', async () => {
    const said = (await compared(twice(), 'small@1', 'small@1')).join('\n');
    expect(said).toContain('Nothing moved.');
  });

  it('writes the same figures as text, workbook, CSV and JSON, the same bytes each time', async () => {
    const home = twice();
    await compared(home);
    const folder = folderOf(home);
    const names = readdirSync(folder).sort();
    expect(names).toEqual([
      'comparison-figures.csv',
      'comparison-orders.csv',
      'comparison-shares.csv',
      'comparison-words.csv',
      'comparison.json',
      'comparison.md',
      'comparison.xlsx',
    ]);
    const bytes = () => names.map((name) => readFileSync(join(folder, name)).toString('base64'));
    const first = bytes();
    await runAndKeep(home);
    await compared(home);
    expect(bytes()).toEqual(first);

    const rows: Record<string, string>[] = parse(
      readFileSync(join(folder, 'comparison-figures.csv')),
      { bom: true, columns: true },
    );
    const row = rows.find((one) => one.theme === 'transport' && one.measure === 'likes')!;
    expect(row).toMatchObject({ before: '4', after: '9', change: '5', posts: '3', likes: '2' });
    const json = JSON.parse(readFileSync(join(folder, 'comparison.json'), 'utf8'));
    expect(json.tables.figures).toHaveLength(rows.length);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(folder, 'comparison.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Figures',
      'Shares and intervals',
      'Words',
      'Orders',
      'Data dictionary',
    ]);
    const cells = workbook.getWorksheet('Figures')!.getSheetValues().flat().map(String);
    expect(cells).toContain('Transport');
  });

  it('gives every number its unit, and its interval or why there is none', async () => {
    const home = twice();
    await compared(home);
    const json = JSON.parse(readFileSync(join(folderOf(home), 'comparison.json'), 'utf8'));
    for (const [name, columns] of Object.entries(json.columns)) {
      for (const row of json.tables[name] as Record<string, unknown>[]) {
        for (const [column, cell] of Object.entries(row)) {
          const meaning = (columns as Record<string, unknown>)[column];
          if (typeof cell !== 'number') continue;
          expect(meaning, `${name}: ${column}`).toMatchObject({
            unit: expect.stringMatching(/./),
            interval: expect.stringMatching(/./),
          });
        }
      }
    }
  });

  it('says in every output that replies are invented', async () => {
    const home = await ranTwice(`${smallSettings}invented: true\n`);
    expect(await compared(home)).toContain('Invented replies: a worked example.');
    const folder = folderOf(home);
    for (const name of readdirSync(folder).filter((file) => !file.endsWith('.xlsx'))) {
      expect(readFileSync(join(folder, name), 'utf8'), name).toMatch(/invented/i);
    }
  });

  it('tells no word that fewer than three people use where nobody is to be known', async () => {
    const home = await ranTwice(`${smallSettings}profile: publish\n`);
    const words = async () => {
      const said = await compared(home, 'small@1', 'small');
      const folder = join(home, 'reports/compare', said.at(-1)!.split('/').at(-1)!);
      return readFileSync(join(folder, 'comparison-words.csv'), 'utf8');
    };
    expect(await words()).not.toContain('bus');
    const more = ['dan', 'eve'].map((author, place) => ({
      ...after[3]!,
      id: String(200 + place),
      text: `The buses are very late, says ${author}`,
      author,
    }));
    writeReplies(home, [...after, ...more]);
    await runAndKeep(home);
    expect(await words()).toContain('bus');
  });

  it('writes nothing where a name is wrong', async () => {
    const home = await ranTwice();
    await expect(compared(home, 'small@1', 'small@7')).rejects.toThrow('the nearest is @2');
    expect(existsSync(join(home, 'reports/compare'))).toBe(false);
  });

  it('ends with a sentence, and leaves no folder, where a state cannot be worked through', async () => {
    const home = await ranTwice();
    exchange(
      home,
      'analyses/small/analysis.yaml',
      'file:',
      'post: https://x.com/a/status/103\nfile:',
    );
    await runAndKeep(home);
    // In the posts of the first run there is no post 103.
    await expect(compared(home, 'small@3', 'small@1')).rejects.toThrow('found the post 103');
    expect(existsSync(join(home, 'reports/compare'))).toBe(false);
  });
});

describe('a temporary folder', () => {
  it('is gone after an error', async () => {
    let folder = '';
    const failing = inTemporaryFolder(async (made) => {
      folder = made;
      writeFileSync(join(made, 'a'), 'b');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(existsSync(folder)).toBe(false);
  });

  it('is gone after Ctrl-C, which ends the program with 130', async () => {
    const module = join(packageFolder, 'pipeline/comparing/path/temporary-folder.ts');
    const script = `import { inTemporaryFolder } from ${JSON.stringify(module)};
      await inTemporaryFolder(async (folder) => {
        process.stdout.write(folder);
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });`;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { cwd: packageFolder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const folder = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
    );
    expect(existsSync(folder)).toBe(true);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(130);
    expect(existsSync(folder)).toBe(false);
  });
});
