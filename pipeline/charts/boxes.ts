/** A place in pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

export function isWithin(box: Box, around: Box): boolean {
  return (
    box.left >= around.left &&
    box.right <= around.right &&
    box.top >= around.top &&
    box.bottom <= around.bottom
  );
}

/** The point of a box that lies nearest to another point. */
export function nearestPoint({ x, y }: Point, box: Box): Point {
  return {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top), box.bottom),
  };
}

/**
 * Whether the line between two points goes through a box: it is cut by the box's four sides in turn
 * (Y.-D. Liang & B. A. Barsky 1984, ACM Transactions on Graphics 3, 1-22).
 */
export function crosses(from: Point, to: Point, box: Box): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let enters = 0;
  let leaves = 1;
  for (const [step, room] of [
    [-across, from.x - box.left],
    [across, box.right - from.x],
    [-down, from.y - box.top],
    [down, box.bottom - from.y],
  ] as const) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}
