import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

export type Weight = 400 | 600;

/** Inter's files as the package brings them: a file a weight and a part of the character set. */
export interface Inter {
  /** The part that holds a character, or nothing where Inter lacks it. */
  subsetOf(character: string): Subset | undefined;
  font(subset: Subset, weight: Weight): Font;
}

export type Subset = (typeof subsets)[number];

/** The likeliest first; each is opened when a text first needs it. */
const subsets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;

export function openInter(): Inter {
  const { resolve } = createRequire(import.meta.url);
  const fonts = new Map<string, Font>();
  const font = (subset: Subset, weight: Weight): Font => {
    const file = `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`;
    const opened = fonts.get(file) ?? openSync(resolve(file));
    fonts.set(file, opened);
    return opened;
  };
  return {
    font,
    subsetOf: (character) =>
      isInvisible(character)
        ? undefined
        : subsets.find((subset) =>
            font(subset, 400).hasGlyphForCodePoint(character.codePointAt(0)!),
          ),
  };
}

/** Control and format characters, lone surrogates and unassigned places: Inter maps some to blanks. */
function isInvisible(character: string): boolean {
  return /\p{C}/u.test(character);
}
