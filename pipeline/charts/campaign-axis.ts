import { replies as ofReplies } from '../wording/numbers.ts';
import type { Block } from './block.ts';
import { axisTitle } from './campaign-wording.ts';
import { element } from './element.ts';
import { type Ink, line } from './text.ts';
import { drawTicks, type TimeAxis, ticksHeight, ticksOf } from './timeline-axis.ts';
import type { Typeface } from './typeface.ts';

const ink = {
  aside: { size: 18, weight: 400, colour: '@text', tabular: true },
  title: { size: 19, weight: 600, colour: '@text' },
} as const satisfies Record<string, Ink>;

/** A line down for each tick, behind the rows. */
export function grid(axis: TimeAxis): (top: number, height: number) => string {
  const xs = ticksOf(axis).map(({ x }) => x);
  return (top, height) =>
    xs
      .map((x) =>
        element('line', {
          ...{ x1: x, y1: top, x2: x, y2: top + height },
          ...{ stroke: '@grid', 'stroke-width': 1 },
        }),
      )
      .join('');
}

/** The axis below the rows, with its ticks and what they mean. */
export function axisBlock(typeface: Typeface, axis: TimeAxis): Block {
  const ticks = ticksOf(axis);
  const height = ticksHeight(ticks) + 32;
  return {
    height,
    draw: (top) =>
      element('line', {
        ...{ x1: axis.left, y1: top, x2: axis.left + axis.width, y2: top },
        ...{ stroke: '@axis', 'stroke-width': 1 },
      }) +
      drawTicks(typeface, ticks, top) +
      line(typeface, axisTitle(axis.unit), ink.title, axis.left, top + height - 8),
  };
}

/**
 * How large a dot is for how many replies: the smallest dot, and the largest.
 * @param least the most replies that the smallest dot stands for
 */
export function sizeKey(
  typeface: Typeface,
  axis: TimeAxis,
  least: number,
  most: number,
  radiusOf: (replies: number) => number,
): Block {
  const amounts = most <= least ? [most] : [least, most];
  return {
    height: 48,
    draw(top) {
      const y = top + 24;
      let x = axis.left;
      return amounts
        .map((amount) => {
          const radius = radiusOf(amount);
          const said = `${amount === least && least > 1 ? 'up to ' : ''}${ofReplies(amount)}`;
          const drawn =
            element('circle', { cx: x + radius, cy: y, r: radius, fill: '@neutral' }) +
            line(typeface, said, ink.aside, x + 2 * radius + 9, y + 6);
          x += 2 * radius + 9 + typeface.width(said, ink.aside) + 32;
          return drawn;
        })
        .join('');
    },
  };
}
