import { grouped } from '../wording/numbers.ts';
import { type Block, stack } from './block.ts';
import { element } from './element.ts';
import { page } from './page.ts';
import type { Colour } from './scheme.ts';
import { type Ink, line, paragraph } from './text.ts';
import type { Typeface } from './typeface.ts';
import { whisker } from './whisker.ts';

export interface Bar {
  readonly name: string;
  /** Stands between the name and the bar, where no whisker can be taken to end at it. */
  readonly value: number;
  /** The ends of the value's interval; null where it has none. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The second measure, which stands small at the right edge. */
  readonly beside: string;
  readonly colour: Colour;
}

const heading: Ink = { size: 18, weight: 400, colour: '@muted' };
const label: Ink = { size: 22, weight: 600, colour: '@ink' };
const figure: Ink = { size: 22, weight: 600, colour: '@ink', tabular: true };
const aside: Ink = { size: 19, weight: 400, colour: '@text', tabular: true };

const right = page.margin + page.inner;
const names = { left: page.margin, width: 332 };
const thickness = 32;
const between = 16;
/** Room at the right for the heading of the second measure. */
const asideWidth = 190;
/** Between a name, its value, and its bar. */
const apart = 20;

/** What the columns hold. */
export interface Headings {
  readonly value: string;
  /** What the whiskers are; nothing where there are none. */
  readonly interval: string;
  readonly beside: string;
}

/** Where the bars begin, and pixels for each of what they count. */
interface Scale {
  readonly zero: number;
  readonly each: number;
}

/**
 * Bars from a common zero, in the order given, as long as their values, each with its interval as a
 * whisker. Names take as many lines as they need.
 */
export function issueBars(typeface: Typeface, bars: readonly Bar[], headings: Headings): Block {
  const widest = Math.max(
    typeface.width(headings.value, heading),
    ...bars.map(({ value }) => typeface.width(grouped(value), figure)),
  );
  const besides = Math.max(...bars.map(({ beside }) => typeface.width(beside, aside)));
  const zero = Math.ceil(names.left + names.width + apart + widest + apart);
  const most = Math.max(
    1,
    ...bars.map(({ value, interval }) => Math.max(value, interval?.high ?? 0)),
  );
  const scale = { zero, each: (right - besides - 2 * apart - zero) / most };
  const rows = bars.map((bar) => row(typeface, bar, scale));
  return stack([headingRow(typeface, headings, scale), ...rows]);
}

function headingRow(
  typeface: Typeface,
  { value, interval, beside }: Headings,
  { zero }: Scale,
): Block {
  const besides = paragraph(typeface, beside, heading, right - asideWidth, asideWidth, 'end');
  return {
    height: besides.height + between,
    draw(top) {
      const bottom = top + besides.height - 6;
      return (
        line(typeface, value, heading, zero - apart, bottom, 'end') +
        line(typeface, interval, heading, zero, bottom) +
        besides.draw(top)
      );
    },
  };
}

function row(typeface: Typeface, bar: Bar, { zero, each }: Scale): Block {
  const { name, value, interval, beside, colour } = bar;
  const words = paragraph(typeface, name, label, names.left, names.width);
  const height = Math.max(words.height, thickness);
  return {
    height: height + between,
    draw(top) {
      const middle = top + height / 2;
      const body = { x: zero, y: middle - thickness / 2, width: each * value, height: thickness };
      const axis = { x: zero - 1, y: top - between / 2, width: 1, height: height + between };
      return [
        words.draw(middle - words.height / 2 + 1),
        line(typeface, grouped(value), figure, zero - apart, middle + 8, 'end'),
        element('rect', { ...body, fill: colour }),
        element('rect', { ...axis, fill: '@axis' }),
        interval ? whisker(zero + each * interval.low, zero + each * interval.high, middle) : '',
        line(typeface, beside, aside, right, middle + 7, 'end'),
      ].join('');
    },
  };
}
