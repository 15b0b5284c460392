import { type PenMove, pathData, unitsPerPixel } from '../../charts/path-data.ts';

/** Outlines on the page are drawn to a fifth of a pixel: as good to the eye, with a fifth fewer bytes. */
const coarseUnits = 5;

const outline = new RegExp(`transform="scale\\(${1 / unitsPerPixel}\\)" d="([^"]*)"`, 'g');

/** A drawing whose outlines of text are written in coarser units; all else stays as it is. */
export function withCoarserPaths(drawing: string): string {
  const toCoarse = (place: number) => Math.round((place * coarseUnits) / unitsPerPixel);
  return drawing.replaceAll(outline, (_, data: string) => {
    const moves = relativeMoves(data).map(({ letter, points }) => ({
      letter,
      points: points.map(([x, y]) => [toCoarse(x), toCoarse(y)] as const),
    }));
    return `transform="scale(${1 / coarseUnits})" d="${pathData(moves)}"`;
  });
}

type Point = readonly [x: number, y: number];

/** Reads an SVG path's `d` as `pathData` writes it, all moves relative, into absolute points. */
export function relativeMoves(data: string): PenMove[] {
  let here: Point = [0, 0];
  let start = here;
  return Array.from(data.matchAll(/([mlhvqcz])([^mlhvqcz]*)/g), ([, letter, written]) => {
    const numbers = (written!.match(/-?\d+/g) ?? []).map(Number);
    const points = pointsOf(letter!, numbers).map(([x, y]): Point => [here[0] + x, here[1] + y]);
    here = letter === 'z' ? start : points.at(-1)!;
    if (letter === 'm') start = here;
    const name = letter === 'h' || letter === 'v' ? 'L' : letter!.toUpperCase();
    return { letter: name as PenMove['letter'], points };
  });
}

function pointsOf(letter: string, numbers: readonly number[]): Point[] {
  if (letter === 'h') return [[numbers[0]!, 0]];
  if (letter === 'v') return [[0, numbers[0]!]];
  return Array.from({ length: numbers.length / 2 }, (_, place) => [
    numbers[2 * place]!,
    numbers[2 * place + 1]!,
  ]);
}
