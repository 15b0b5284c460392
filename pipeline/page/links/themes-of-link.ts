import type { Findings } from '../../reports/read-findings.ts';

/** More themes than this would be longer than the link. */
const mostThemes = 3;

/** The names of the themes of the replies that pass a link on, those of most replies first. */
export function themesOfLink(
  link: string,
  { themeLinks, themes }: Pick<Findings, 'themeLinks' | 'themes'>,
): string[] {
  const nameOf = new Map(themes.map(({ theme, name }) => [theme, name]));
  const names = themeLinks
    .filter(({ url }) => url === link)
    .toSorted((a, b) => b.replies - a.replies)
    .map(({ theme }) => nameOf.get(theme) ?? theme);
  // Where pages are named by their site alone, several can share a name.
  return [...new Set(names)].slice(0, mostThemes);
}
