import { grouped } from '../wording/numbers.ts';
import type { Box, Point } from './boxes.ts';
import type { CountPlane } from './count-plane.ts';
import { element } from './element.ts';
import { type Ink, line } from './text.ts';
import type { Typeface } from './typeface.ts';

/** All points with as many likes a person, as far as they lie within the plane. */
export interface GuideLine {
  readonly points: readonly Point[];
  readonly said: string;
  /** Where the words stand, beyond the plane's upper or right side. */
  readonly label: Box;
}

const ink: Ink = { size: 18, weight: 400, colour: '@muted' };
/** So near to where all lines begin none is drawn. */
const leastX = 12;
/** Pixels from point to point. */
const step = 4;
/** A line shorter than this tells nothing. */
const shortest = 200;
/** Room between the labels of two lines. */
const between = 24;

/**
 * Lines of equal likes a person, one for each power of ten, from the one below all points to the one
 * above them, as many as their labels leave room for.
 * @param points what the lines are to be held against, in people and likes
 */
export function guideLines(
  typeface: Typeface,
  plane: CountPlane,
  points: readonly { readonly people: number; readonly likes: number }[],
): GuideLine[] {
  const likesAPerson = points.map(({ people, likes }) => likes / people).filter((each) => each > 0);
  if (likesAPerson.length === 0) return [];
  const lines: GuideLine[] = [];
  const last = powerAbove(Math.max(...likesAPerson));
  for (let likes = powerBelow(Math.min(...likesAPerson)); likes <= last; likes *= 10) {
    const path = pointsOf(likes, plane);
    const [first, end] = [path[0], path.at(-1)];
    if (!first || Math.hypot(end!.x - first.x, end!.y - first.y) < shortest) continue;
    const said = `${grouped(likes)} ${likes === 1 ? 'like' : 'likes'} a person`;
    const label = labelAt(end!, typeface.width(said, ink), plane);
    if (lines.every((other) => isApart(label, other.label)))
      lines.push({ points: path, said, label });
  }
  return lines;
}

/** @param left of the plane, as @param top, in pixels of the page */
export function drawGuideLine(
  typeface: Typeface,
  { points, said, label }: GuideLine,
  left: number,
  top: number,
): string {
  const data = points
    .map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${short(left + x)} ${short(top + y)}`)
    .join('');
  const stroke = {
    fill: 'none',
    stroke: '@axis',
    'stroke-width': 1.5,
    'stroke-dasharray': '6 6',
  };
  return (
    element('path', { d: data, ...stroke }) +
    line(typeface, said, ink, left + label.left, top + label.bottom - 5)
  );
}

/** The greatest power of ten, from 1, that does not exceed a number. */
function powerBelow(number: number): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(number)));
}

/** The least power of ten, from 1, that a number does not exceed. */
function powerAbove(number: number): number {
  return 10 ** Math.max(0, Math.ceil(Math.log10(number)));
}

function pointsOf(likesAPerson: number, { width, height, across, up }: CountPlane): Point[] {
  const points: Point[] = [];
  for (let x = leastX; x <= width; x += step) {
    const y = up.at(across.of(x) * likesAPerson);
    if (y > height) {
      const last = across.at(up.of(height) / likesAPerson);
      if (last >= 0) points.push({ x: last, y: 0 });
      break;
    }
    if (y >= 0) points.push({ x, y: height - y });
  }
  return points;
}

function labelAt({ x, y }: Point, width: number, plane: CountPlane): Box {
  const height = ink.size * 1.3;
  const [left, top] =
    y <= 1
      ? [Math.min(x - width / 2, plane.width - width), -height - 4]
      : [plane.width + 10, y - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.left > other.right + between ||
    other.left > one.right + between ||
    one.top > other.bottom ||
    other.top > one.bottom
  );
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
