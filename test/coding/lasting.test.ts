import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { codingReadCommand } from '../../pipeline/command-line/coding-read-command.ts';
import {
  codingSheetCommand,
  type SheetFlags,
} from '../../pipeline/command-line/coding-sheet-command.ts';
import { takeLock } from '../../pipeline/database/lock.ts';
import { InputError } from '../../pipeline/input-error.ts';
import { codedHome, fill, listener, openBook, sheetFile } from './coded-home.ts';

let home: string;
beforeEach(async () => {
  home = await codedHome();
});

async function sheet(flags: SheetFlags = {}): Promise<string[]> {
  const { terminal, lines } = listener();
  await codingSheetCommand(home, 'small', flags, terminal);
  return lines;
}

async function read(...files: string[]): Promise<string[]> {
  const { terminal, lines } = listener();
  await codingReadCommand(home, 'small', files, {}, terminal);
  return lines;
}

const sheetOf = (coder: string) => sheetFile(home, `small-coder-${coder}`);
const conflicts = () => sheetFile(home, 'conflicts');

/** Says one thing of reply 7's transport on a coder's sheet, or on another, kept elsewhere. */
function says(coder: string, answer: string, from = sheetOf(coder)): Promise<string> {
  const as = join(home, `${coder}-${answer}.xlsx`);
  return fill(from, ({ cell }) => (cell(7, 'transport').value = answer), as);
}

function carriesTransport(): boolean {
  const { places } = readAnalysis(home, 'small');
  const database = new BetterSqlite3(places.database, { readonly: true });
  const row = database.prepare("select 1 from tags where reply = 7 and theme = 'transport'").get();
  database.close();
  return row !== undefined;
}

function decisionsOn7(): string[] {
  const { codings } = readAnalysis(home, 'small');
  return codings.map(({ coder, decision }) => `${coder} ${decision ? 'yes' : 'no'}`);
}

describe('a workbook with answers that nobody has read', () => {
  it('is not written over by another drawing, which then draws nothing', async () => {
    await sheet({ replies: 4 });
    await fill(sheetOf('B'), ({ rows, names }) => {
      const [first] = rows.values();
      first!.getCell(names.indexOf('listening')).value = 'no';
    });
    const { places } = readAnalysis(home, 'small');
    const [sample, answers] = [readFileSync(places.sample), readFileSync(sheetOf('B'))];
    const refusal = 'small-coder-B.xlsx holds answers that were not read; read it with coding read';
    await expect(sheet({ replies: 4 })).rejects.toThrow(refusal);
    await expect(sheet({ replies: 4 })).rejects.toBeInstanceOf(InputError);
    expect(readFileSync(sheetOf('B'))).toEqual(answers);
    expect(readFileSync(places.sample)).toEqual(sample);

    await read(sheetOf('B'));
    await sheet({ replies: 4 });
    expect(readFileSync(sheetOf('B'))).not.toEqual(answers);
  });

  it('is not written over where it holds corrections, notes, or something else', async () => {
    await sheet({ correct: true });
    const file = sheetFile(home, 'small-correction');
    await sheet({ correct: true });
    await fill(file, ({ cell }) => (cell(2, 'transport').value = null));
    await expect(sheet({ correct: true })).rejects.toThrow('holds answers that were not read');
    await sheet();
    await fill(sheetOf('A'), ({ cell }) => (cell(2, 'note').value = 'which bus?'));
    await expect(sheet()).rejects.toThrow('holds notes, which are kept nowhere else');
    writeFileSync(sheetOf('A'), 'my shopping list');
    await expect(sheet()).rejects.toThrow('holds something else');
  });

  it('is left as it is where it is the one of conflicts, until it has been read', async () => {
    await sheet();
    const [forA, forB] = [await says('A', 'yes'), await says('B', 'no')];
    await read(forA, forB);
    await fill(conflicts(), ({ cell }) => (cell(7, 'transport').value = 'yes'));
    const settled = readFileSync(conflicts());
    const said = (await read(forA)).join('\n');
    expect(said).toContain('conflicts.xlsx is left as it is: it holds answers that were not read');
    // Also where nothing is left to settle.
    await read(await says('B', 'yes'));
    expect(readFileSync(conflicts())).toEqual(settled);
    await read(conflicts());
    expect(existsSync(conflicts())).toBe(false);
  });
});

