/** A dot of a chart: where it stands, from 0 to 1 on each axis, and what would be written beside it. */
export interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels; a letter's width is that of the chart's labels, on the generous side. */
const dot = 10;
const letter = 6.2;
const line = 15;
const gap = 6;

/**
 * Which dots can have their name to their right so that it lies over no other name and no other dot;
 * those that come first choose first.
 * @param plot the area that the dots stand in, in pixels
 * @returns their places in the list, from 0
 */
export function withRoomForLabels(
  dots: readonly Dot[],
  plot: { readonly width: number; readonly height: number },
): number[] {
  const marks = dots.map(({ x, y }) => around(x * plot.width, y * plot.height));
  const taken: Box[] = [];
  return [...dots.keys()].filter((place) => {
    const label = beside(marks[place]!, dots[place]!.name);
    const others = marks.filter((_, other) => other !== place);
    if ([...others, ...taken].some((box) => overlap(box, label))) return false;
    taken.push(label);
    return true;
  });
}

function around(x: number, y: number): Box {
  return { left: x - dot / 2, right: x + dot / 2, bottom: y - dot / 2, top: y + dot / 2 };
}

function beside(mark: Box, name: string): Box {
  const middle = (mark.top + mark.bottom) / 2;
  const left = mark.right + gap / 2;
  const right = left + name.length * letter + gap;
  return { left, right, bottom: middle - line / 2, top: middle + line / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.bottom < other.top &&
    other.bottom < one.top
  );
}
