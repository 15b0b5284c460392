import type { FindingTopIssueRow } from '../../database/theme-findings.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { list } from '../../wording/clauses.ts';
import { likes, over, people } from '../../wording/numbers.ts';
import { columnCells } from '../charts/column-cells.ts';
import type { NativeChart } from '../charts/native-chart.ts';
import { themeColours } from '../charts/theme-colours.ts';
import type { Column } from '../sheet.ts';
import { pixels } from '../summary/picture-places.ts';

export const topIssuesName = 'Top issues';

/** More bars, or more names beside dots, than this could not be read. */
const most = 20;

/** Charts stand below the table, side by side; in pixels. */
const size = { width: 760, height: 480 };
const rowsBetween = 2;

/** Where the largest is so many times the smallest, equal steps would crowd most of them together. */
const wide = 50;

/** The likes of the issues as bars, and people against likes as dots, tied to the table. */
export function issueCharts(
  { topIssues, themes }: Findings,
  columns: readonly Column<FindingTopIssueRow>[],
  threshold: number,
  headRow: number,
): NativeChart[] {
  const shown = topIssues.slice(0, most);
  if (shown.length < 2) return [];
  const row = headRow + topIssues.length + rowsBetween;
  const colourOf = themeColours(themes);
  const colours = shown.map(({ theme }) => colourOf(theme));
  const cells = (title: string) => columnCells(topIssuesName, columns, title, shown, headRow + 1);
  const above = over(threshold, 'like');
  const bars: NativeChart = {
    kind: 'bars',
    title: `Likes on replies with ${above}`,
    alternative: `Bars of the issues by the likes on their replies with ${above}, as in the table: ${list(shown.slice(0, 3).map((issue) => `${issue.name} ${likes(issue.likes_over_threshold)}`))} first.`,
    across: { title: 'Likes', least: 0 },
    up: {},
    series: [
      {
        name: 'Likes',
        against: cells('Issue'),
        values: { ...cells(`Likes of replies ${above}`), format: '#,##0' },
        colours,
      },
    ],
    place: { column: 1, row, ...size },
  };
  const scatter: NativeChart = {
    kind: 'scatter',
    title: 'How many people speak of it, and how liked it is',
    alternative: `Dots of the issues by the people who speak of them and by all their likes, as in the table: ${list(shown.slice(0, 3).map((issue) => `${issue.name} with ${people(issue.people)} and ${likes(issue.likes)}`))} and so on.`,
    across: axis(
      'People',
      shown.map((issue) => issue.people),
    ),
    up: axis(
      'All likes',
      shown.map((issue) => issue.likes),
    ),
    series: [
      {
        name: 'Issues',
        against: cells('People'),
        values: { ...cells('All likes'), format: '#,##0' },
        labels: cells('Issue'),
        colours,
      },
    ],
    place: { column: columnAfter(size.width, columns), row, ...size },
  };
  return [bars, scatter];
}

/** Logarithmic where it must be, and can be: nothing is 0. */
function axis(title: string, values: readonly number[]): NativeChart['up'] {
  const least = Math.min(...values);
  const logarithmic = least > 0 && Math.max(...values) / least >= wide;
  return { title, format: '#,##0', ...(logarithmic ? { logarithmic } : { least: 0 }) };
}

/** The first column that begins further right than so many pixels, counted from 1. */
function columnAfter(distance: number, columns: readonly Column<FindingTopIssueRow>[]): number {
  let right = 0;
  const place = columns.findIndex(({ width }) => {
    right += pixels(width);
    return right > distance;
  });
  return place + 2;
}
