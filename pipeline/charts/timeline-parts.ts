import type { FindingTimeRow } from '../database/conversation-findings.ts';
import type { TimeUnit } from './timeline-units.ts';

export type TimeRow = Pick<FindingTimeRow, 'by' | 'value' | 'replies' | 'by_host'>;

/** A row that is an hour after the question, or a day since 1970. */
export interface MomentRow extends TimeRow {
  readonly moment: number;
}

/** Counted replies, and posts of the host, in a part of time. */
export interface Amount {
  readonly replies: number;
  readonly byHost: number;
}

export interface TimePart extends Amount {
  readonly part: number;
}

/** What lies outside the parts drawn, with the day of the outermost reply, as 2020-04-15. */
export interface Beyond extends Amount {
  readonly day: string | null;
}

/** The replies of a thread in time, ready to be drawn. */
export interface Timeline {
  readonly unit: TimeUnit;
  /** One after the other, without a gap; at least one. */
  readonly parts: readonly TimePart[];
  readonly earlier: Beyond;
  readonly later: Beyond;
  readonly untimed: number;
  /** Whether it can be told when the host posted; else all figures on that are 0. */
  readonly hostIsKnown: boolean;
  /** The moment by which half had come, and its day where it is one; null for fewer than two replies. */
  readonly half: { readonly moment: number; readonly day: string | null } | null;
}

const none: Amount = { replies: 0, byHost: 0 };

/** Sums rows up into each part from the first to the last. */
export function partsOf(
  rows: readonly MomentRow[],
  { partOf }: TimeUnit,
  first: number,
  last: number,
): TimePart[] {
  const amounts = new Map<number, Amount>();
  for (const row of rows) {
    const part = partOf(row.moment);
    amounts.set(part, plus(amounts.get(part) ?? none, row));
  }
  return Array.from({ length: last - first + 1 }, (_, place) => ({
    part: first + place,
    ...(amounts.get(first + place) ?? none),
  }));
}

export function totalOf(rows: readonly TimeRow[]): Amount {
  return rows.reduce(plus, none);
}

function plus({ replies, byHost }: Amount, row: TimeRow): Amount {
  return { replies: replies + row.replies, byHost: byHost + (row.by_host ?? 0) };
}

/** The last of some days that has replies, as 2020-04-15. */
export function lastDay(days: readonly TimeRow[]): string | null {
  return days.findLast(({ replies }) => replies > 0)?.value ?? null;
}
