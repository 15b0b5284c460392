import type { ThemeRow } from '../database/tag-tables.ts';

/**
 * Each has a contrast of at least 4.5:1 with white. The first eight stay apart under each kind of
 * colour blindness; later ones come closer to them, hence the words and figures beside each colour.
 */
export const palette = [
  '#2a6ce8',
  '#267f57',
  '#c01f92',
  '#906106',
  '#2728bb',
  '#7c150a',
  '#6d0f8c',
  '#054729',
  '#dd2237',
  '#184f71',
  '#70491b',
  '#a03ccb',
  '#6e5ea6',
  '#52394f',
] as const;

/** For what has no theme, and for themes beyond the palette. */
export const neutral = '#595959';

/** An outermost theme with all that lies within it. */
export interface Family {
  readonly name: string;
  readonly colour: string;
}

export type CodebookTheme = Pick<ThemeRow, 'theme' | 'parent' | 'position' | 'name'>;

/**
 * Gives themes their colours, the same in every chart: outermost themes take the palette's colours in
 * the codebook's order, and themes within them share theirs.
 * @returns theme → its family, in the codebook's order
 */
export function familiesOf(themes: readonly CodebookTheme[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  let outermost = 0;
  for (const { theme, parent, name } of themes.toSorted((a, b) => a.position - b.position)) {
    const around = parent === null ? undefined : families.get(parent);
    families.set(theme, around ?? { name, colour: palette[outermost++] ?? neutral });
  }
  return families;
}
