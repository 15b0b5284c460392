import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { codingReadCommand } from '../../pipeline/command-line/coding-read-command.ts';
import { codingSheetCommand } from '../../pipeline/command-line/coding-sheet-command.ts';
import { runQuietly } from '../temporary-home.ts';
import { codedHome, fill, listener, sheetFile } from './coded-home.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Opens a file in LibreOffice and saves it in another format, or in the same. */
function saved(file: string, format: string, folder: string): void {
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ]);
}

function tagsIn(home: string): string[] {
  const database = new BetterSqlite3(readAnalysis(home, 'small').places.database, {
    readonly: true,
  });
  const rows = database
    .prepare('select reply, theme, source from tags order by reply, theme')
    .all() as { reply: number; theme: string; source: string }[];
  database.close();
  return rows.map(({ reply, theme, source }) => `${reply} ${theme}: ${source}`);
}

describe.skipIf(!hasLibreOffice)('a sheet that LibreOffice has opened and saved', () => {
  it('is read back as it was filled in, as a workbook and as CSV', async () => {
    const home = await codedHome();
    await codingSheetCommand(home, 'small', {}, listener().terminal);
    const [forA, forB] = [sheetFile(home, 'small-coder-A'), sheetFile(home, 'small-coder-B')];
    const answers = { 3: 'yes', 7: 'yes', 12: 'no' };
    for (const file of [forA, forB]) {
      await fill(file, ({ cell }) => {
        for (const [reply, answer] of Object.entries(answers)) {
          cell(Number(reply), 'transport').value = answer;
          cell(Number(reply), 'done').value = 'yes';
        }
      });
    }
    const folder = join(home, 'saved');
    saved(forA, 'xlsx', folder);
    // Every sheet, with semicolons, in UTF-8; texts in quotes.
    saved(
      forB,
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false,false,false,-1',
      folder,
    );
    const files = [join(folder, basename(forA)), join(folder, 'small-coder-B-Coding.csv')];
    const { terminal, lines } = listener();
    await codingReadCommand(home, 'small', files, { dryRun: true }, terminal);
    expect(lines).toEqual([
      'small-coder-A.xlsx (A): 3 rows read; decisions: 21 new, 0 changed, 0 unchanged.',
      'small-coder-B-Coding.csv (B): 3 rows read; decisions: 21 new, 0 changed, 0 unchanged.',
      'Nothing was written.',
    ]);
  });
});

describe('corrections', () => {
  it('win over rules, and survive a rerun, a new codebook and a new database', async () => {
    const home = await codedHome();
    expect(tagsIn(home).filter((tag) => /^[257] /.test(tag))).toEqual([
      '2 transport: rules',
      '5 listening: rules',
      '5 timetable: rules',
      '5 transport: rules',
    ]);
    await codingSheetCommand(home, 'small', { correct: true }, listener().terminal);
    const file = await fill(sheetFile(home, 'small-correction'), ({ cell }) => {
      cell(2, 'transport').value = null;
      cell(5, 'listening').value = 'no';
      cell(7, 'transport').value = 'yes';
    });
    const { terminal, lines } = listener();
    await codingReadCommand(home, 'small', [file], {}, terminal);
    // A sheet of corrections counts every row that has something filled in.
    expect(lines[0]).toMatch(/\(correction\): \d rows read; decisions: 3 new, 0 changed, 0 unch/);
    const corrected = ['5 timetable: rules', '5 transport: rules', '7 transport: people'];
    const now = () => tagsIn(home).filter((tag) => /^[257] /.test(tag));
    expect(now()).toEqual(corrected);
    // Nobody coded blind: nothing is measured.
    expect(lines.join('\n')).not.toContain('How well the tags agree');

    const book = join(home, 'analyses/small/themes.yaml');
    writeFileSync(book, readFileSync(book, 'utf8').replace('listen]', 'listen, drivers]'));
    await runQuietly(home, 'small', { to: 'tag' });
    expect(now()).toEqual(corrected);
    expect(tagsIn(home)).toContain('11 listening: rules');

    const { rmSync } = await import('node:fs');
    rmSync(join(home, 'data/small.sqlite'));
    await runQuietly(home, 'small', { to: 'tag' });
    expect(now()).toEqual(corrected);
    expect(existsSync(readAnalysis(home, 'small').places.codings)).toBe(true);
  });

  it('of words that have changed since are said not to be used', async () => {
    const home = await codedHome();
    const { places } = readAnalysis(home, 'small');
    writeFileSync(
      places.codings,
      'post_id,text_hash,subject,coder,decision\n1250357135428522007,0123456789abcdef,transport,A,yes\n',
    );
    const { said } = await runQuietly(home, 'small', { to: 'tag' });
    expect(said.join('\n')).toContain('1 decision in codings.csv');
    expect(tagsIn(home).filter((tag) => tag.startsWith('7 '))).toEqual([]);
  });
});
