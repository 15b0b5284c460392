import { type Box, nearestPoint, type Point } from './boxes.ts';

/** A mark with a label that is to stand beside it; all in pixels. */
export interface Mark extends Point {
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and the point that a line leads to where it was moved away from its mark. */
export interface PlacedLabel extends Box {
  readonly leadsTo: Point | null;
}

const besideMark = 5;
/** How far out places are tried, in label heights. */
const rings = [0.6, 1.2, 2, 3, 4, 5.5, 7, 9];

/** Directions in which a label is tried, the best to read first. */
const beside = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;
/** A little higher or lower on either side. */
const shifted = [
  [1, 0.4],
  [1, -0.4],
  [-1, 0.4],
  [-1, -0.4],
] as const;
const slanting = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** The places that a label may take, in turn: close to its mark, then further and further out. */
export function labelCandidates(mark: Mark): PlacedLabel[] {
  const close = [...beside, ...shifted].map(([across, down]) => boxAt(mark, across, down, 0));
  const far = rings.flatMap((ring) =>
    [...beside, ...shifted, ...slanting].map(([across, down]) =>
      boxAt(mark, across, down, ring * mark.height),
    ),
  );
  return [...close, ...far];
}

/** @param away pixels beyond the usual distance */
function boxAt(mark: Mark, across: number, down: number, away: number): PlacedLabel {
  const { x, y, radius, width, height } = mark;
  const distance = radius + besideMark + away;
  const middle = y + down * (distance + height / 2);
  const left = x + across * distance - (width * (1 - across)) / 2;
  const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  return { ...box, leadsTo: away > 0 ? nearestPoint(mark, box) : null };
}
