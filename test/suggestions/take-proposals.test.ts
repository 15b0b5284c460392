import { readFileSync, writeFileSync } from 'node:fs';
import excel, { type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { takeProposals } from '../../pipeline/suggestions/taking/take-proposals.ts';
import { partsOf } from '../workbook/read-workbook.ts';
import { suggested } from './coded-thread.ts';
import { codebook, codedReplies } from './invented.ts';

const headRow = 3;
const columnOf = (sheet: Worksheet, head: string) =>
  (sheet.getRow(headRow).values as string[]).indexOf(head);

async function opened(file: string) {
  const book = new excel.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Proposals')!;
  const cell = (row: number, head: string) => sheet.getCell(row, columnOf(sheet, head));
  const rowOf = (change: string) =>
    Array.from({ length: sheet.rowCount - headRow }, (_, turn) => headRow + 1 + turn).find(
      (row) => cell(row, 'What').text === change,
    )!;
  return { book, sheet, cell, rowOf };
}

describe('proposals that are taken', () => {
  it('enter the codebook, whose comments, order and layout survive', async () => {
    const { analysis, file } = await suggested(codedReplies, codebook);
    const { book, cell, rowOf } = await opened(file);
    cell(rowOf('add rule'), 'Take it?').value = 'Yes';
    cell(rowOf('add exclusion'), 'Take it?').value = 'x';
    cell(rowOf('take out rule'), 'Take it?').value = 'no';
    expect(takeProposals(book, analysis)).toEqual({
      file: 'analyses/small/themes.yaml',
      rules: ['transport: cycle', 'transport: train museum (under not:)'],
      refused: [],
    });
    expect(readFileSync(analysis.places.codebook, 'utf8')).toBe(
      codebook
        .replace('      - train\n', '      - train\n      - cycle\n')
        .replace('[bus shelter]', '[bus shelter, train museum]'),
    );
  });

  it('are taken once, however often the workbook comes back', async () => {
    const { analysis, file } = await suggested(codedReplies, codebook);
    const { book, cell, rowOf } = await opened(file);
    const row = rowOf('add rule');
    cell(row, 'Take it?').value = 'yes';
    takeProposals(book, analysis);
    const once = readFileSync(analysis.places.codebook, 'utf8');
    const again = takeProposals(book, analysis);
    expect(again.rules).toEqual([]);
    expect(again.refused).toEqual([`Sheet "Proposals", row ${row}: "cycle" stands there already.`]);
    expect(readFileSync(analysis.places.codebook, 'utf8')).toBe(once);
  });

  it('may be written anew first; what is no rule is refused by sheet and row', async () => {
    const { analysis, file } = await suggested(codedReplies, codebook);
    const { book, cell, rowOf } = await opened(file);
    const [added, excluded] = [rowOf('add rule'), rowOf('add exclusion')];
    for (const row of [added, excluded]) cell(row, 'Take it?').value = 'yes';
    cell(added, 'Rule').value = ' cycl*  lane ';
    cell(excluded, 'Rule').value = '***';
    const { rules, refused } = takeProposals(book, analysis);
    expect(rules).toEqual(['transport: cycl* lane']);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(`Sheet "Proposals", row ${excluded}: `);
  });

  it('are refused where something else was changed, the answer is none, or the theme is gone', async () => {
    const { analysis, file } = await suggested(codedReplies, codebook);
    const { book, cell, rowOf } = await opened(file);
    const [added, excluded, out] = [
      rowOf('add rule'),
      rowOf('add exclusion'),
      rowOf('take out rule'),
    ];
    cell(added, 'Take it?').value = 'yes';
    cell(added, 'What').value = 'add exclusion';
    cell(excluded, 'Take it?').value = 'maybe';
    cell(out, 'Take it?').value = 'yes';
    const without = codebook.replace('  transport:', '  travel:');
    writeFileSync(analysis.places.codebook, without);
    const { rules, refused } = takeProposals(book, analysis);
    expect(rules).toEqual([]);
    expect(refused.join('\n')).toContain(`row ${added}: something was changed outside`);
    expect(refused.join('\n')).toContain(`row ${excluded}: found "maybe"`);
    expect(refused.join('\n')).toContain(`row ${out}: the codebook has no theme "transport"`);
    expect(readFileSync(analysis.places.codebook, 'utf8')).toBe(without);
  });

  it('belong to one analysis', async () => {
    const { analysis, file } = await suggested(codedReplies, codebook);
    const { book } = await opened(file);
    expect(() => takeProposals(book, { ...analysis, name: 'other' })).toThrow('"small"');
  });
});

describe('the workbook of proposals', () => {
  const hostile = '=HYPERLINK("http://evil.example","cycle lane") for every cycle _x0041_ \u0007';

  it('holds no formula, whatever the replies say, and is the same bytes each time', async () => {
    const replies = [...codedReplies, { text: hostile, likes: 99, says: { transport: true } }];
    const first = await suggested(replies, codebook);
    const second = await suggested(replies, codebook);
    expect(readFileSync(first.file)).toEqual(readFileSync(second.file));
    const { book, cell, rowOf } = await opened(first.file);
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => row.eachCell((one) => expect(one.formula).toBeUndefined()));
    }
    const row = rowOf('add rule');
    expect(cell(row, 'Examples').text).toContain('=HYPERLINK');
    cell(row, 'Take it?').value = 'yes';
    expect(takeProposals(book, first.analysis).rules).toEqual(['transport: cycle']);
  });

  it('carries its mark out of sight, and drop-downs for the answers', async () => {
    const { file } = await suggested(codedReplies, codebook);
    const { book, sheet } = await opened(file);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Proposals',
      'Missed replies',
      'Untagged',
      'How to read',
      '_listening-post',
    ]);
    const mark = book.getWorksheet('_listening-post')!;
    expect([mark.state, mark.getCell('B1').text, mark.getCell('B2').text]).toEqual([
      'veryHidden',
      'proposals',
      'small',
    ]);
    expect(sheet.getCell(headRow + 1, 1).dataValidation.formulae).toEqual(['"yes,no"']);
    const xml = String((await partsOf(file)).get('xl/worksheets/sheet1.xml'));
    const places = [
      '<sheetData',
      '<sheetProtection',
      '<autoFilter',
      '<conditionalFormatting',
      '<dataValidations',
      '<pageMargins',
    ].map((part) => xml.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('quotes nobody in the publish profile', async () => {
    const settings =
      'title: A small thread\nquestion: What should change?\nfile: data/replies.jsonl\nprofile: publish\n';
    const { file } = await suggested(codedReplies, codebook, settings);
    const parts = [...(await partsOf(file)).values()].map(String).join('\n');
    expect(parts).not.toContain('More room for');
    expect(parts).not.toContain('Nothing else matters');
  });
});
