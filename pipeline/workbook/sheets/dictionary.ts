import { dataFiles } from '../../reports/data-files.ts';
import type { Figure } from '../../reports/meanings/figure.ts';
import type { Listed } from '../contents.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';

const aboutFiles =
  ' In the CSV files, which lie beside the workbook, a text that begins with = + - @, a tab or a line end has an apostrophe in front, so that no spreadsheet takes it for a formula; where replies are invented, a last column says so.';

interface Entry {
  readonly where: string;
  readonly column: string;
  readonly kind: string;
  readonly about: string;
  readonly unit: string | null;
  readonly interval: string | null;
}

const kinds = {
  text: 'text',
  before: 'text',
  count: 'whole number',
  rank: 'rank, from 1',
  share: 'share, 0% to 100%',
  number: 'number',
  time: 'date and time, UTC',
  day: 'date, UTC',
  link: 'web address',
} as const;

const ofFiles = dataFiles.flatMap(({ name, columns }) =>
  columns.map((head) => ({
    where: `data/${name}.csv`,
    column: head.name,
    kind: typeof head.about === 'string' ? 'text' : 'number',
    ...meaningOf(head.about),
  })),
);

/** What each column of each sheet means, and, where asked, each column of the data files. */
export function dictionarySheet(
  sheets: readonly Listed[],
  files: 'with the data files' | 'without the data files',
): Sheet {
  const withFiles = files === 'with the data files';
  const ofSheets = sheets.flatMap(({ name, content: { columns } }) =>
    columns.map((head) => ({
      where: `Sheet "${name}"`,
      column: head.title,
      kind: kinds[head.kind],
      ...meaningOf(head.about),
    })),
  );
  return sheetOf<Entry>(
    {
      name: 'Data dictionary',
      note: `What each column means.${withFiles ? aboutFiles : ''}`,
      none: 'There are no columns.',
    },
    [
      column('text', 'Sheet or file', 26, 'Where the column stands.', (entry) => entry.where),
      column('text', 'Column', 32, 'Its head.', (entry) => entry.column),
      column('text', 'Kind', 22, 'What its cells hold.', (entry) => entry.kind),
      column('text', 'Meaning', 74, 'What it says.', (entry) => entry.about),
      column(
        'text',
        'Unit',
        20,
        'Of a number: what it counts, or its scale.',
        (entry) => entry.unit,
      ),
      column(
        'text',
        'Interval',
        46,
        'Of a number: where its interval is, or why it has none.',
        (entry) => entry.interval,
      ),
    ],
    () => [...ofSheets, ...(withFiles ? ofFiles : [])],
  );
}

function meaningOf(about: string | Figure): Pick<Entry, 'about' | 'unit' | 'interval'> {
  return typeof about === 'string' ? { about, unit: null, interval: null } : about;
}
