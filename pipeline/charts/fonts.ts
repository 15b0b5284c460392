import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import { type NotoFont, noto, sliceOfNotoSansSc } from './noto.ts';

export type Weight = 400 | 600;

/** A bundled font by the name of its file, without weight and ending. */
export type FontName = `inter-${(typeof interSubsets)[number]}` | NotoFont;

/** The bundled fonts; each file is opened when a text first needs it. */
export interface Fonts {
  /** The font that holds every character of a grapheme, or nothing where none does. */
  fontOf(grapheme: string): FontName | undefined;
  open(font: FontName, weight: Weight): Font;
  /** Path of a font's file. A variable font's file holds every weight. */
  fileOf(font: FontName, weight: Weight): string;
}

/** The likeliest first. */
const interSubsets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;
const inter = interSubsets.map((subset) => `inter-${subset}` as const);

export function openFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const opened = new Map<string, Font>();
  const known = new Map<string, FontName | undefined>();
  const fileOf = (font: FontName, weight: Weight) => resolve(pathOf(font, weight));
  const open = (font: FontName, weight: Weight): Font => {
    const path = pathOf(font, weight);
    const found = opened.get(path) ?? openSync(resolve(path));
    opened.set(path, found);
    return found;
  };
  const find = (grapheme: string): FontName | undefined => {
    const characters = Array.from(grapheme).filter((character) => !/^\p{DI}$/u.test(character));
    if (characters.length === 0 || characters.some(isInvisible)) return undefined;
    return candidates(grapheme, characters[0]!).find((font) =>
      characters.every((character) =>
        open(font, 400).hasGlyphForCodePoint(character.codePointAt(0)!),
      ),
    );
  };
  return {
    fileOf,
    open,
    fontOf(grapheme) {
      if (!known.has(grapheme)) known.set(grapheme, find(grapheme));
      return known.get(grapheme);
    },
  };
}

/** Fonts that may hold a grapheme, the one to be preferred first. */
function candidates(grapheme: string, first: string): readonly FontName[] {
  const slice = sliceOfNotoSansSc(first);
  const others = [
    ...noto.filter(({ characters }) => characters.test(first)).map(({ font }) => font),
    ...(slice ? [slice] : []),
  ];
  return asEmoji.test(grapheme) ? [...others, ...inter] : [...inter, ...others];
}

/** Asked for as a picture, as in "©️", by variation selector 16. */
const asEmoji = /\uFE0F/u;

/** Control and format characters, lone surrogates and unassigned places: Inter maps some to blanks. */
function isInvisible(character: string): boolean {
  return /\p{C}/u.test(character);
}

function pathOf(font: FontName, weight: Weight): string {
  if (font.startsWith('inter-')) return `@fontsource/inter/files/${font}-${weight}-normal.woff`;
  if (font.startsWith('noto-sans-sc-')) {
    return `@fontsource-variable/noto-sans-sc/files/${font}-wght-normal.woff2`;
  }
  const subset = font.split('-').at(-1);
  return `@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff`;
}
