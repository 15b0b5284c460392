import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage, temporaryFolder } from './read-pages.ts';
import { book, inlineRow, relationships, sheet, strings, texts, zipped } from './xlsx-parts.ts';

const heading = inlineRow('id', 'text');
const shared = (...places: readonly number[]) =>
  `<row>${places.map((place) => `<c t="s"><v>${place}</v></c>`).join('')}</row>`;

describe('the parts of a workbook', () => {
  it('may stand in the archive in any order', async () => {
    const parts = [
      relationships(['r1', 'worksheets/sheet1.xml'], ['r2', 'sharedStrings.xml', 'sharedStrings']),
      book('r1'),
      strings('<t>id</t>', '<t>text</t>', '<t>a</t>', '<t>Ask the otters.</t>'),
      sheet('xl/worksheets/sheet1.xml', shared(0, 1) + shared(2, 3)),
    ] as const;
    for (const order of permutations(parts)) {
      expect(await texts(await zipped(order))).toEqual(['Ask the otters.']);
    }
  });

  it('are found by where they are said to be: from the root, upwards, under any name', async () => {
    for (const [target, name] of [
      ['/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
      ['../data/Replies of may.xml', 'data/Replies of may.xml'],
      ['./Worksheets/Sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ] as const) {
      const rows = heading + inlineRow('a', 'Ask the otters.');
      const file = await zipped([sheet(name, rows), relationships(['x', target]), book('x')]);
      expect(await texts(file)).toEqual(['Ask the otters.']);
    }
  });

  it('give the sheets in the order of the tabs, not of the archive or of their names', async () => {
    const file = await zipped([
      sheet('xl/worksheets/sheet1.xml', heading + inlineRow('a', 'the second tab')),
      sheet('xl/worksheets/sheet2.xml', heading + inlineRow('b', 'the first tab')),
      ['xl/chartsheets/sheet1.xml', '<chartsheet/>'],
      relationships(
        ['one', 'worksheets/sheet1.xml'],
        ['two', 'worksheets/sheet2.xml'],
        ['chart', 'chartsheets/sheet1.xml', 'chartsheet'],
      ),
      book('chart', 'two', 'one'),
    ]);
    expect(await texts(file)).toEqual(['the first tab']);
  });

  it('that are missing, cut off, damaged or not in UTF-8 are an error, never fewer rows', async () => {
    const name = 'xl/worksheets/sheet1.xml';
    const links = relationships(['x', 'worksheets/sheet1.xml']);
    const rows = sheet(name, heading + inlineRow('a', 'é'));
    const cut = [name, rows[1].slice(0, -20)] as const;
    const notThere = sheet(name, heading + shared(0, 4));
    const far = sheet(name, '<row><c r="ZZZ1" t="b"><v>1</v></c></row>');
    for (const [parts, reason] of [
      [[book('x'), rows], 'it lacks its part xl/_rels/workbook.xml.rels'],
      [[book('x'), links], `it lacks its part ${name}`],
      [[book('y'), links, rows], 'it names a sheet that it does not hold'],
      [[book('x'), links, cut], 'unclosed tag'],
      [[book('x'), links, notThere], 'a cell points to a text that it does not hold'],
      [[book('x'), links, far], 'a cell stands in no column'],
    ] as const) {
      await expect(readPage(await zipped(parts))).rejects.toThrow(`cannot be read (${reason}`);
    }
    const whole = [book('x'), links, rows];
    expect(await texts(await zipped(whole))).toEqual(['é']);
    await expect(readPage(await zipped(whole, 'latin1'))).rejects.toThrow(/cannot be read .*utf-8/);

    const file = await zipped(whole);
    const damaged = readFileSync(file);
    damaged.writeUInt8(damaged.readUInt8(60) ^ 4, 60);
    writeFileSync(file, damaged);
    await expect(readPage(file)).rejects.toThrow('replies.xlsx: this XLSX file is broken');
  });
});

const python = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;

describe.skipIf(!hasOpenpyxl)('a workbook that openpyxl has written (needs openpyxl)', () => {
  it('is read: absolute targets, tabs moved, dates, texts', async () => {
    const file = join(temporaryFolder(), 'openpyxl.xlsx');
    const script = `
import sys, datetime, openpyxl
book = openpyxl.Workbook()
book.active.append(['id', 'text'])
book.active.append(['z', 'the tab moved behind'])
replies = book.create_sheet('Replies', 0)
replies.append(['id', 'text', 'date', 'likes'])
replies.append(['a', 'Ask the otters: é 😀', datetime.datetime(2020, 4, 15, 9, 1), 604])
book.save(sys.argv[1])`;
    execFileSync(python, ['-c', script, file]);
    const { posts } = await readPage(file);
    expect(posts).toMatchObject([
      {
        id: 'a',
        text: 'Ask the otters: é 😀',
        createdAt: '2020-04-15T09:01:00.000Z',
        counts: { likes: 604 },
      },
    ]);
  });
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, place) =>
    permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
  );
}
