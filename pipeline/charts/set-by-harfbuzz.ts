import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import type { Fonts, Weight } from './fonts.ts';
import { type LineOutline, lineOutline } from './line-outline.ts';
import { penMoves } from './path-data.ts';
import type { Part } from './set-in-inter.ts';

/** Pixels of an em while a line is set: large, so that rounding does not show. */
const em = 1000;
const registered = new Set<string>();

/**
 * Sets a line in any script: joined, in conjuncts, right to left, with marks and emoji sequences in
 * their places. The canvas does this by HarfBuzz and Unicode's bidirectional algorithm and hands out
 * the outlines; fontkit, which sets Inter, breaks some Bengali, Gurmukhi and Thai words. The fonts are
 * named one by one and hold the whole text, so that no font of the machine comes in.
 */
export function setByHarfBuzz(
  text: string,
  parts: readonly Part[],
  fonts: Fonts,
  weight: Weight,
): LineOutline {
  const families = new Set(parts.map(({ font }) => familyOf(fonts.fileOf(font, weight), font)));
  const context = (width: number) => {
    const canvas = createCanvas(width, 4 * em, SvgExportFlag.ConvertTextToPaths);
    const pen = canvas.getContext('2d');
    pen.font = `${weight} ${em}px ${[...families].map((family) => `"${family}"`).join(', ')}`;
    pen.fontVariationSettings = `'wght' ${weight}`;
    pen.direction = readsLeftwards(text) ? 'rtl' : 'ltr';
    pen.textAlign = 'left';
    return { canvas, pen };
  };
  const { width } = context(em).pen.measureText(text);
  const { canvas, pen } = context(Math.ceil(width) + 2 * em);
  pen.fillText(text, em, 2 * em);
  const drawn = canvas.getContent().toString();
  const moves = [...drawn.matchAll(/ d="([^"]*)"/g)].flatMap(([, data]) => penMoves(data!));
  const inEms = moves.map(({ letter, points }) => ({
    letter,
    points: points.map(([x, y]) => [(x - em) / em, (y - 2 * em) / em] as const),
  }));
  return lineOutline(width / em, inEms);
}

/** Makes a font's file known to the canvas, by a name that no font of the machine has. */
function familyOf(file: string, font: string): string {
  const family = `listening-post ${file.includes('-400-') ? `${font} 400` : font}`;
  if (!registered.has(family)) {
    GlobalFonts.registerFromPath(file, family);
    registered.add(family);
  }
  return family;
}

/** Whether the first letter is of a script that is read from right to left. */
function readsLeftwards(text: string): boolean {
  return /^[^\p{L}]*[\p{sc=Arab}\p{sc=Hebr}]/u.test(text);
}
