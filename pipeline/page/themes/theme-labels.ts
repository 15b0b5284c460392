import type { Codebook, Theme } from '../../analysis/codebook.ts';

/**
 * What each theme is called in a list of all, by its id: its name; where another has the same, the
 * names of those that it lies within before it; and where these are the same too, its id after them.
 */
export function themeLabels(codebook: Codebook): ReadonlyMap<string, string> {
  const themes = new Map(codebook.map((theme) => [theme.id, theme]));
  const pathOf = ({ name, parent }: Theme): string => {
    const outer = parent === null ? undefined : themes.get(parent);
    return outer === undefined ? name : `${pathOf(outer)} › ${name}`;
  };
  const isShared = (said: (theme: Theme) => string, theme: Theme) =>
    codebook.some((other) => other.id !== theme.id && said(other) === said(theme));
  const labelOf = (theme: Theme) => {
    if (!isShared(({ name }) => name, theme)) return theme.name;
    return isShared(pathOf, theme) ? `${pathOf(theme)} [${theme.id}]` : pathOf(theme);
  };
  return new Map(codebook.map((theme) => [theme.id, labelOf(theme)]));
}
