import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../pipeline/workbook/package/plan.ts';
import { column, sheetOf } from '../../pipeline/workbook/sheet.ts';
import { packageFaults, partNames, partTree } from './package-faults.ts';
import { partsOf } from './read-workbook.ts';
import { everyChart, issueSheet, smallBook } from './small-book.ts';
import { named } from './xml-tree.ts';

const contents = sheetOf<string>(
  { name: 'Contents', note: 'A note.', none: 'There is nothing.' },
  [
    column('text', 'Sheet', 30, 'A sheet.', (name) => ({ text: name, sheet: name })),
    column('link', 'Address', 30, 'An address.', () => 'https://example.org/?a=1&b=2'),
  ],
  () => ["Host's issues", 'Nothing here'],
);
const nothing = sheetOf<string>(
  { name: 'Nothing here', note: 'A note.', none: 'There is nothing.' },
  [column('text', 'Sheet', 30, 'A sheet.', (name) => name)],
  () => [],
);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const picture = { name: 'P', alternative: 'A "picture" <1>', png, row: 1, column: 0, left: 4 };
const size = { width: 10, height: 10 };

const asked = {
  sheets: [contents, issueSheet(everyChart), nothing, issueSheet([], 'issues B')],
  more: [
    {
      worksheet: 'Contents',
      pictures: [{ ...picture, ...size }],
      names: [{ name: 'Threshold', cells: 'D4:D6' }],
      inputs: [
        {
          cell: 'D4',
          allowed: { wholeNumberFrom: 0 },
          prompt: 'A <number>.',
          refusal: 'No "number".',
        },
        {
          cell: 'D5',
          allowed: { oneOf: ['By likes', 'Equal'] },
          prompt: 'A word.',
          refusal: 'No.',
        },
      ],
      charts: everyChart.slice(0, 1),
    },
  ],
};

describe('a finished workbook', async () => {
  const file = await smallBook(asked);
  const parts = await partsOf(file);
  const sheet = (number: number) => partTree(parts, `xl/worksheets/sheet${number}.xml`);

  it('is a package without a fault', () => {
    expect(packageFaults(parts)).toEqual([]);
    expect(partNames(parts, /^xl\/charts\//)).toHaveLength(everyChart.length + 1);
    expect(partNames(parts, /^xl\/drawings\/drawing/)).toHaveLength(2);
    expect(partNames(parts, /^xl\/tables\//)).toHaveLength(3);
  });

  it('is the same to the byte when it is written again', async () => {
    expect(readFileSync(await smallBook(asked)).equals(readFileSync(file))).toBe(true);
  });

  it('leads from cell to cell within the workbook, beside the addresses outside it', () => {
    const links = named(sheet(1), 'hyperlink').map(({ attributes }) => attributes);
    expect(links.filter((link) => link['r:id'])).toHaveLength(2);
    expect(links.filter((link) => link.location)).toEqual([
      { ref: 'A4', location: "'Host''s issues'!A1" },
      { ref: 'A5', location: "'Nothing here'!A1" },
    ]);
  });

  it('says what may be entered into a cell, and names cells', () => {
    const [number, word] = named(sheet(1), 'dataValidation');
    expect(number!.attributes).toMatchObject({
      type: 'whole',
      operator: 'greaterThanOrEqual',
      sqref: 'D4',
      prompt: 'A <number>.',
      error: 'No "number".',
    });
    expect(word!.children[0]!.text).toBe('"By likes,Equal"');
    const names = named(partTree(parts, 'xl/workbook.xml'), 'definedName');
    const threshold = names.find(({ attributes }) => attributes.name === 'Threshold')!;
    expect(threshold.text).toBe("'Contents'!$D$4:$D$6");
    expect(threshold.attributes.localSheetId).toBeUndefined();
  });

  it('shows a column as bars that begin at 0, plain, in Excel 2007 and later', () => {
    const rule = named(sheet(2), 'cfRule')[0]!;
    const twin = named(sheet(2), 'x14:cfRule')[0]!;
    expect(named(sheet(2), 'conditionalFormatting')[0]!.attributes.sqref).toBe('B4:B6');
    expect(named(sheet(2), 'xm:sqref')[0]!.text).toBe('B4:B6');
    expect(named(rule, 'cfvo')[0]!.attributes).toEqual({ type: 'num', val: '0' });
    expect(named(twin, 'x14:dataBar')[0]!.attributes).toMatchObject({
      minLength: '0',
      gradient: '0',
    });
    expect(named(twin, 'xm:f')[0]!.text).toBe('0');
  });

  it('computes nothing anew on opening, and what a changed cell touches', () => {
    const calculation = named(partTree(parts, 'xl/workbook.xml'), 'calcPr');
    expect(calculation.map(({ attributes }) => attributes)).toEqual([{ calcId: '191029' }]);
    const computed = named(sheet(2), 'c').filter((cell) => named(cell, 'f').length > 0);
    expect(computed.map((cell) => named(cell, 'v')[0]!.text)).toEqual([
      '8400 likes',
      '4200 likes',
      '0 likes',
    ]);
  });

  it('refuses what is added to a sheet that is not there, and a list with a comma in a word', async () => {
    const nowhere = { sheets: [{ worksheet: 'Nowhere' }] };
    expect(() => planOf(nowhere, new Map([['here', 1]]))).toThrow('no sheet "Nowhere"');
    const comma = { cell: 'A1', allowed: { oneOf: ['a, b'] }, prompt: '', refusal: '' };
    const more = [{ worksheet: 'Nothing here', inputs: [comma] }];
    await expect(smallBook({ sheets: [nothing], more })).rejects.toThrow('a comma in a word');
  });
});
