import { type Canvas, createCanvas, Path2D } from '@napi-rs/canvas';
import type { Weight } from './fonts.ts';
import { unitsPerPixel } from './path-data.ts';
import type { Typeface } from './typeface.ts';

/**
 * Kept free on each side of a word, in ems, beside d3-cloud's padding: two words that stand side by
 * side must be further apart than the two words of a phrase.
 */
const sideBearing = 0.12;

/** Size at which outlines are kept; they are scaled to each size that is asked for. */
const kept = 100;

/**
 * A canvas for d3-cloud that measures and paints words by the very outlines that the picture will
 * hold, so that what the layout keeps apart stays apart in the picture, and no font of the machine
 * can come in.
 */
export function outlineCanvas(typeface: Typeface, weight: Weight): Canvas {
  const canvas = createCanvas(1, 1);
  const context = canvas.getContext('2d');
  const paths = new Map<string, Path2D>();
  const readBack = context.getImageData.bind(context);
  let lowestRow = 1;
  const size = () => Number.parseFloat(/([\d.]+)px/.exec(context.font)![1]!);

  const pathOf = (text: string): Path2D => {
    const style = { size: kept, weight };
    const path = paths.get(text) ?? new Path2D(typeface.outline(text, style, 0, 0));
    paths.set(text, path);
    return path;
  };

  /** The outline on both sides of the filled word keeps the bearings free as well. */
  const paint = (text: string, x: number, y: number, how: 'fill' | 'stroke'): void => {
    const scale = size() / kept / unitsPerPixel;
    for (const shift of how === 'fill' ? [sideBearing] : [0, 2 * sideBearing]) {
      context.save();
      context.translate(x + shift * size(), y);
      context.scale(scale, scale);
      context.lineWidth /= scale;
      context[how](pathOf(text));
      context.restore();
    }
    lowestRow = Math.max(lowestRow, Math.ceil(context.getTransform().f + y + size()));
  };

  const pen = {
    measureText: (text: string) => ({
      width: typeface.width(text, { size: size(), weight }) + 2 * sideBearing * size(),
    }),
    fillText: (text: string, x: number, y: number) => paint(text, x, y, 'fill'),
    strokeText: (text: string, x: number, y: number) => paint(text, x, y, 'stroke'),
    /** d3-cloud asks for all of its 2048 rows, mostly blank: half of a layout's time. */
    getImageData: (x: number, y: number, width: number, height: number) =>
      readBack(x, y, width, Math.min(height, lowestRow)),
  };
  Object.assign(context, pen);
  return canvas;
}