describe('an answer that comes after others', () => {
  beforeEach(async () => {
    await sheet();
    await read(await says('A', 'yes'), await says('B', 'no'));
  });

  const settle = async (answer: string) =>
    read(await fill(conflicts(), ({ cell }) => (cell(7, 'transport').value = answer)));

  it('as a correction wins over what was agreed on, which stays', async () => {
    await settle('yes');
    expect(carriesTransport()).toBe(true);
    await sheet({ correct: true });
    await read(await says('correction', 'no', sheetFile(home, 'small-correction')));
    expect(carriesTransport()).toBe(false);
    expect(decisionsOn7()).toEqual(['A yes', 'B no', 'agreed yes', 'correction no']);
  });

  it('as a correction wins over coders, who still have their conflict to settle', async () => {
    await sheet({ correct: true });
    const file = await says('correction', 'yes', sheetFile(home, 'small-correction'));
    const lines = await read(file);
    expect(carriesTransport()).toBe(true);
    expect(lines).toContain('  reply 7, Transport: A yes, B no, correction yes');

    // Who settles it has seen the correction.
    const later = await settle('no');
    expect(later).toContain(
      '  reply 7, Transport: yes by correction stands no longer, since another answer came after it.',
    );
    expect(carriesTransport()).toBe(false);
    await read(file);
    expect(carriesTransport()).toBe(true);
  });

  it('of a coder takes away what was agreed on, and the conflict is named again', async () => {
    await settle('no');
    expect(decisionsOn7()).toEqual(['A yes', 'B no', 'agreed no']);
    await read(await says('A', 'no'));
    expect(decisionsOn7()).toEqual(['A no', 'B no', 'agreed no']);
    const lines = await read(await says('B', 'yes'));
    expect(lines).toContain(
      '  reply 7, Transport: no by agreed stands no longer, since another answer came after it.',
    );
    expect(lines).toContain('  reply 7, Transport: A no, B yes');
    expect((await openBook(conflicts())).getWorksheet('Coding')).toBeDefined();
  });
});

describe('two commands at once', () => {
  it('lose no answer: who comes second is told to wait, and draws and takes nothing', async () => {
    await sheet();
    const file = await says('A', 'yes');
    const { places } = readAnalysis(home, 'small');
    const sample = readFileSync(places.sample);
    const giveBack = takeLock(places.lock)!;
    await expect(read(file)).rejects.toThrow(/under way; wait until it has ended/);
    await expect(sheet({ coders: 'C' })).rejects.toThrow(/under way; wait until it has ended/);
    giveBack();
    expect(existsSync(places.codings)).toBe(false);
    expect(readFileSync(places.sample)).toEqual(sample);
    await read(file);
    expect(decisionsOn7()).toEqual(['A yes']);
  });

  it('take the answers of both, however they come to each other', async () => {
    await sheet();
    const files = [await says('A', 'yes'), await says('B', 'no')];
    let waiting = files;
    while (waiting.length > 0) {
      const ended = await Promise.allSettled(waiting.map((file) => read(file)));
      waiting = waiting.filter((_, place) => ended[place]!.status === 'rejected');
    }
    expect(decisionsOn7()).toEqual(['A yes', 'B no']);
  });
});

describe('files of which some are refused', () => {
  it('cost the others nothing', async () => {
    await sheet();
    const other = await fill(
      sheetOf('B'),
      (_, worksheet) => (worksheet.getCell('A1').value = 'coding of large by B'),
      join(home, 'other.xlsx'),
    );
    const lines = await read(other, await says('A', 'yes'));
    expect(lines[0]).toContain('other.xlsx: found a sheet of the analysis large');
    expect(decisionsOn7()).toEqual(['A yes']);
    const { places } = readAnalysis(home, 'small');
    const codings = readFileSync(places.codings);
    await expect(read(other)).rejects.toThrow('Nothing could be taken from this file');
    expect(readFileSync(places.codings)).toEqual(codings);
  });
});

describe('sheets of an analysis that is to be published', () => {
  it('are said not to be', async () => {
    const warning = /for coders' eyes; they are not for publishing/;
    expect((await sheet()).join('\n')).not.toMatch(warning);
    const settings = join(home, 'analyses/small/analysis.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}profile: publish\n`);
    expect((await sheet()).join('\n')).toMatch(warning);
  });
});
