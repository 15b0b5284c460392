import { grouped, likes as ofLikes, people as ofPeople } from '../wording/numbers.ts';
import { escapeXml } from '../wording/xml.ts';
import type { Block } from './block.ts';
import type { Point } from './boxes.ts';
import { countAxis, type Stretch } from './count-axis.ts';
import { sides } from './depth-wording.ts';
import { element } from './element.ts';
import { type CountPlane, drawGuideLine, guideLines } from './guide-lines.ts';
import { type PlacedLabel, placeLabels } from './label-places.ts';
import { page } from './page.ts';
import type { Colour } from './scheme.ts';
import { type Ink, line } from './text.ts';
import type { Typeface } from './typeface.ts';

/** What is placed by its people and its likes. */
export interface Dot {
  readonly name: string;
  readonly people: number;
  readonly likes: number;
  readonly colour: Colour;
}

/** Dots in one place, as one. */
interface Spot extends Dot {
  readonly names: readonly string[];
}

export type Shape = 'circle' | 'diamond';

const size = { width: 870, height: 590 };
const left = page.margin + 74;
/** So many names stand beside one spot. */
const mostNames = 3;
/** Room for the sides' names, their ticks, and the labels of the lines across. */
const above = 64;
const below = 68;
const radius = 10;

const ink = {
  tick: { size: 18, weight: 400, colour: '@muted', tabular: true },
  side: { size: 19, weight: 600, colour: '@text' },
  name: { size: 20, weight: 600, colour: '@ink' },
} as const satisfies Record<string, Ink>;

/**
 * Dots with their names in a plane whose sides are people and likes; those in one place share a dot.
 * @returns the block, and the names that there was no room for
 */
export function dotPlane(
  typeface: Typeface,
  dots: readonly Dot[],
  shape: Shape,
  stretch: Stretch,
): { readonly block: Block; readonly unlabelled: readonly string[] } {
  const spots = spotsOf(dots);
  const counts = (of: 'people' | 'likes') => dots.map((dot) => dot[of]);
  const plane: CountPlane = {
    ...size,
    across: countAxis(counts('people'), size.width, stretch),
    up: countAxis(counts('likes'), size.height, stretch),
  };
  const lines = guideLines(typeface, plane);
  const marks = spots.map(({ name, people, likes }) => ({
    x: plane.across.at(people),
    y: plane.height - plane.up.at(likes),
    radius: radius + 2,
    width: typeface.width(name, ink.name),
    height: ink.name.size * 1.1,
  }));
  const labels = placeLabels(
    marks,
    { left: 4, top: 0, right: page.inner + page.margin - left, bottom: plane.height - 4 },
    lines.map(({ label }) => label),
  );
  const draw = (top: number) =>
    [
      grid(typeface, plane, top),
      ...lines.map((one) => drawGuideLine(typeface, one, left, top)),
      ...labels.map((label, place) => leader(marks[place]!, label, top)),
      ...spots.map((spot, place) => drawDot(spot, shape, marks[place]!, top)),
      ...labels.map((label, place) => drawName(typeface, spots[place]!, label, top)),
    ].join('');
  return {
    block: { height: above + plane.height + below, draw: (top) => draw(top + above) },
    unlabelled: spots.flatMap(({ names }, place) =>
      labels[place] === undefined ? names : names.slice(mostNames),
    ),
  };
}

function spotsOf(dots: readonly Dot[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const dot of dots) {
    const place = `${dot.people} ${dot.likes}`;
    const names = [...(spots.get(place)?.names ?? []), dot.name];
    const more = names.length > mostNames ? ` and ${grouped(names.length - mostNames)} more` : '';
    const name = `${names.slice(0, mostNames).join(', ')}${more}`;
    spots.set(place, { ...dot, colour: spots.get(place)?.colour ?? dot.colour, name, names });
  }
  return [...spots.values()];
}

function drawDot({ name, people, likes, colour }: Dot, shape: Shape, mark: Point, top: number) {
  const hint = element('title', {}, escapeXml(`${name}: ${ofPeople(people)}, ${ofLikes(likes)}`));
  const [x, y] = [left + mark.x, top + mark.y];
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r: radius, fill: colour }, hint);
  const side = 1.5 * radius;
  const turned = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) rotate(45)`;
  const square = { x: -side / 2, y: -side / 2, width: side, height: side, transform: turned };
  return element('rect', { ...square, fill: '@ground', stroke: colour, 'stroke-width': 3.5 }, hint);
}

function leader(mark: Point, label: PlacedLabel | undefined, top: number): string {
  if (!label?.leadsTo) return '';
  const { x, y } = label.leadsTo;
  const line = { x1: left + mark.x, y1: top + mark.y, x2: left + x, y2: top + y };
  return element('line', { ...line, stroke: '@axis', 'stroke-width': 1.5 });
}

function drawName(typeface: Typeface, { name }: Dot, label: PlacedLabel | undefined, top: number) {
  return label ? line(typeface, name, ink.name, left + label.left, top + label.bottom - 4) : '';
}

function grid(typeface: Typeface, { width, height, across, up }: CountPlane, top: number): string {
  const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
    element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });
  const bottom = top + height;
  const columns = across.ticks.map((tick) => {
    const x = left + across.at(tick);
    return (
      rule(x, top, x, bottom, '@grid') +
      line(typeface, grouped(tick), ink.tick, x, bottom + 28, 'middle')
    );
  });
  const rows = up.ticks.map((tick) => {
    const y = bottom - up.at(tick);
    return (
      rule(left, y, left + width, y, '@grid') +
      line(typeface, grouped(tick), ink.tick, left - 12, y + 6, 'end')
    );
  });
  return [
    ...columns,
    ...rows,
    rule(left, top, left, bottom, '@axis'),
    rule(left, bottom, left + width, bottom, '@axis'),
    line(typeface, sides.likes, ink.side, page.margin, top - 40),
    line(typeface, sides.people, ink.side, left + width, bottom + 56, 'end'),
  ].join('');
}
