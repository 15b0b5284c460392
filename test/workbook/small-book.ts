import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { afterAll } from 'vitest';
import type { CellRange, NativeChart } from '../../pipeline/workbook/charts/native-chart.ts';
import { finish } from '../../pipeline/workbook/finish.ts';
import { frameOf } from '../../pipeline/workbook/frame.ts';
import type { SheetAdditions } from '../../pipeline/workbook/package/additions.ts';
import { column, type Sheet, sheetOf, withBar } from '../../pipeline/workbook/sheet.ts';
import { writeSheet } from '../../pipeline/workbook/write-sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'listening-post-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Asked {
  readonly sheets: readonly Sheet[];
  readonly more?: readonly SheetAdditions[];
  readonly profile?: 'working' | 'publish';
}

/** Writes a workbook of a few sheets and finishes it. */
export async function smallBook({
  sheets,
  more = [],
  profile = 'working',
}: Asked): Promise<string> {
  const file = join(mkdtempSync(join(folder, 'book-')), 'small.xlsx');
  const time = new Date('2020-05-15T08:00:00Z');
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: `${file}.stream`,
    useStyles: true,
  });
  Object.assign(book, { created: time, modified: time });
  const frame = frameOf('A small book', 'a test', null, profile);
  const added: SheetAdditions[] = [];
  for (const sheet of sheets) added.push(...(await writeSheet(book, sheet, frame)).added);
  await book.commit();
  const all = added.map((one) => ({
    ...one,
    ...more.find(({ worksheet }) => worksheet === one.worksheet),
  }));
  await finish(`${file}.stream`, file, { sheets: all });
  return file;
}

interface Issue {
  readonly name: string;
  readonly likes: number;
  readonly below: number;
  readonly above: number;
  readonly people: number;
  readonly said: string | null;
}

export const issues: readonly Issue[] = [
  {
    name: 'Clean & "green" <air>',
    likes: 4200,
    below: 900,
    above: 1400,
    people: 120,
    said: '4,200 likes',
  },
  { name: 'Listen to people', likes: 2100, below: 700, above: 800, people: 80, said: null },
  { name: "The host's own", likes: 0, below: 0, above: 20, people: 3, said: 'none' },
];

const figure = { about: 'A figure.', unit: 'likes', interval: 'None.' } as const;

/** A sheet of three issues with bars in its second column and any charts. */
export function issueSheet(charts: readonly NativeChart[] = [], name = "Host's issues"): Sheet {
  return {
    ...sheetOf<Issue>(
      { name, note: 'A note.', none: 'There are no issues.' },
      [
        column('text', 'Issue', 30, 'Its name.', (row) => row.name),
        withBar(column('count', 'Likes', 12, figure, (row) => row.likes)),
        column('count', 'likes', 12, figure, (row) => row.below),
        column('count', 'Likes\nabove', 12, figure, (row) => row.above),
        column('count', 'People', 12, figure, (row) => row.people),
        column('text', 'Said', 18, 'A label.', (row) => row.said),
        column('text', 'Twice', 12, 'Computed.', ({ likes }) => ({
          formula: `B4*2&" likes"`,
          result: `${likes * 2} likes`,
        })),
      ],
      () => issues,
    ),
    charts,
  };
}

/** A column of the sheet of issues, whose first row is the fourth. */
export function issueCells(column: number, key: keyof Issue, format?: string): CellRange {
  const values = issues.map((issue) => issue[key]);
  const cells = { sheet: "Host's issues", column, firstRow: 4, values };
  return format === undefined ? cells : { ...cells, format };
}

const likes = {
  name: 'Likes',
  against: issueCells(1, 'name'),
  values: issueCells(2, 'likes', '#,##0'),
  colours: ['#2a6ce8', '#b4500c', '#1b7f5a'],
};
const interval = { below: issueCells(3, 'below'), above: issueCells(4, 'above') };
const people = { ...likes, name: 'People', values: issueCells(5, 'people'), colours: ['#1b7f5a'] };

function chart(
  about: Partial<NativeChart> & Pick<NativeChart, 'kind' | 'series'>,
  place: number,
): NativeChart {
  return {
    title: `The ${about.kind} of "likes" & people`,
    alternative: `Chart ${place + 1}: <first> is longest.`,
    across: { title: 'Across' },
    up: { title: 'Up' },
    place: { column: 9, row: 5 + place * 20, width: 600, height: 360 },
    ...about,
  };
}

/** One of each kind, with all that a chart can have. */
export const everyChart: readonly NativeChart[] = [
  chart({ kind: 'bars', series: [{ ...likes, ...interval }] }, 0),
  chart(
    {
      kind: 'bars',
      series: [
        { ...likes, ...interval, ends: issueCells(4, 'above'), labels: issueCells(6, 'said') },
      ],
    },
    1,
  ),
  chart({ kind: 'columns', series: [{ ...likes, colours: ['#2a6ce8'] }, people] }, 2),
  chart(
    {
      kind: 'lines',
      across: {},
      up: { least: 0, most: 5000 },
      series: [{ ...likes, ...interval, labels: 'none' }, people],
    },
    3,
  ),
  chart(
    {
      kind: 'scatter',
      across: { title: 'People', logarithmic: true, least: 1, format: '0' },
      series: [
        { ...likes, ...interval, against: issueCells(5, 'people'), labels: issueCells(1, 'name') },
      ],
    },
    4,
  ),
];
