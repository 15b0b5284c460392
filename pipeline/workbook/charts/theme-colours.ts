import { type CodebookTheme, familiesOf, neutral } from '../../charts/palette.ts';
import { colourIn, light } from '../../charts/scheme.ts';

/**
 * The colour of each theme in the workbook, as "#2a6ce8": that of the pictures in the light scheme.
 * What has no theme is neutral.
 */
export function themeColours(
  themes: readonly CodebookTheme[],
): (theme: string | null | undefined) => string {
  const families = familiesOf(themes);
  return (theme) => colourIn(light, (theme ? families.get(theme)?.colour : undefined) ?? neutral);
}
