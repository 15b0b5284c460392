import type { Block } from './block.ts';
import { element } from './element.ts';
import { unitsPerPixel } from './path-data.ts';
import type { Colour } from './scheme.ts';
import type { TextStyle, Typeface } from './typeface.ts';
import { wrap } from './wrap.ts';

export interface Ink extends TextStyle {
  readonly colour: Colour;
}

/** Where a line stands: the x at which it begins, has its middle or ends. */
export type Anchor = 'start' | 'middle' | 'end';

/** One line of text as an outline, its baseline at y. */
export function line(
  typeface: Typeface,
  text: string,
  ink: Ink,
  x: number,
  y: number,
  anchor: Anchor = 'start',
  content = '',
): string {
  const before = { start: 0, middle: 0.5, end: 1 }[anchor] * typeface.width(text, ink);
  const attributes = {
    fill: ink.colour,
    transform: `scale(${1 / unitsPerPixel})`,
    d: typeface.outline(text, ink, x - before, y),
  };
  return element('path', attributes, content);
}

/** A text in as many lines as it needs, set between x and x + width. */
export function paragraph(
  typeface: Typeface,
  text: string,
  ink: Ink,
  x: number,
  width: number,
  anchor: Anchor = 'start',
): Block {
  const lines = wrap(text, width, widthByWords(typeface, ink));
  const leading = Math.round(ink.size * 1.35);
  const at = { start: x, middle: x + width / 2, end: x + width }[anchor];
  return {
    height: lines.length * leading,
    draw: (top) =>
      lines
        .map((part, index) =>
          line(typeface, part, ink, at, top + index * leading + ink.size, anchor),
        )
        .join(''),
  };
}

/** Measures a line word by word: `wrap` asks for every beginning of a line, and words are set once. */
function widthByWords(typeface: Typeface, ink: Ink): (line: string) => number {
  const space = typeface.width(' ', ink);
  return (line) =>
    line.split(' ').reduce((sum, word) => sum + space + typeface.width(word, ink), -space);
}
