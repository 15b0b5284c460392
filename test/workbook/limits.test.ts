import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { publish } from '../../pipeline/9-publish.ts';
import { readerOf } from '../../pipeline/database/access.ts';
import { readPublication } from '../../pipeline/reports/publication.ts';
import { excelLimits, type Limits } from '../../pipeline/workbook/write-sheet.ts';
import { writeWorkbook } from '../../pipeline/workbook/write-workbook.ts';
import { texts } from '../reports/invented-rows.ts';
import { inventedThread } from '../reports/invented-thread.ts';
import { tableOf } from './read-workbook.ts';

async function workbookWithin(limits: Partial<Limits>) {
  const { analysis, store } = inventedThread();
  if (!('reads' in publish)) throw new Error('publish is a derived stage');
  const file = join(analysis.places.reports, 'small.xlsx');
  mkdirSync(dirname(file), { recursive: true });
  const read = readerOf(store.read, publish.reads, 'The test');
  const publication = readPublication(analysis, read);
  const all = { ...excelLimits, ...limits };
  const outcomes = await writeWorkbook(publication, file, () => {}, all);
  store.close();
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  return { workbook, outcome: outcomes.find(({ sheet }) => sheet === 'Replies')! };
}

describe('a sheet that outgrows Excel', () => {
  it('goes on in a further worksheet with the same heads, and loses no row', async () => {
    const { workbook, outcome } = await workbookWithin({ rows: 10 });
    const names = workbook.worksheets.map((sheet) => sheet.name);
    expect(names.filter((name) => name.startsWith('Replies'))).toEqual([
      'Replies',
      'Replies 2',
      'Replies 3',
    ]);
    expect(names.indexOf('Replies 2')).toBe(names.indexOf('Replies') + 1);
    const numbers = ['Replies', 'Replies 2', 'Replies 3'].flatMap((name) =>
      tableOf(workbook, name).map((row) => row.Reply),
    );
    expect(numbers).toEqual(texts.map((_, place) => place + 1));
    expect(outcome.parts).toBe(3);
    expect(methodOf(workbook)).toContain(
      'It has more rows than one worksheet can hold and takes 3.',
    );
  });

  it('shows addresses as plain text where a worksheet holds no more links', async () => {
    const { workbook, outcome } = await workbookWithin({ links: 5 });
    const posts = workbook.getWorksheet('Replies')!;
    const cell = (row: number) => posts.getRow(row).getCell(13);
    expect(cell(8).hyperlink).toBe('https://x.com/i/status/9007199254740997');
    expect(cell(9).hyperlink).toBeUndefined();
    expect(cell(9).value).toBe('https://x.com/i/status/9007199254740998');
    expect(outcome.plainLinks).toBe(texts.length - 5);
    expect(methodOf(workbook)).toContain(
      `${texts.length - 5} addresses stand as plain text, because a worksheet holds at most 65,530 links.`,
    );
  });
});

function methodOf(workbook: excel.Workbook): string {
  return workbook.worksheets
    .filter((sheet) => sheet.name.startsWith('Method and limits'))
    .flatMap((sheet) => tableOf(workbook, sheet.name))
    .filter((row) => row.Subject === 'The sheet "Replies"')
    .map((row) => row['Method or limit'])
    .join();
}
