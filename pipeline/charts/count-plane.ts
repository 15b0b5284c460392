import { grouped } from '../wording/numbers.ts';
import type { CountAxis } from './count-axis.ts';
import { sides } from './depth-wording.ts';
import { element } from './element.ts';
import { page } from './page.ts';
import { type Ink, line } from './text.ts';
import type { Typeface } from './typeface.ts';

/** A plane whose sides are counts, in pixels from its left upper corner. */
export interface CountPlane {
  readonly width: number;
  readonly height: number;
  readonly across: CountAxis;
  readonly up: CountAxis;
}

const ink = {
  tick: { size: 18, weight: 400, colour: '@muted', tabular: true },
  side: { size: 19, weight: 600, colour: '@text' },
} as const satisfies Record<string, Ink>;

/**
 * The plane's sides with what they count, and a line at each tick.
 * @param left of the plane, as @param top, in pixels of the page
 */
export function drawCountPlane(
  typeface: Typeface,
  { width, height, across, up }: CountPlane,
  left: number,
  top: number,
): string {
  const bottom = top + height;
  const columns = across.ticks.map((tick) => {
    const x = left + across.at(tick);
    const figure = line(typeface, grouped(tick), ink.tick, x, bottom + 32, 'middle');
    return rule(x, top, x, bottom, '@grid') + figure;
  });
  const rows = up.ticks.map((tick) => {
    const y = bottom - up.at(tick);
    const figure = line(typeface, grouped(tick), ink.tick, left - 12, y + 6, 'end');
    return rule(left, y, left + width, y, '@grid') + figure;
  });
  return [
    ...columns,
    ...rows,
    rule(left, top, left, bottom, '@axis'),
    rule(left, bottom, left + width, bottom, '@axis'),
    line(typeface, sides.likes, ink.side, page.margin, top - 40),
    line(typeface, sides.people, ink.side, left + width, bottom + 60, 'end'),
  ].join('');
}

function rule(x1: number, y1: number, x2: number, y2: number, stroke: '@grid' | '@axis'): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });
}
