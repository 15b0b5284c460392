import { grouped, likes as ofLikes, people as ofPeople } from '../wording/numbers.ts';
import { escapeXml } from '../wording/xml.ts';
import type { Block } from './block.ts';
import type { Point } from './boxes.ts';
import { countAxis, type Stretch } from './count-axis.ts';
import { type CountPlane, drawCountPlane } from './count-plane.ts';
import { element } from './element.ts';
import { drawGuideLine, guideLines } from './guide-lines.ts';
import type { PlacedLabel } from './label-candidates.ts';
import { placeLabels } from './label-places.ts';
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
const below = 72;
const radius = 10;

const ink: Ink = { size: 20, weight: 600, colour: '@ink' };

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
  const lines = guideLines(typeface, plane, dots);
  const marks = spots.map(({ name, people, likes }) => ({
    x: plane.across.at(people),
    y: plane.height - plane.up.at(likes),
    radius: radius + 2,
    width: typeface.width(name, ink),
    height: ink.size * 1.1,
  }));
  const labels = placeLabels(
    marks,
    { left: 4, top: 0, right: page.inner + page.margin - left, bottom: plane.height - 4 },
    lines.map(({ label }) => label),
  );
  const draw = (top: number) =>
    [
      drawCountPlane(typeface, plane, left, top),
      ...lines.map((one) => drawGuideLine(typeface, one, left, top)),
      ...labels.map((label) => behind(label, top)),
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
  if (shape === 'circle') {
    // The ground around it tells it from one that it lies upon.
    const ring = { stroke: '@ground', 'stroke-width': 2 };
    return element('circle', { cx: x, cy: y, r: radius + 1, fill: colour, ...ring }, hint);
  }
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

/** Keeps the lines of the plane out of a name. */
function behind(label: PlacedLabel | undefined, top: number): string {
  if (!label) return '';
  const [x, y] = [left + label.left - 2, top + label.top];
  const [width, height] = [label.right - label.left + 4, label.bottom - label.top];
  return element('rect', { x, y, width, height, fill: '@ground' });
}

function drawName(typeface: Typeface, { name }: Dot, label: PlacedLabel | undefined, top: number) {
  return label ? line(typeface, name, ink, left + label.left, top + label.bottom - 4) : '';
}
