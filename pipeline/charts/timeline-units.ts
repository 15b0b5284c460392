const dayLength = 86_400_000;

/**
 * Parts of time of one length, numbered in their order. A moment is a whole hour after the question,
 * or a day since 1 January 1970.
 */
export interface TimeUnit {
  readonly kind: 'hours' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** "hour", "3 hours", "week". */
  readonly one: string;
  partOf(moment: number): number;
  /** The first moment of a part. */
  startOf(part: number): number;
  /** Every how many parts one may be written below an axis, the closest first. */
  readonly steps: readonly number[];
}

/** Whole numbers of hours after the question. */
export const hourUnits: readonly TimeUnit[] = [1, 2, 3, 4, 6, 12].map((size) => ({
  kind: 'hours',
  one: size === 1 ? 'hour' : `${size} hours`,
  partOf: (hour) => Math.floor(hour / size),
  startOf: (part) => part * size,
  steps: [1, 2, 3, 6, 12, 24],
}));

/** Days, weeks from Monday, months, quarters and years, in UTC. */
export const dayUnits: readonly TimeUnit[] = [
  { kind: 'day', one: 'day', partOf: (day) => day, startOf: (day) => day, steps: [1, 2, 7, 14] },
  {
    kind: 'week',
    one: 'week',
    // 1 January 1970 was a Thursday.
    partOf: (day) => Math.floor((day + 3) / 7),
    startOf: (week) => week * 7 - 3,
    steps: [1, 2, 4, 8, 13, 26],
  },
  {
    kind: 'month',
    one: 'month',
    partOf: (day) => 12 * dateOf(day).getUTCFullYear() + dateOf(day).getUTCMonth(),
    startOf: (month) => Date.UTC(Math.floor(month / 12), month % 12) / dayLength,
    steps: [1, 3, 6, 12],
  },
  {
    kind: 'quarter',
    one: 'quarter',
    partOf: (day) => 4 * dateOf(day).getUTCFullYear() + Math.floor(dateOf(day).getUTCMonth() / 3),
    startOf: (quarter) => Date.UTC(Math.floor(quarter / 4), 3 * (quarter % 4)) / dayLength,
    steps: [1, 2, 4, 8],
  },
  {
    kind: 'year',
    one: 'year',
    partOf: (day) => dateOf(day).getUTCFullYear(),
    startOf: (year) => Date.UTC(year, 0) / dayLength,
    steps: [1, 2, 5, 10],
  },
];

/** Moments from the first to the last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The finest unit that parts a span into at most so many; the coarsest where there is none. */
export function finestUnit(units: readonly TimeUnit[], span: Span, most: number): TimeUnit {
  const parts = ({ partOf }: TimeUnit) => partOf(span.last) - partOf(span.first) + 1;
  return units.find((unit) => parts(unit) <= most) ?? units.at(-1)!;
}

/** "2020-04-15" → days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/** Days since 1 January 1970 → "2020-04-15". */
export function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, '2020-04-15'.length);
}

export function dateOf(day: number): Date {
  return new Date(day * dayLength);
}
