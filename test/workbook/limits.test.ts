import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mainSheets } from '../../pipeline/workbook/main-sheets.ts';
import { writeWorkbook } from '../../pipeline/workbook/write-workbook.ts';
import { inventedPublication } from './invented-publication.ts';
import { openBook } from './open-book.ts';
import { hostile, inRow, written } from './written-sheet.ts';
import { elements } from './xml-reading.ts';

describe('a worksheet that is full', () => {
  it('says in its last row where the table goes on, with the same heads, and loses no row', async () => {
    const rows = Array.from({ length: 14 }, (_, place) => [`row ${place + 1}`]);
    const { sheets, outcome } = await written(rows, { limits: { rows: 10 } });
    expect(sheets.map(({ name }) => name)).toEqual(['Replies', 'Replies 2', 'Replies 3']);
    expect(outcome.parts).toBe(3);
    expect(inRow(sheets[0]!, 10)).toEqual([
      'This worksheet is full: the table goes on in the worksheet "Replies 2".',
    ]);
    expect(inRow(sheets[1]!, 3)).toEqual(['The table goes on from the worksheet before. One']);
    for (const sheet of sheets) expect(inRow(sheet, 4)).toEqual(['One', 'Two']);
    const kept = sheets.flatMap(({ cells, tables: [table] }) =>
      cells.filter(({ row, text }) => row > 4 && row <= table!.last.row && text !== ''),
    );
    expect(kept.map(({ text }) => text)).toEqual(rows.flat());
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'Replies',
      'Replies2',
      'Replies3',
    ]);
  });

  it('has 65,530 links, and the addresses beyond stand as plain text', async () => {
    const rows = Array.from({ length: 65_533 }, (_, place) => [
      { text: `post ${place}`, address: `https://posts.example/${place}` },
    ]);
    const { sheet, outcome } = await written(rows);
    expect(sheet.links).toHaveLength(65_530);
    expect(outcome.plainLinks).toBe(3);
    expect(inRow(sheet, 4 + 65_530)[0]).toBe('post 65529');
    expect(inRow(sheet, 4 + 65_531)[0]).toBe('https://posts.example/65530');
  }, 60_000);
});

describe('a cell', () => {
  it('holds 32,767 characters, and says of a longer text that it was cut', async () => {
    const rows = [['a'.repeat(32_767)], ['b'.repeat(32_768)], ['🌱'.repeat(20_000)]];
    const { sheet, outcome } = await written(rows);
    const texts = [5, 6, 7].map((row) => inRow(sheet, row)[0]!);
    expect(texts.map((text) => text.length)).toEqual([32_767, 32_767, 32_767]);
    expect(texts.every((text) => text.isWellFormed())).toBe(true);
    expect(texts[1]).toMatch(/b… \[cut: 32,768 characters in all\]$/);
    expect(texts[2]).toMatch(/🌱… \[cut: 20,000 characters in all\]$/u);
    expect(outcome.cutCells).toBe(2);
  });

  it('is no link where the address is longer than 2,079 characters, or of another kind', async () => {
    const addresses = [
      `https://a.example/${'b'.repeat(2100)}`,
      'file:///etc/passwd',
      '\\\\host\\a',
    ];
    const { sheet } = await written(addresses.map((address) => [{ text: 'here', address }]));
    expect(sheet.links).toEqual([]);
    expect([5, 6, 7].map((row) => inRow(sheet, row)[0])).toEqual(addresses);
  });

  it('is a text whatever it begins with', async () => {
    const { sheet } = await written(Object.values(hostile).map((text) => [text]));
    expect(elements(sheet.xml, 'f')).toEqual([]);
    const cells = sheet.cells.filter(({ row, column }) => row > 4 && column === 1);
    expect(cells.some(({ isNumber }) => isNumber)).toBe(false);
    expect(cells.map(({ text }) => text)).toEqual([
      hostile.formula,
      hostile.plus,
      hostile.minus,
      hostile.at,
      hostile.tab,
      '\n=1+1',
      'a␀b␇c␟d�e',
      'a�b�c',
      'half � a pair',
      'written as _x005F_x0041_',
      hostile.markup,
    ]);
  });
});

describe('the method', () => {
  it('says of each sheet what had to give way', async () => {
    const { publication, close } = inventedPublication();
    const file = join(mkdtempSync(join(tmpdir(), 'listening-post-')), 'small.xlsx');
    await writeWorkbook(publication, file, mainSheets, {
      limits: { rows: 12, links: 5, characters: 60 },
    });
    close();
    const { sheets } = await openBook(file);
    const said = sheets
      .filter(({ name }) => name.startsWith('Method'))
      .flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(said).toContain('The sheet "Replies"');
    const all = sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
    expect(all).toContain('goes on in the worksheet "Replies 2"');
    expect(sheets.map(({ name }) => name)).toContain('Replies 2');
  });
});
