import { type CodebookTheme, familiesOf, neutral } from '../charts/palette.ts';
import { dark, light, type Scheme } from '../charts/scheme.ts';

/** A scheme whose colours are variables of the style, so that a drawing follows the reader's mode. */
export const variables: Scheme = {
  ...(Object.fromEntries(
    Object.keys(light).map((role) => [role, `var(--${role})`]),
  ) as unknown as Scheme),
  themes: light.themes.map((_, place) => `var(--theme${place + 1})`),
};

/** The variables of both schemes, and the classes that mark something with a theme's colour. */
export function coloursStyle(): string {
  const marks = light.themes.map(
    (_, place) => `.theme${place + 1}{--mark:var(--theme${place + 1})}`,
  );
  return [
    `:root{color-scheme:light dark;${declarations(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
    '@media print{:root{color-scheme:light}}',
    '.neutral{--mark:var(--neutral)}',
    ...marks,
  ].join('\n');
}

/** The class that gives an element its theme's colour as `--mark`. */
export function themeClasses(themes: readonly CodebookTheme[]): (theme: string) => string {
  const families = familiesOf(themes);
  return (theme) => (families.get(theme)?.colour ?? neutral).slice(1);
}

function declarations(scheme: Scheme): string {
  const roles = Object.entries(scheme).flatMap(([role, colour]) =>
    typeof colour === 'string' ? [`--${role}:${colour};`] : [],
  );
  const themes = scheme.themes.map((colour, place) => `--theme${place + 1}:${colour};`);
  return [...roles, ...themes].join('');
}
