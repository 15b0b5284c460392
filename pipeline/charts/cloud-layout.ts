import type { Canvas } from '@napi-rs/canvas';
import cloud from 'd3-cloud';
import type { CloudWord } from './cloud-words.ts';
import { outlineCanvas } from './outline-canvas.ts';
import { seededRandom } from './seeded-random.ts';
import type { TextStyle, Typeface } from './typeface.ts';

/** A word with its place on the plane, in pixels from the plane's left upper corner. */
export interface PlacedWord {
  readonly word: CloudWord;
  readonly style: TextStyle;
  /** The middle of its baseline. */
  readonly x: number;
  readonly y: number;
}

export interface Plane {
  /** A multiple of 32, which d3-cloud's board asks for. */
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

const weight = 600;
/** Pixels kept free around each word. */
const padding = 2;
const largest = 150;
const smallest = 6;
/** How far Inter's letters reach above and below the baseline, in ems. */
const ascent = 0.76;
const descent = 0.2;
/** Words can cover about this share of the plane; layouts are tried from there down. */
const densest = 0.72;
const shrink = 0.95;

/**
 * Lays words out without overlap, in sizes proportional to the square root of their mentions, as
 * large as lets all of them fit: each try is a little smaller than the last. A word is left out only
 * where the least mentioned would have to be smaller than 6 pixels.
 * @param words the most mentioned first; that one stands in the middle
 */
export function layOutCloud(
  words: readonly CloudWord[],
  plane: Plane,
  typeface: Typeface,
): { readonly placed: readonly PlacedWord[]; readonly homeless: readonly CloudWord[] } {
  if (words.length === 0) return { placed: [], homeless: [] };
  const canvas = outlineCanvas(typeface, weight);
  const least = smallest / Math.sqrt(words.at(-1)!.mentions);
  let scale = Math.max(least, firstScale(words, plane, typeface));
  for (;;) {
    const placed = tryLayout(words, scale, plane, canvas);
    if (placed.length === words.length || scale <= least) {
      const shown = new Set(placed.map(({ word }) => word));
      const homeless = words.filter((word) => !shown.has(word));
      return { placed: centred(placed, plane.height), homeless };
    }
    scale = Math.max(least, scale * shrink);
  }
}

/** The largest scale worth trying: pixels of the em for each square root of a mention. */
function firstScale(words: readonly CloudWord[], plane: Plane, typeface: Typeface): number {
  const boxes = words.map(({ word, mentions }) => {
    const height = Math.sqrt(mentions);
    return { height, width: typeface.width(word, { size: height, weight }) };
  });
  const area = boxes.reduce((sum, { height, width }) => sum + height * width, 0);
  return Math.min(
    Math.sqrt((densest * plane.width * plane.height) / area),
    largest / Math.max(...boxes.map(({ height }) => height)),
    (0.96 * plane.width) / Math.max(...boxes.map(({ width }) => width)),
  );
}

interface LaidOut {
  readonly word: CloudWord;
  /** d3-cloud's own `size` is cut to whole pixels. */
  readonly exact: number;
  x?: number;
  y?: number;
}

function tryLayout(
  words: readonly CloudWord[],
  scale: number,
  { width, height, seed }: Plane,
  canvas: Canvas,
): PlacedWord[] {
  let placed: PlacedWord[] = [];
  cloud<LaidOut>()
    .size([width, height])
    .canvas(() => canvas)
    .words(words.map((word) => ({ word, exact: scale * Math.sqrt(word.mentions) })))
    .text(({ word }) => word.word)
    .fontSize(({ exact }) => exact)
    .rotate(0)
    .padding(padding)
    .spiral('rectangular')
    .random(fromTheMiddle(seededRandom(seed)))
    .on('end', (fitting) => {
      placed = fitting.map(({ word, exact, x, y }) => ({
        word,
        style: { size: exact, weight },
        x: Math.floor(width / 2) + x!,
        y: Math.floor(height / 2) + y!,
      }));
    })
    .start();
  return placed;
}

/** Moves the words up or down by whole pixels, until above and below them there is as much room. */
function centred(placed: readonly PlacedWord[], height: number): PlacedWord[] {
  const top = Math.min(...placed.map(({ y, style }) => y - ascent * style.size));
  const bottom = Math.max(...placed.map(({ y, style }) => y + descent * style.size));
  const shift = Math.round((height - top - bottom) / 2);
  return placed.map((word) => ({ ...word, y: word.y + shift }));
}

/** d3-cloud asks for the first word's x and y first: a half for each puts it into the middle. */
function fromTheMiddle(random: () => number): () => number {
  let asked = 0;
  return () => (asked++ < 2 ? 0.5 : random());
}
