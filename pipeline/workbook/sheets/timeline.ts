import { light } from '../../charts/scheme.ts';
import type { FindingTimeRow } from '../../database/conversation-findings.ts';
import { timeMeanings } from '../../reports/meanings/conversation-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { day } from '../../wording/days.ts';
import { columnCells } from '../charts/column-cells.ts';
import type { NativeChart } from '../charts/native-chart.ts';
import type { Frame } from '../frame.ts';
import { type Column, column, type Sheet, sheetOf, withBar } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesOverColumn } from './figure-columns.ts';

const name = 'Timeline';

/** When people answer: by day, by hour of the day, and by time after the question. */
export function timelineSheet({ analysis, findings }: Publication, { headRow }: Frame): Sheet {
  const columns: readonly Column<FindingTimeRow>[] = [
    column('text', 'By', 26, 'How time is divided in this row.', ({ by }) => dividedBy[by] ?? by),
    column('text', 'When', 24, 'The day, the hour, or the time since the question.', whenOf),
    withBar(column('count', 'Replies', 14, timeMeanings.replies, (row) => row.replies)),
    peopleColumn,
    likesColumn('All likes'),
    repliesOverColumn(analysis.settings.thresholds.likes),
    column('count', "Host's posts", 10, timeMeanings.by_host, (row) => row.by_host),
  ];
  return sheetOf<FindingTimeRow>(
    {
      name,
      note: 'Counted replies by day, by hour of the day, and by time after the question, in UTC; the first column says which.',
      none: 'No reply is counted.',
      charts: ['hours-after', 'day']
        .flatMap((by) => chartOf(by, columns, findings.times, headRow))
        .slice(0, 1),
    },
    columns,
    () => findings.times,
  );
}

/** Fewer columns would show no course of time. */
const fewestColumns = 3;

function chartOf(
  by: string,
  columns: readonly Column<FindingTimeRow>[],
  times: readonly FindingTimeRow[],
  headRow: number,
): NativeChart[] {
  const rows = times.filter((row) => row.by === by);
  if (rows.filter(({ replies }) => replies > 0).length < fewestColumns) return [];
  const firstRow = headRow + 1 + times.indexOf(rows[0]!);
  const cells = (title: string) => columnCells(name, columns, title, rows, firstRow);
  const most = rows.reduce((one, other) => (other.replies > one.replies ? other : one));
  return [
    {
      kind: 'columns',
      title: `Replies by time: ${dividedBy[by]!.toLowerCase().replace('(utc)', '(UTC)')}`,
      alternative: `Columns of the number of replies, ${rows.length} of them. Most came in ${whenOf(most)}: ${most.replies}.`,
      across: { title: dividedBy[by]! },
      up: { title: 'Replies', least: 0 },
      series: [
        {
          name: 'Replies',
          against: cells('When'),
          values: { ...cells('Replies'), format: '#,##0' },
          labels: 'none',
          colours: [light.themes[0]!],
        },
      ],
      place: { column: columns.length + 2, row: headRow, width: 760, height: 380 },
    },
  ];
}

const dividedBy: Readonly<Record<string, string>> = {
  day: 'Day (UTC)',
  'hour-of-day': 'Hour of the day (UTC)',
  'hours-after': 'Hours after the question',
  'days-after': 'Days after the question',
  'no-time': 'Without a time',
  'before-question': 'Before the question',
};

function whenOf({ by, value }: FindingTimeRow): string | null {
  if (by === 'day') return day(value);
  if (by === 'hour-of-day') return `${value}:00 to ${value}:59`;
  return value === '' ? null : `${value} to ${Number(value) + 1}`;
}
