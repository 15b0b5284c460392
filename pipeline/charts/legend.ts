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
    const name = fitting(typeface, family.name, page.inner - 2 * dot - afterDot);
    const width = 2 * dot + afterDot + typeface.width(name, ink);
    if (left > page.margin && left + width > page.margin + page.inner) {
      left = page.margin;
      row++;
    }
    const entry = { ...family, name, x: left + dot, y: row * leading + leading / 2 };
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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As much of a name as a width has room for, in pixels; the alternative text and the table have all. */
function fitting(typeface: Typeface, name: string, width: number): string {
  if (typeface.width(name, ink) <= width) return name;
  const letters = Array.from(graphemes.segment(name), ({ segment }) => segment);
  const cutAt = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (typeface.width(cutAt(middle), ink) <= width) fits = middle;
    else tooLong = middle;
  }
  return cutAt(fits);
}
