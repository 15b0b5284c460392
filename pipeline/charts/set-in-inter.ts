import type { GlyphRun } from 'fontkit';
import type { FontName, Fonts, Weight } from './fonts.ts';
import { type LineOutline, lineOutline } from './line-outline.ts';
import type { PenMove } from './path-data.ts';

/** The part of a line that one font sets. */
export interface Part {
  readonly font: FontName;
  readonly text: string;
}

const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/**
 * Sets a line that Inter's files cover, one part after the other.
 * @param tabular gives digits one width
 */
export function setInInter(
  parts: readonly Part[],
  fonts: Fonts,
  weight: Weight,
  tabular: boolean,
): LineOutline {
  let width = 0;
  const moves = parts.flatMap(({ font, text }) => {
    const opened = fonts.open(font, weight);
    const run = opened.layout(text, tabular ? { tnum: true } : {});
    const set = movesOf(run, opened.unitsPerEm, width);
    width += run.advanceWidth / opened.unitsPerEm;
    return set;
  });
  return lineOutline(width, moves);
}

function movesOf({ glyphs, positions }: GlyphRun, unitsPerEm: number, start: number): PenMove[] {
  let advanced = start * unitsPerEm;
  return glyphs.flatMap(({ path }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const left = advanced + xOffset;
    advanced += xAdvance;
    return path.commands.map(({ command, args }) => ({
      letter: letters[command],
      points: Array.from(
        { length: args.length / 2 },
        (_, place) =>
          [
            (left + args[2 * place]!) / unitsPerEm,
            -(yOffset + args[2 * place + 1]!) / unitsPerEm,
          ] as const,
      ),
    }));
  });
}
