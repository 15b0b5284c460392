import { countOf, type Figure, noInterval } from '../../../reports/meanings/figure.ts';
import type { ComparedThreads } from '../../compare-threads.ts';
import { type Totals, totalMeasures } from '../../moved/figures.ts';
import { named, type Table, table } from '../table.ts';

interface TotalRow {
  readonly name: string;
  readonly unit: string;
  readonly one: number;
  readonly other: number;
}

/** What the shares rest on. */
export function totalsTable({ one, other, themes }: ComparedThreads): Table {
  const totals = Object.entries(totalMeasures).map(
    ([measure, [name, unit]]): TotalRow => ({
      name,
      unit,
      one: one.totals[measure as keyof Totals],
      other: other.totals[measure as keyof Totals],
    }),
  );
  const mentions = themes.alike.map(
    (theme, place): TotalRow => ({
      name: `mentions of ${theme.name}`,
      unit: 'mentions',
      one: one.mentions[place]!,
      other: other.mentions[place]!,
    }),
  );
  const count = (name: string): Figure => ({
    ...countOf('as the column "unit" says', `In ${name}.`),
    interval: noInterval.count,
  });
  return table<TotalRow>(
    'totals',
    { name: 'Totals', note: 'What the shares rest on.', none: 'There is nothing.' },
    [
      named('figure', 'text', 'Figure', 44, 'What is counted.', (row) => row.name),
      named('unit', 'text', 'Unit', 12, 'Its unit.', (row) => row.unit),
      named('one', 'count', one.run.name, 16, count(one.run.name), (row) => row.one),
      named('other', 'count', other.run.name, 16, count(other.run.name), (row) => row.other),
    ],
    [...totals, ...mentions],
  );
}
