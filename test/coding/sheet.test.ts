import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { codersOf } from '../../pipeline/coding/coders.ts';
import { codingSheetCommand } from '../../pipeline/command-line/coding-sheet-command.ts';
import { partsOf } from '../workbook/read-workbook.ts';
import { coded, codedHome, idOf, listener, openBook, sheetFile, texts } from './coded-home.ts';

describe('a blind coding sheet', () => {
  it('shows texts, and neither tags nor likes nor names', async () => {
    const home = await codedHome();
    const { terminal, lines } = listener();
    await codingSheetCommand(home, 'small', { replies: 12 }, terminal);
    expect(lines[0]).toMatch(/^Draw 1: 12 replies of 12, from \d strata; kept in /);
    const book = await openBook(sheetFile(home, 'small-coder-A'));
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['How to code', 'visible'],
      ['Coding', 'visible'],
      ['_listening-post', 'veryHidden'],
    ]);
    const { names, rows, cell } = coded(book.getWorksheet('Coding')!);
    expect(names.slice(1)).toEqual([
      'coding of small by A',
      'text',
      'transport',
      'timetable',
      'listening',
      'flag:abuse',
      'flag:promotional',
      'flag:party-political',
      'flag:off-topic',
      'done',
      'note',
      'key',
    ]);
    expect(rows.size).toBe(12);
    expect(cell(3, 'text').value).toBe(texts[2]);
    expect(cell(1, 'transport').value).toBeNull();
    const parts = [...(await partsOf(sheetFile(home, 'small-coder-A'))).values()].join('\n');
    expect(parts).not.toMatch(/person \d|night bus\*|train\*/);
  });

  it('lets only answers, done and notes be changed, offers the answers, and says what themes mean', async () => {
    const home = await codedHome();
    await codingSheetCommand(home, 'small', {}, listener().terminal);
    const worksheet = (await openBook(sheetFile(home, 'small-coder-A'))).getWorksheet('Coding')!;
    const { cell, names } = coded(worksheet);
    const isLocked = (name: string) => cell(1, name).protection?.locked !== false;
    expect(names.slice(2).filter((name) => !isLocked(name))).toEqual(names.slice(3, -1));
    expect((worksheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({
      sheet: true,
    });
    expect(cell(1, 'timetable').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"yes,no,unsure"'],
      promptTitle: '1.1 The green timetable',
      prompt: 'A book about timetables.',
    });
    expect(worksheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 });
    expect(worksheet.getRow(1).hidden).toBe(true);
    expect(worksheet.getColumn(names.length - 1).hidden).toBe(true);
  });

  it('has the same replies for each coder, in another order', async () => {
    const home = await codedHome();
    await codingSheetCommand(home, 'small', { coders: 'anna,Ben' }, listener().terminal);
    const order = async (coder: string) => {
      const book = await openBook(sheetFile(home, `small-coder-${coder}`));
      return [...coded(book.getWorksheet('Coding')!).rows.keys()];
    };
    const [anna, ben] = [await order('anna'), await order('Ben')];
    expect(anna).not.toEqual(ben);
    expect([...anna].sort()).toEqual([...ben].sort());
  });

  it('is the same to the byte when it is made again', async () => {
    const home = await codedHome();
    const bytes = async () => {
      await codingSheetCommand(home, 'small', { replies: 8 }, listener().terminal);
      const sample = readFileSync(readAnalysis(home, 'small').places.sample);
      return [sample, readFileSync(sheetFile(home, 'small-coder-B'))];
    };
    expect(await bytes()).toEqual(await bytes());
    expect(readAnalysis(home, 'small').sample).toHaveLength(8);
  });

  it('can be made of an earlier draw again, for another coder', async () => {
    const home = await codedHome();
    await codingSheetCommand(home, 'small', { replies: 8, coders: 'A' }, listener().terminal);
    await codingSheetCommand(home, 'small', { draw: 1, coders: 'C' }, listener().terminal);
    const rows = async (coder: string) => {
      const book = await openBook(sheetFile(home, `small-coder-${coder}`));
      return [...coded(book.getWorksheet('Coding')!).rows.keys()].sort();
    };
    expect(await rows('C')).toEqual(await rows('A'));
    await expect(
      codingSheetCommand(home, 'small', { draw: 2 }, listener().terminal),
    ).rejects.toThrow(/^--draw: found 2; 1 to 1 are allowed\.$/);
  });

  it('opens in the parts that Excel wants, in their order', async () => {
    const home = await codedHome();
    await codingSheetCommand(home, 'small', {}, listener().terminal);
    const parts = await partsOf(sheetFile(home, 'small-coder-A'));
    const sheet = parts.get('xl/worksheets/sheet2.xml') as string;
    const order = ['sheetViews', 'cols', 'sheetData', 'sheetProtection', 'autoFilter'];
    const later = ['conditionalFormatting', 'dataValidations', 'pageMargins', 'pageSetup'];
    const places = [...order, ...later, 'headerFooter'].map((name) => sheet.indexOf(`<${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const [, prompt] of sheet.matchAll(/ prompt="(.*?)"/g)) {
      expect(prompt!.length).toBeLessThan(256);
    }
  });
});

describe('a sheet of corrections', () => {
  it("fills in today's tags, beside likes and the words behind them, the most liked first", async () => {
    const home = await codedHome();
    const { terminal } = listener();
    await codingSheetCommand(home, 'small', { correct: true, replies: 9, coder: 'A' }, terminal);
    const book = await openBook(sheetFile(home, 'small-correction-A'));
    const { rows, cell, names } = coded(book.getWorksheet('Coding')!);
    expect([...rows.keys()]).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4]);
    expect(['transport', 'timetable', 'listening'].map((name) => cell(5, name).value)).toEqual([
      'yes',
      'yes',
      'yes',
    ]);
    expect(cell(5, 'likes').value).toBe(4);
    expect(cell(5, 'words').text).toContain('The green timetable: green timetable');
    expect(cell(7, 'transport').value).toBeNull();
    expect(names).not.toContain('done');
  });
});

describe('coders', () => {
  it('are letters, or names with commas between', () => {
    expect(codersOf('AB')).toEqual(['A', 'B']);
    expect(codersOf('anna, ben')).toEqual(['anna', 'ben']);
    expect(codersOf('anna')).toEqual(['anna']);
  });

  it('are each named once, and by a name that is nobody else', () => {
    for (const wrong of ['AA', 'anna,Anna', 'agreed', 'correction', 'A/B', '../x', '', 'a b']) {
      expect(() => codersOf(wrong), wrong).toThrow(/^--coders: found/);
    }
  });

  it('cannot be given replies before there are any', async () => {
    const { terminal } = listener();
    const home = await codedHome();
    await expect(codingSheetCommand(home, 'other', {}, terminal)).rejects.toThrow(/no analysis/);
    expect(idOf(1)).toHaveLength(19);
  });
});
