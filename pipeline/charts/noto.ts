import { createRequire } from 'node:module';

/** A font of the Noto family by the name of its file, without weight and ending. */
export type NotoFont = (typeof noto)[number]['font'] | `noto-sans-sc-${number}`;

/** What Inter lacks: each font, and the characters for which it is asked. */
export const noto = [
  { font: 'noto-emoji', characters: /[\p{Emoji}\p{RI}]/u },
  { font: 'noto-sans-arabic', characters: /\p{scx=Arab}/u },
  { font: 'noto-sans-hebrew', characters: /\p{scx=Hebr}/u },
  { font: 'noto-sans-devanagari', characters: /\p{scx=Deva}/u },
  { font: 'noto-sans-bengali', characters: /\p{scx=Beng}/u },
  { font: 'noto-sans-gurmukhi', characters: /\p{scx=Guru}/u },
  { font: 'noto-sans-tamil', characters: /\p{scx=Taml}/u },
  { font: 'noto-sans-thai', characters: /\p{scx=Thai}/u },
] as const;

const chinese = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\uFF00-\uFFEF]/u;
let slices: readonly Slice[] | undefined;

interface Slice {
  readonly font: NotoFont;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** The one of Noto Sans SC's hundred files that is said to hold a Chinese character. */
export function sliceOfNotoSansSc(character: string): NotoFont | undefined {
  if (!chinese.test(character)) return undefined;
  slices ??= readSlices();
  const codePoint = character.codePointAt(0)!;
  return slices.find(({ ranges }) =>
    ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
  )?.font;
}

/** Reads the package's table: a file's number → "U+4e00,U+4e03-4e07". */
function readSlices(): Slice[] {
  const table = createRequire(import.meta.url)('@fontsource-variable/noto-sans-sc/unicode.json');
  return Object.entries(table as Record<string, string>).flatMap(([name, list]) => {
    const number = /^\[(\d+)\]$/.exec(name)?.[1];
    if (number === undefined) return [];
    const ranges = list.split(',').map((range) => {
      const [from, to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from!, 16), Number.parseInt(to!, 16)] as const;
    });
    return [{ font: `noto-sans-sc-${Number(number)}` as const, ranges }];
  });
}
