import type { Theme } from '../analysis/codebook.ts';
import type { Match } from './matcher.ts';
import { longestFirst } from './overlaps.ts';

/** A reply carries a theme. */
export interface Tag {
  readonly theme: string;
  /** Mentions in the reply: matches of the theme and of those within it, overlapping ones once. */
  readonly mentions: number;
  /** Whether a rule of the theme itself matched, not only one of a theme within it. */
  readonly own: boolean;
}

/**
 * Makes the tags of a reply from its matches: a theme, and each theme that it lies within, once.
 * @returns a function from matches to tags, in the codebook's order
 */
export function tagger(codebook: readonly Theme[]): (matches: readonly Match[]) => Tag[] {
  const parents = new Map(codebook.map((theme) => [theme.id, theme.parent]));
  const upwards = (theme: string): string[] => {
    const parent = parents.get(theme);
    return parent ? [theme, ...upwards(parent)] : [theme];
  };
  const lines = new Map(codebook.map((theme) => [theme.id, upwards(theme.id)]));
  const order = codebook.map((theme) => theme.id);

  return (matches) => {
    if (matches.length === 0) return [];
    const below = new Map<string, Match[]>();
    for (const match of matches) {
      for (const theme of lines.get(match.theme)!) {
        const found = below.get(theme);
        if (found) found.push(match);
        else below.set(theme, [match]);
      }
    }
    return order
      .filter((theme) => below.has(theme))
      .map((theme) => {
        const found = below.get(theme)!;
        const own = found.some((match) => match.theme === theme);
        return { theme, mentions: longestFirst(found).length, own };
      });
  };
}
