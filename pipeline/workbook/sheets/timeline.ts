import type { FindingTimeRow } from '../../database/conversation-findings.ts';
import { timeMeanings } from '../../reports/meanings/conversation-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { day } from '../../wording/days.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn, repliesOverColumn } from './figure-columns.ts';

/** When people answer: by day, by hour of the day, and by time after the question. */
export function timelineSheet({ analysis, findings }: Publication): Sheet {
  return sheetOf<FindingTimeRow>(
    {
      name: 'Timeline',
      note: 'Counted replies by day, by hour of the day, and by time after the question. All times are in UTC. Filter the first column for one of the three.',
      none: 'No reply is counted.',
    },
    [
      column('text', 'By', 24, 'How time is divided in this row.', ({ by }) => dividedBy[by] ?? by),
      column('text', 'When', 24, 'The day, the hour, or the time since the question.', whenOf),
      column('count', 'Replies', 10, timeMeanings.replies, (row) => row.replies),
      peopleColumn,
      likesColumn('All likes'),
      repliesOverColumn(analysis.settings.thresholds.likes),
    ],
    () => findings.times,
  );
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
