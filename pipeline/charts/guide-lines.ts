import { grouped } from '../wording/numbers.ts';
import type { Box, Point } from './boxes.ts';
import type { CountAxis } from './count-axis.ts';
import { element } from './element.ts';
import { type Ink, line } from './text.ts';
import type { Typeface } from './typeface.ts';

/** A plane whose sides are counts, in pixels from its left upper corner. */
export interface CountPlane {
  readonly width: number;
  readonly height: number;
  readonly across: CountAxis;
  readonly up: CountAxis;
}

/** All points with as many likes a person, as far as they lie within the plane. */
export interface GuideLine {
  readonly points: readonly Point[];
  readonly said: string;
  /** Where the words stand, beyond the plane's upper or right side. */
  readonly label: Box;
}

const ink: Ink = { size: 17, weight: 400, colour: '@muted' };
/** So near to where all lines begin none is drawn. */
const leastX = 12;
/** Pixels from point to point. */
const step = 4;
/** A line shorter than this tells nothing. */
const shortest = 200;
/** Room between the labels of two lines. */
const between = 24;

/**
 * Lines of equal likes a person, one for each power of ten that crosses the plane, as many as their
 * labels leave room for.
 */
export function guideLines(typeface: Typeface, plane: CountPlane): GuideLine[] {
  const lines: GuideLine[] = [];
  for (let likes = 1; likes <= 100_000; likes *= 10) {
    const points = pointsOf(likes, plane);
    const [first, end] = [points[0], points.at(-1)];
    if (!first || Math.hypot(end!.x - first.x, end!.y - first.y) < shortest) continue;
    const said = `${grouped(likes)} ${likes === 1 ? 'like' : 'likes'} a person`;
    const label = labelAt(end!, typeface.width(said, ink), plane);
    if (lines.every((other) => isApart(label, other.label))) lines.push({ points, said, label });
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
    stroke: '@rule',
    'stroke-width': 1.5,
    'stroke-dasharray': '6 6',
  };
  return (
    element('path', { d: data, ...stroke }) +
    line(typeface, said, ink, left + label.left, top + label.bottom - 5)
  );
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
