import { type PlacedWord, tryLayout, weight } from './cloud-try.ts';
import type { CloudWord } from './cloud-words.ts';
import { outlineCanvas } from './outline-canvas.ts';
import type { Typeface } from './typeface.ts';

export interface Plane {
  /** A multiple of 32, which d3-cloud's board asks for. */
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

export interface Layout {
  readonly placed: readonly PlacedWord[];
  /** Of the plane that the words take, in pixels: at most the one that was given, but where not all fit. */
  readonly height: number;
  /** Words that would be too small to read beside the most mentioned. */
  readonly small: readonly CloudWord[];
  /** Words for which there is no room in a size that can be read. */
  readonly homeless: readonly CloudWord[];
}

/** Pixels of the em. The smallest is as tall as 9 where the picture is shown half as wide. */
const largest = 150;
const smallest = 18;
/** Words can cover about this share of the plane; layouts are tried from there down. */
const densest = 0.9;
/** Scales are this far apart; between two of them, that many layouts are tried with other seeds. */
const finer = 0.97;
const seeds = 2;
/** Where the words do not fit in a size that can be read, the plane grows up to so many times. */
const heights = [1, 1.25, 1.5, 1.75, 2];

/**
 * Lays words out without overlap, in sizes proportional to the square root of their mentions, in the
 * largest scale that lets all of them fit: found by halving, as a smaller scale fits more easily.
 * @param words the most mentioned first; that one stands in the middle
 */
export function layOutCloud(words: readonly CloudWord[], plane: Plane, typeface: Typeface): Layout {
  const widthOf = ({ word }: CloudWord, size: number) => typeface.width(word, { size, weight });
  const wide = words.filter((word) => widthOf(word, smallest) > 0.96 * plane.width);
  const narrow = words.filter((word) => !wide.includes(word));
  const most = Math.min(
    ...narrow.map((word) => {
      const room = (0.96 * plane.width) / widthOf(word, 1);
      return Math.min(largest, room) / Math.sqrt(word.mentions);
    }),
  );
  const small = narrow.filter(({ mentions }) => most * Math.sqrt(mentions) < smallest);
  const legible = narrow.filter((word) => !small.includes(word));
  if (legible.length === 0) return { placed: [], height: 0, small, homeless: wide };

  const canvas = outlineCanvas(typeface, weight);
  const least = smallest / Math.sqrt(legible.at(-1)!.mentions);
  const inScale = (scale: number, height: number) => {
    for (let turn = 0; turn < seeds; turn++) {
      const seed = plane.seed + turn;
      const attempt = { words: legible, scale, width: plane.width, height, seed, allOrNone: true };
      const placed = tryLayout(attempt, canvas);
      if (placed.length > 0) return placed;
    }
    return undefined;
  };
  for (const growth of heights) {
    const height = Math.round(growth * plane.height);
    const areaScale = scaleFor(densest * plane.width * height, legible, typeface);
    const atLeast = areaScale < least ? undefined : inScale(least, height);
    if (!atLeast) continue;
    const larger = largestFit(Math.min(most, areaScale), least, (scale) => inScale(scale, height));
    return { ...closed(larger ?? atLeast, typeface), small, homeless: wide };
  }
  const height = Math.round(heights.at(-1)! * plane.height);
  const attempt = { ...plane, words: legible, scale: least, height, allOrNone: false };
  const placed = tryLayout(attempt, canvas);
  const shown = new Set(placed.map(({ word }) => word));
  const homeless = [...wide, ...legible.filter((word) => !shown.has(word))];
  return { ...closed(placed, typeface), small, homeless };
}

/** The scale at which the words' ems would cover an area, in pixels². */
function scaleFor(area: number, words: readonly CloudWord[], typeface: Typeface): number {
  const covered = words.reduce((sum, { word, mentions }) => {
    const size = Math.sqrt(mentions);
    return sum + size * typeface.width(word, { size, weight });
  }, 0);
  return Math.sqrt(area / covered);
}

/** Halves the way between the scales, which lie a fixed ratio apart, to the largest that fits. */
function largestFit<Fitting>(
  most: number,
  least: number,
  inScale: (scale: number) => Fitting | undefined,
): Fitting | undefined {
  const steps = Math.ceil(Math.log(most / least) / -Math.log(finer));
  let best: Fitting | undefined;
  let [from, to] = [0, steps];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    const fitting = inScale(Math.max(least, most * finer ** middle));
    best = fitting ?? best;
    if (fitting) to = middle - 1;
    else from = middle + 1;
  }
  return best;
}

/** Takes away the plane's blank rows above and below the words, which move by whole pixels. */
function closed(
  placed: readonly PlacedWord[],
  typeface: Typeface,
): { readonly placed: readonly PlacedWord[]; readonly height: number } {
  const inks = placed.map(({ word, style, y }) => {
    const { top, bottom } = typeface.ink(word.word, style);
    return { top: y + top, bottom: y + bottom };
  });
  const top = Math.floor(Math.min(...inks.map((ink) => ink.top)));
  const bottom = Math.ceil(Math.max(...inks.map((ink) => ink.bottom)));
  return { placed: placed.map((word) => ({ ...word, y: word.y - top })), height: bottom - top };
}
