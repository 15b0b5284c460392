import type { Canvas } from '@napi-rs/canvas';
import cloud from 'd3-cloud';
import type { CloudWord } from './cloud-words.ts';
import { seededRandom } from './seeded-random.ts';
import type { TextStyle } from './typeface.ts';

/** A word with its place on the plane, in pixels from the plane's left upper corner. */
export interface PlacedWord {
  readonly word: CloudWord;
  readonly style: TextStyle;
  /** The middle of its baseline. */
  readonly x: number;
  readonly y: number;
}

export interface Attempt {
  readonly words: readonly CloudWord[];
  /** Pixels of the em for each square root of a mention. */
  readonly scale: number;
  /** Of the plane, in pixels: a multiple of 32, which d3-cloud's board asks for. */
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** Gives up at the first word that finds no place. */
  readonly allOrNone: boolean;
}

export const weight = 600;
/** Pixels kept free around each word. */
const padding = 1;
/** Pixels between the places that are tried for a word. */
const step = { across: 5, down: 2 } as const;

interface LaidOut {
  readonly word: CloudWord;
  /** d3-cloud's own `size` is cut to whole pixels. */
  readonly exact: number;
  x?: number;
  y?: number;
}

/**
 * Lays words out by d3-cloud in one scale, the largest first, from the middle outwards.
 * @param canvas measures and paints the words
 * @returns the words that found a place; none where all were asked for and one found none
 */
export function tryLayout(attempt: Attempt, canvas: Canvas): readonly PlacedWord[] {
  const { words, scale, width, height, seed, allOrNone } = attempt;
  let placed: readonly PlacedWord[] = [];
  let begun = 0;
  let found = 0;
  const layout = cloud<LaidOut>()
    .size([width, height])
    .canvas(() => canvas)
    .words(words.map((word) => ({ word, exact: scale * Math.sqrt(word.mentions) })))
    .text(({ word }) => word.word)
    .fontSize(({ exact }) => exact)
    .rotate(0)
    .padding(padding)
    .spiral(([across, down]) => {
      if (allOrNone && begun > found) {
        layout.stop();
        return nowhere;
      }
      begun++;
      return spiralWithin(across, down);
    })
    .random(fromTheMiddle(seededRandom(seed)))
    .on('word', () => found++)
    .on('end', (fitting) => {
      placed = fitting.map(({ word, exact, x, y }) => ({
        word,
        style: { size: exact, weight },
        x: Math.floor(width / 2) + x!,
        y: Math.floor(height / 2) + y!,
      }));
    });
  layout.start();
  return allOrNone && placed.length < words.length ? [] : placed;
}

type Spiral = (time: number) => [right: number, down: number];

/** d3-cloud gives a word up at a place that is not there. */
const nowhere = (() => undefined) as unknown as Spiral;

/** d3-cloud's rectangular spiral in finer steps, ending where it has left the plane on all sides. */
function spiralWithin(width: number, height: number): Spiral {
  let [right, down] = [0, 0];
  return (time) => {
    if (Math.abs(right) > width && Math.abs(down) > height) return nowhere(time);
    const sign = time < 0 ? -1 : 1;
    const side = (Math.sqrt(1 + 4 * sign * time) - sign) & 3;
    if (side % 2 === 0) right += side === 0 ? step.across : -step.across;
    else down += side === 1 ? step.down : -step.down;
    return [right, down];
  };
}

/** d3-cloud asks for the first word's x and y first: a half for each puts it into the middle. */
function fromTheMiddle(random: () => number): () => number {
  let asked = 0;
  return () => (asked++ < 2 ? 0.5 : random());
}
