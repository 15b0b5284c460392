import type { Box } from './boxes.ts';
import { type Fonts, openFonts, type Weight } from './fonts.ts';
import type { LineOutline } from './line-outline.ts';
import { pathData, unitsPerPixel } from './path-data.ts';
import { setByHarfBuzz } from './set-by-harfbuzz.ts';
import { type Part, setInInter } from './set-in-inter.ts';

export interface TextStyle {
  /** Height of the em, in pixels. */
  readonly size: number;
  readonly weight: Weight;
  /** Digits of one width, for figures that stand below each other in Inter. */
  readonly tabular?: boolean;
}

/** Inter, with Noto for what it lacks, in outlines: no font of the machine is ever asked. */
export interface Typeface {
  covers(text: string): boolean;
  /** Width of one line, in pixels. */
  width(text: string, style: TextStyle): number;
  /** What the outline of one line covers, in pixels from the beginning of its baseline. */
  ink(text: string, style: TextStyle): Box;
  /**
   * Path data of one line whose baseline begins at (x, y) pixels, in `unitsPerPixel` of a pixel.
   * What no bundled font holds is drawn as "?".
   */
  outline(text: string, style: TextStyle, x: number, y: number): string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The bundled typeface, which keeps the lines that it has set. */
export function openTypeface(): Typeface {
  const fonts = openFonts();
  const lines = new Map<string, LineOutline>();
  const lineOf = (text: string, { weight, tabular = false }: TextStyle): LineOutline => {
    const key = `${weight} ${tabular} ${text}`;
    const line = lines.get(key) ?? setLine(text, fonts, weight, tabular);
    lines.set(key, line);
    return line;
  };
  return {
    covers: (text) => graphemesOf(text).every((grapheme) => fonts.fontOf(grapheme)),
    width: (text, style) => style.size * lineOf(text, style).width,
    ink(text, style) {
      const { left, top, right, bottom } = lineOf(text, style).ink;
      const { size } = style;
      return { left: size * left, top: size * top, right: size * right, bottom: size * bottom };
    },
    outline(text, style, x, y) {
      const unit = (pixels: number) => Math.round(pixels * unitsPerPixel);
      const moves = lineOf(text, style).moves.map(({ letter, points }) => ({
        letter,
        points: points.map(
          ([right, down]) => [unit(x + style.size * right), unit(y + style.size * down)] as const,
        ),
      }));
      return pathData(moves);
    },
  };
}

function setLine(text: string, fonts: Fonts, weight: Weight, tabular: boolean): LineOutline {
  const parts = partsByFont(text, fonts);
  return parts.every(({ font }) => font.startsWith('inter-'))
    ? setInInter(parts, fonts, weight, tabular)
    : setByHarfBuzz(parts.map((part) => part.text).join(''), parts, fonts, weight);
}

/** Cuts a text where it needs another font, never within what is read as one character. */
function partsByFont(text: string, fonts: Fonts): Part[] {
  const parts: { font: Part['font']; text: string }[] = [];
  for (const grapheme of graphemesOf(text)) {
    const found = fonts.fontOf(grapheme);
    const font = found ?? 'inter-latin';
    const drawn = found ? grapheme : '?';
    const last = parts.at(-1);
    if (last?.font === font) last.text += drawn;
    else parts.push({ font, text: drawn });
  }
  return parts;
}

/** What people read as characters: letters with their marks, whole emoji; accents composed. */
function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => segment);
}
