import type { Box } from './boxes.ts';
import type { PenMove } from './path-data.ts';

/** One line of text as a shape, in ems: its baseline begins at (0, 0), y grows downwards. */
export interface LineOutline {
  /** How far the line moves the pen. */
  readonly width: number;
  readonly moves: readonly PenMove[];
  /** What holds all points of the shape; empty at (0, 0) for a blank. */
  readonly ink: Box;
}

export function lineOutline(width: number, moves: readonly PenMove[]): LineOutline {
  return { width, moves, ink: boxAround(moves) };
}

function boxAround(moves: readonly PenMove[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of moves) {
    for (const [x, y] of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}
