import { grouped } from '../wording/numbers.ts';
import { type Block, stack } from './block.ts';
import { element } from './element.ts';
import { page } from './page.ts';
import type { Colour } from './scheme.ts';
import { type Ink, line, paragraph } from './text.ts';
import type { Typeface } from './typeface.ts';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The second measure, which stands small at the right edge. */
  readonly beside: string;
  readonly colour: Colour;
}

const heading: Ink = { size: 18, weight: 400, colour: '@muted' };
const label: Ink = { size: 22, weight: 600, colour: '@ink' };
const figure: Ink = { size: 22, weight: 600, colour: '@ink' };
const aside: Ink = { size: 19, weight: 400, colour: '@text', tabular: true };

const right = page.margin + page.inner;
const zero = page.margin + 352;
const thickness = 32;
const between = 16;
/** Room at the right for the second measure and its heading. */
const asideWidth = 260;
const afterBar = 10;

/**
 * Bars from a common zero, in the order given, as long as their values, with the value at the end of
 * each. Names take as many lines as they need.
 */
export function issueBars(
  typeface: Typeface,
  bars: readonly Bar[],
  headings: { readonly value: string; readonly beside: string },
): Block {
  const widest = Math.max(...bars.map(({ value }) => typeface.width(grouped(value), figure)));
  const room = right - asideWidth - widest - afterBar - zero;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map((bar) => row(typeface, bar, (room * bar.value) / most));
  return stack([headingRow(typeface, headings), ...rows]);
}

function headingRow(
  typeface: Typeface,
  { value, beside }: { readonly value: string; readonly beside: string },
): Block {
  const besides = paragraph(typeface, beside, heading, right - asideWidth, asideWidth, 'end');
  return {
    height: besides.height + between,
    draw: (top) =>
      line(typeface, value, heading, zero, top + besides.height - 6) + besides.draw(top),
  };
}

function row(typeface: Typeface, { name, value, beside, colour }: Bar, length: number): Block {
  const names = paragraph(typeface, name, label, page.margin, zero - page.margin - 20);
  const height = Math.max(names.height, thickness);
  return {
    height: height + between,
    draw(top) {
      const middle = top + height / 2;
      const bar = { x: zero, y: middle - thickness / 2, width: length, height: thickness };
      const axis = { x: zero - 1, y: top - between / 2, width: 1, height: height + between };
      return [
        names.draw(middle - names.height / 2 + 1),
        element('rect', { ...bar, fill: colour }),
        element('rect', { ...axis, fill: '@axis' }),
        line(typeface, grouped(value), figure, zero + length + afterBar, middle + 8),
        line(typeface, beside, aside, right, middle + 7, 'end'),
      ].join('');
    },
  };
}
