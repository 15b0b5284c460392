import { list } from '../../wording/clauses.ts';
import { percent } from '../../wording/numbers.ts';
import { columnCells } from '../charts/column-cells.ts';
import type { CellRange, NativeChart } from '../charts/native-chart.ts';
import type { Live } from '../recalculation/live.ts';
import { recalculatedColumn, recalculationName, summaryName } from '../recalculation/places.ts';
import { reachesOf } from '../recalculation/standings.ts';
import type { Column } from '../sheet.ts';
import type { Ranked } from './summary-table.ts';

/** More bars than this would be too thin to read. */
const mostBars = 15;

/** The bars follow the choice, so that no bar is always of the same issue: they have one colour, light enough
 * for the black lines of the intervals to be seen on it. */
const colour = '#7a97a8';

/**
 * The shares of the first issues as bars with their intervals, tied to the table on Summary.
 * @param place the left upper cell, from 1, and the height in pixels
 */
export function summaryChart(
  live: Live,
  columns: readonly Column<Ranked>[],
  issues: readonly Ranked[],
  firstRow: number,
  place: NativeChart['place'],
): NativeChart {
  const shown = issues.slice(0, mostBars);
  const cells = (title: string) => columnCells(summaryName, columns, title, shown, firstRow);
  const reaches = (name: 'barBelow' | 'barAbove' | 'barEnd'): CellRange => ({
    sheet: recalculationName,
    column: recalculatedColumn(name),
    firstRow: live.headRow + 1,
    values: shown.map(({ standing }) => reachesOf(standing)[name]),
  });
  const first = shown
    .slice(0, 3)
    .map(({ name, standing }) => `${name} with ${percent(standing.share ?? 0)}`);
  return {
    kind: 'bars',
    title: 'Share of all, with 95% intervals where they are computed',
    alternative: `Bars of the share of each issue under the chosen weighting, in the order of the table. As the analysis has it, first come ${list(first)}.`,
    across: { format: '0%', least: 0 },
    up: {},
    series: [
      {
        name: 'Share of all',
        against: cells('Issue'),
        values: { ...cells('Share of all'), format: '0%' },
        below: reaches('barBelow'),
        above: reaches('barAbove'),
        ends: reaches('barEnd'),
        // Numbers beside the bars would lie under the lines of the intervals; the table has them.
        labels: 'none',
        colours: [colour],
      },
    ],
    place,
  };
}
