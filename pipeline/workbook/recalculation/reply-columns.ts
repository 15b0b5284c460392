import type { WeightRow } from '../../database/standing-tables.ts';
import type { TagRow } from '../../database/tag-tables.ts';
import { type Figure, noInterval } from '../../reports/meanings/figure.ts';
import { type Column, column } from '../sheet.ts';
import type { Issue } from './issues.ts';

/** What the columns read of a counted reply. */
export interface WeighedReply extends Pick<WeightRow, 'log' | 'square_root'> {
  readonly carried: Carried;
}

/** The themes of a reply: 1 where its person says so for the first time, else 0. */
export type Carried = ReadonlyMap<string, 1 | 0>;

/**
 * What Summary is computed from: what a reply counts for when likes are damped, and a column for each
 * issue.
 */
export function recalculationColumns(issues: readonly Issue[]): Column<WeighedReply>[] {
  if (issues.length === 0) return [];
  const columns: Column<WeighedReply>[] = [
    column(
      'number',
      'Square root of likes',
      11,
      weight('The square root of 1 + likes: what the reply counts for under that weighting.'),
      (row) => row.square_root,
    ),
    column(
      'number',
      'Logarithm of likes',
      11,
      weight('1 + the natural logarithm of 1 + likes: what it counts for under that weighting.'),
      (row) => row.log,
    ),
    ...issues.map(({ theme, name }) =>
      column<WeighedReply>(
        'rank',
        `Issue: ${name}`,
        13,
        {
          about: `1 where the reply carries “${name}” and its person has not said so in an earlier reply, 0 where it carries it and the person has, empty where it does not carry it. Counting the cells gives replies; adding them up gives people.`,
          unit: 'yes or no, 1 or 0',
          interval: noInterval.count,
        },
        ({ carried }) => carried.get(theme) ?? null,
      ),
    ),
  ];
  return columns.map((one) => ({ ...one, aside: true }));
}

/** A function that is asked for each counted reply in their order, and remembers who said what. */
export function carriedInTurn(): (person: number, tags: readonly TagRow[]) => Carried {
  const peopleOf = new Map<string, Set<number>>();
  const isFirst = (theme: string, person: number) => {
    const people = peopleOf.get(theme) ?? new Set<number>();
    peopleOf.set(theme, people);
    const before = people.size;
    return people.add(person).size > before;
  };
  return (person, tags) =>
    new Map(tags.map(({ theme }) => [theme, isFirst(theme, person) ? 1 : 0]));
}

function weight(about: string): Figure {
  return { about, unit: 'weight', interval: noInterval.worked };
}
