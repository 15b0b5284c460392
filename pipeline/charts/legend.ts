import { type Block, gap } from './block.ts';
import { element } from './element.ts';
import { page } from './page.ts';
import type { Family } from './palette.ts';
import { type Ink, line } from './text.ts';
import type { Typeface } from './typeface.ts';

const ink: Ink = { size: 19, weight: 400, colour: '@text' };
const dot = 7;
const afterDot = 9;
const between = 26;
const leading = 30;

/** Which colour means what, in as many rows as that needs. */
export function legend(typeface: Typeface, families: readonly Family[]): Block {
  if (families.length === 0) return gap(0);
  let left = page.margin;
  let row = 0;
  const entries = families.map((family) => {
    const width = 2 * dot + afterDot + typeface.width(family.name, ink);
    if (left > page.margin && left + width > page.margin + page.inner) {
      left = page.margin;
      row++;
    }
    const entry = { ...family, x: left + dot, y: row * leading + leading / 2 };
    left += width + between;
    return entry;
  });
  return {
    height: (row + 1) * leading,
    draw: (top) =>
      entries
        .map(
          ({ name, colour, x, y }) =>
            element('circle', { cx: x, cy: top + y, r: dot, fill: colour }) +
            line(typeface, name, ink, x + dot + afterDot, top + y + 7),
        )
        .join(''),
  };
}
