import type { Codebook, Theme } from '../../analysis/codebook.ts';
import { digest } from '../../digest.ts';

/** Which themes of two codebooks look for the same. */
export interface ThemesAlike {
  /** Themes with the same id that are found in the same way, in the order of the first codebook. */
  readonly alike: readonly Theme[];
  /** Names of themes with the same id that are found in other ways. */
  readonly differing: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/**
 * Themes are alike where their ids are, their rules and exclusions, how they are counted, and how
 * denied and misspelt words are taken, and where the same holds of all themes within them, which
 * count for them as well. Names and definitions may differ.
 */
export function themesAlike(first: Codebook, second: Codebook): ThemesAlike {
  const marks = new Map(second.map(({ id }) => [id, markOf(id, second)]));
  const ids = new Set(first.map(({ id }) => id));
  const both = first.filter(({ id }) => marks.has(id));
  const isAlike = ({ id }: Theme) => markOf(id, first) === marks.get(id);
  return {
    alike: both.filter(isAlike),
    differing: both.filter((theme) => !isAlike(theme)).map(({ name }) => name),
    onlyFirst: first.filter(({ id }) => !marks.has(id)).map(({ name }) => name),
    onlySecond: second.filter(({ id }) => !ids.has(id)).map(({ name }) => name),
  };
}

function markOf(id: string, codebook: Codebook): string {
  const theme = codebook.find((one) => one.id === id)!;
  const { counts, negation, misspellings, method, rules, not, parent } = theme;
  const texts = (of: Theme['rules']) => of.map(({ text }) => text).sort();
  const within = codebook.filter((other) => other.parent === id).map((other) => other.id);
  return digest([
    id,
    // Issues are the outermost themes: elsewhere it would be ranked among others.
    parent === null,
    [counts, negation, misspellings, method],
    [texts(rules), texts(not)],
    within.map((other) => markOf(other, codebook)).sort(),
  ]);
}
