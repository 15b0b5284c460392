import type { GlyphRun } from 'fontkit';
import { type Inter, openInter, type Subset, type Weight } from './inter.ts';
import { type PenMove, pathData } from './path-data.ts';

export interface TextStyle {
  /** Height of the em, in pixels. */
  readonly size: number;
  readonly weight: Weight;
  /** Digits of one width, for figures that stand below each other. */
  readonly tabular?: boolean;
}

/** Inter in outlines: no font of the machine is ever asked. */
export interface Typeface {
  covers(text: string): boolean;
  /** Width of one line, in pixels. */
  width(text: string, style: TextStyle): number;
  /**
   * Path data of one line whose baseline begins at (x, y) pixels, in `unitsPerPixel` of a pixel.
   * A character that Inter lacks is drawn as "?".
   */
  outline(text: string, style: TextStyle, x: number, y: number): string;
}

/** Whole numbers of a twentieth of a pixel: sharp on any screen, with two thirds of the bytes. */
export const unitsPerPixel = 20;

const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** The part of a line that one file of Inter sets. */
interface Run extends GlyphRun {
  readonly unitsPerEm: number;
}

/** The bundled typeface, which keeps the lines that it has set. */
export function openTypeface(): Typeface {
  const inter = openInter();
  const lines = new Map<string, readonly Run[]>();
  const runsOf = (text: string, { weight, tabular = false }: TextStyle): readonly Run[] => {
    const key = `${weight} ${tabular} ${text}`;
    const runs = lines.get(key) ?? setLine(inter, text, weight, tabular);
    lines.set(key, runs);
    return runs;
  };
  return {
    covers: (text) => Array.from(text).every((character) => inter.subsetOf(character)),
    width: (text, style) =>
      runsOf(text, style).reduce((width, run) => width + scaleOf(run, style) * run.advanceWidth, 0),
    outline(text, style, x, y) {
      const moves: PenMove[] = [];
      let left = x;
      for (const run of runsOf(text, style)) {
        moves.push(...movesOf(run, scaleOf(run, style), left, y));
        left += scaleOf(run, style) * run.advanceWidth;
      }
      return pathData(moves);
    },
  };
}

function setLine(inter: Inter, text: string, weight: Weight, tabular: boolean): readonly Run[] {
  return partsBySubset(inter, text).map(({ subset, part }) => {
    const font = inter.font(subset, weight);
    const { glyphs, positions, advanceWidth } = font.layout(part, tabular ? { tnum: true } : {});
    return { glyphs, positions, advanceWidth, unitsPerEm: font.unitsPerEm };
  });
}

/** Pixels a font unit. */
function scaleOf({ unitsPerEm }: Run, { size }: TextStyle): number {
  return size / unitsPerEm;
}

function movesOf({ glyphs, positions }: Run, scale: number, x: number, y: number): PenMove[] {
  const unit = (pixels: number) => Math.round(pixels * unitsPerPixel);
  let advanced = 0;
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
            unit(x + scale * (left + args[2 * place]!)),
            unit(y - scale * (yOffset + args[2 * place + 1]!)),
          ] as const,
      ),
    }));
  });
}

/** Cuts a text where it needs another file of Inter. */
function partsBySubset(inter: Inter, text: string): { subset: Subset; part: string }[] {
  const parts: { subset: Subset; part: string }[] = [];
  for (const character of text) {
    const found = inter.subsetOf(character);
    const subset = found ?? 'latin';
    const drawn = found ? character : '?';
    const last = parts.at(-1);
    if (last?.subset === subset) last.part += drawn;
    else parts.push({ subset, part: drawn });
  }
  return parts;
}
