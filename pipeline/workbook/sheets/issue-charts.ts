import type { FindingTopIssueRow } from '../../database/theme-findings.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { list } from '../../wording/clauses.ts';
import { likes, over, people } from '../../wording/numbers.ts';
import { columnCells } from '../charts/column-cells.ts';
import type { NativeChart } from '../charts/native-chart.ts';
import { themeColours } from '../charts/theme-colours.ts';
import { type Column, column } from '../sheet.ts';
import { pixels } from '../summary/picture-places.ts';
import { withRoomForLabels } from './label-room.ts';

export const topIssuesName = 'Top issues';

/** More bars, or more names beside dots, than this could not be read. */
const most = 20;

/** Charts stand below the table, side by side; in pixels. */
const size = { width: 760, height: 480 };
const rowsBetween = 2;

/** What the axes, their titles and the chart's title leave, in pixels. */
const plot = { width: 640, height: 350 };

/** An axis ends about so many times as far as the largest value. */
const axisBeyond = 1.12;

const labelTitle = 'Name on the chart';

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
        labels: cells(labelTitle),
        colours,
      },
    ],
    place: { column: columnAfter(size.width, columns), row, ...size },
  };
  return [bars, scatter];
}

/** Logarithmic where it must be, and can be: nothing is 0. */
function axis(title: string, values: readonly number[]): NativeChart['up'] {
  return { title, format: '#,##0', ...(isWide(values) ? { logarithmic: true } : { least: 0 }) };
}

function isWide(values: readonly number[]): boolean {
  const least = Math.min(...values);
  return least > 0 && Math.max(...values) / least >= wide;
}

/** The names that have room beside their dots, for the chart to read them from. */
export function labelColumn(issues: readonly FindingTopIssueRow[]): Column<FindingTopIssueRow> {
  const shown = issues.slice(0, most);
  const xs = fractions(shown.map((issue) => issue.people));
  const ys = fractions(shown.map((issue) => issue.likes));
  const dots = shown.map(({ name }, place) => ({ name, x: xs[place]!, y: ys[place]! }));
  const labelled = new Set(withRoomForLabels(dots, plot).map((place) => shown[place]));
  return column<FindingTopIssueRow>(
    'text',
    labelTitle,
    30,
    'The name that the chart below writes beside the dot; empty where it would lie over another.',
    (row) => (labelled.has(row) ? row.name : null),
  );
}

/** Where on its axis each value stands, from 0 to 1. */
function fractions(values: readonly number[]): number[] {
  const highest = Math.max(...values, 1);
  if (!isWide(values)) return values.map((value) => value / (highest * axisBeyond));
  const [from, to] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(highest))];
  return values.map((value) => (Math.log10(value) - from) / (to - from));
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
