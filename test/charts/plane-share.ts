import type { Box } from '../../pipeline/charts/boxes.ts';

/** The share of a plane that some boxes cover together; where two of them overlap, it counts once. */
export function shareCovered(boxes: readonly Box[], plane: Box): number {
  const within = boxes.map((box) => ({
    left: Math.max(box.left, plane.left),
    top: Math.max(box.top, plane.top),
    right: Math.min(box.right, plane.right),
    bottom: Math.min(box.bottom, plane.bottom),
  }));
  const edges = [...new Set(within.flatMap(({ left, right }) => [left, right]))].sort(
    (one, other) => one - other,
  );
  let covered = 0;
  for (const [place, left] of edges.slice(0, -1).entries()) {
    const right = edges[place + 1]!;
    const across = within.filter((box) => box.left <= left && box.right >= right);
    covered += (right - left) * heightOf(across);
  }
  return covered / ((plane.right - plane.left) * (plane.bottom - plane.top));
}

function heightOf(boxes: readonly Box[]): number {
  let height = 0;
  let below = Number.NEGATIVE_INFINITY;
  for (const { top, bottom } of boxes.toSorted((one, other) => one.top - other.top)) {
    height += Math.max(0, bottom - Math.max(top, below));
    below = Math.max(below, bottom);
  }
  return height;
}
