import { element } from './element.ts';
import { type Ink, line } from './text.ts';
import { dateOf, type TimeUnit } from './timeline-units.ts';
import type { Typeface } from './typeface.ts';

/** Parts of time side by side, all equally wide. */
export interface TimeAxis {
  readonly unit: TimeUnit;
  readonly first: number;
  readonly count: number;
  /** In pixels of the page. */
  readonly left: number;
  readonly width: number;
}

/** What is written below a part: hours where it begins, all else below its middle. */
export interface TimeTick {
  readonly x: number;
  readonly label: string;
  /** A second line: the year where it is not that of the tick before. */
  readonly year: string | null;
}

/** Two labels begin at least so far apart, in pixels. */
const nearest = 88;
const ink: Ink = { size: 18, weight: 400, colour: '@muted', tabular: true };
const leading = 24;

const written = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  week: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
  quarter: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
} as const;

/** Pixels from the left of the page to where a moment begins; within a part it is evenly divided. */
export function placeOf(axis: TimeAxis, moment: number): number {
  const { unit, first, left } = axis;
  const part = unit.partOf(moment);
  const starts = unit.startOf(part);
  const share = (moment - starts) / (unit.startOf(part + 1) - starts);
  return left + (part - first + share) * partWidth(axis);
}

export function partWidth({ count, width }: TimeAxis): number {
  return width / count;
}

/** The ticks of an axis, as many as have room. */
export function ticksOf(axis: TimeAxis): TimeTick[] {
  const { unit, first, count, left } = axis;
  const width = partWidth(axis);
  const room = unit.kind === 'hours' ? nearest / 2 : nearest;
  const step = unit.steps.find((one) => one * width >= room) ?? Math.ceil(room / width);
  const counting = unit.kind === 'day' || unit.kind === 'week' ? first : 0;
  const ticks: TimeTick[] = [];
  let year: string | null = null;
  for (let part = first; part < first + count; part++) {
    if ((part - counting) % step !== 0) continue;
    const begins = left + (part - first) * width;
    if (unit.kind === 'hours') {
      ticks.push({ x: begins, label: String(unit.startOf(part)), year: null });
      continue;
    }
    const date = dateOf(unit.startOf(part));
    const ofTick = written.year.format(date);
    const isNew = unit.kind !== 'year' && ofTick !== year;
    year = ofTick;
    ticks.push({
      x: begins + width / 2,
      label: written[unit.kind].format(date),
      year: isNew ? ofTick : null,
    });
  }
  if (unit.kind === 'hours' && count % step === 0) {
    ticks.push({ x: left + axis.width, label: String(unit.startOf(first + count)), year: null });
  }
  return ticks;
}

/** Pixels that the labels below an axis take. */
export function ticksHeight(ticks: readonly TimeTick[]): number {
  return leading * (ticks.some(({ year }) => year !== null) ? 2 : 1) + 8;
}

/**
 * The labels, with a mark for each on the axis.
 * @param y of the axis, as @param below, which labels stand below, in pixels of the page
 */
export function drawTicks(
  typeface: Typeface,
  ticks: readonly TimeTick[],
  y: number,
  below = y,
): string {
  return ticks
    .map(({ x, label, year }) => {
      const mark = { x1: x, y1: y, x2: x, y2: y + 6, stroke: '@axis', 'stroke-width': 1 };
      const first = below + 4 + leading;
      return [
        element('line', mark),
        line(typeface, label, ink, x, first, 'middle'),
        year === null ? '' : line(typeface, year, ink, x, first + leading, 'middle'),
      ].join('');
    })
    .join('');
}
