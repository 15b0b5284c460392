import { capitalised } from '../wording/clauses.ts';
import { grouped, posts, replies } from '../wording/numbers.ts';
import { escapeXml } from '../wording/xml.ts';
import type { Block } from './block.ts';
import { roundNumbers } from './count-axis.ts';
import { element } from './element.ts';
import { page } from './page.ts';
import { type Ink, line, paragraph } from './text.ts';
import {
  drawTicks,
  partWidth,
  placeOf,
  type TimeAxis,
  ticksHeight,
  ticksOf,
} from './timeline-axis.ts';
import type { Timeline, TimePart } from './timeline-parts.ts';
import { partName } from './timeline-wording.ts';
import type { Typeface } from './typeface.ts';

/** What stands around the bars, in words. */
export interface BarWords {
  readonly axis: string;
  readonly half: string | null;
  /** What is not drawn, at the side where it would stand. */
  readonly earlier: string | null;
  readonly later: string | null;
}

const ink = {
  value: { size: 18, weight: 600, colour: '@ink', tabular: true },
  tick: { size: 18, weight: 400, colour: '@muted', tabular: true },
  half: { size: 20, weight: 600, colour: '@ink' },
  aside: { size: 18, weight: 400, colour: '@text' },
  title: { size: 19, weight: 600, colour: '@text' },
} as const satisfies Record<string, Ink>;

const height = 340;
/** Room for the half's bracket and its words, and for the value of the tallest bar. */
const forHalf = 42;
const forValue = 30;
const aside = { width: 132, gap: 16 };
const hostRow = 24;
const widestBar = 120;
const mostLines = 5;

/** What stands in the plane, and where. */
interface Plane {
  readonly axis: TimeAxis;
  /** Replies of the tallest bar. */
  readonly most: number;
  /** Round counts with a line across; none where each bar has its value. */
  readonly levels: readonly number[];
}

/**
 * Bars as tall as their replies, side by side; with their values where these have room, with lines
 * across otherwise. Above them the time in which half of the replies came.
 */
export function timelineBars(typeface: Typeface, timeline: Timeline, words: BarWords): Block {
  const { parts, half } = timeline;
  const plane = planeOf(typeface, timeline, words);
  const { axis, levels, most } = plane;
  const ticks = ticksOf(axis);
  const hosts = parts.some(({ byHost }) => byHost > 0) ? hostRow : 0;
  const above = (words.half === null ? 0 : forHalf) + (levels.length === 0 ? forValue : 14);
  const right = axis.left + axis.width;
  const draw = (top: number): string => {
    const zero = top + above + height;
    const tall = (count: number) => (height * count) / most;
    return [
      half === null || words.half === null
        ? ''
        : bracket(typeface, words.half, axis, placeOf(axis, half.moment), top),
      ...levels.map((level) => gridLine(typeface, level, axis, zero - tall(level))),
      ...parts.map((part) =>
        bar(typeface, part, axis, zero, tall(part.replies), levels.length === 0),
      ),
      element('line', {
        ...{ x1: axis.left, y1: zero, x2: right, y2: zero },
        ...{ stroke: '@axis', 'stroke-width': 1 },
      }),
      ...parts.map((part) => hostMark(part, axis, zero + 17)),
      drawTicks(typeface, ticks, zero, zero + hosts),
      line(typeface, words.axis, ink.title, axis.left, zero + hosts + ticksHeight(ticks) + 24),
      beside(typeface, words.earlier, page.margin, zero),
      beside(typeface, words.later, right + aside.gap, zero),
    ].join('');
  };
  return { height: above + height + hosts + ticksHeight(ticks) + 34, draw };
}

function planeOf(typeface: Typeface, { unit, parts }: Timeline, words: BarWords): Plane {
  const most = Math.max(1, ...parts.map((part) => part.replies));
  const before = words.earlier === null ? 0 : aside.width + aside.gap;
  const after = words.later === null ? 0 : aside.width + aside.gap;
  const inner = page.inner - before - after;
  const values = parts.map((part) => typeface.width(grouped(part.replies), ink.value));
  const levels = inner / parts.length >= Math.max(...values) + 8 ? [] : levelsUpTo(most);
  const labels = levels.map((level) => typeface.width(grouped(level), ink.tick) + 12);
  const forLevels = Math.max(0, ...labels);
  const width = Math.min(inner - forLevels, parts.length * widestBar);
  const left = page.margin + before + forLevels;
  return { axis: { unit, first: parts[0]!.part, count: parts.length, left, width }, most, levels };
}

/** Round counts for lines across, at most five of them and none above the tallest bar. */
function levelsUpTo(most: number): number[] {
  const step = roundNumbers(Math.max(1, most)).find((round) => most / round <= mostLines) ?? most;
  return Array.from({ length: Math.floor(most / step) }, (_, place) => (place + 1) * step);
}

function bar(
  typeface: Typeface,
  { part, replies: count }: TimePart,
  axis: TimeAxis,
  zero: number,
  tall: number,
  hasValue: boolean,
): string {
  if (count === 0) return '';
  const wide = partWidth(axis);
  const between = Math.min(8, wide * 0.16);
  const x = axis.left + (part - axis.first) * wide;
  const hint = element('title', {}, escapeXml(said(axis, part, replies(count))));
  const shape = { x: x + between / 2, y: zero - tall, width: wide - between, height: tall };
  const value = hasValue
    ? line(typeface, grouped(count), ink.value, x + wide / 2, zero - tall - 8, 'middle')
    : '';
  return element('rect', { ...shape, fill: '@neutral' }, hint) + value;
}

function said({ unit }: TimeAxis, part: number, amount: string): string {
  return `${capitalised(partName(unit, part))}: ${amount}`;
}

function gridLine(typeface: Typeface, level: number, { left, width }: TimeAxis, y: number): string {
  const across = { x1: left, y1: y, x2: left + width, y2: y, stroke: '@grid', 'stroke-width': 1 };
  const label = line(typeface, grouped(level), ink.tick, left - 12, y + 6, 'end');
  return element('line', across) + label;
}

/** From the first part to where half had come, with its words at whichever side has room. */
function bracket(typeface: Typeface, words: string, { left }: TimeAxis, x: number, top: number) {
  const y = top + 22;
  const data = `M${short(left)} ${y + 9}V${y}H${short(x)}V${y + 9}`;
  const drawn = element('path', { d: data, stroke: '@ink', 'stroke-width': 2.5, fill: 'none' });
  const wide = typeface.width(words, ink.half);
  return x + 14 + wide <= page.margin + page.inner
    ? drawn + line(typeface, words, ink.half, x + 14, y + 7)
    : drawn + line(typeface, words, ink.half, x, y - 8, 'end');
}

function hostMark({ part, byHost }: TimePart, axis: TimeAxis, y: number): string {
  if (byHost === 0) return '';
  const x = axis.left + (part - axis.first + 0.5) * partWidth(axis);
  const size = Math.min(8, partWidth(axis) * 0.45);
  const [right, left] = [short(size), short(-size)];
  const data = `M${short(x)} ${short(y - size)}l${right} ${right}l${left} ${right}l${left} ${left}z`;
  const hint = element('title', {}, escapeXml(said(axis, part, `${posts(byHost)} of the host`)));
  return element('path', { d: data, fill: '@ink' }, hint);
}

function beside(typeface: Typeface, words: string | null, x: number, zero: number): string {
  if (words === null) return '';
  const block = paragraph(typeface, words, ink.aside, x, aside.width);
  return block.draw(zero - block.height - 2);
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
