import type { ThemeRow } from '../database/tag-tables.ts';
import { type Colour, light } from './scheme.ts';

/** As many outermost themes have colours of their own. */
const most = light.themes.length;

/** For what has no theme, and for themes beyond the palette. */
export const neutral = '@neutral' satisfies Colour;

/** An outermost theme with all that lies within it. */
export interface Family {
  readonly name: string;
  readonly colour: Colour;
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
    families.set(theme, around ?? { name, colour: colourAt(outermost++) });
  }
  return families;
}

function colourAt(place: number): Colour {
  return place < most ? `@theme${place + 1}` : neutral;
}
