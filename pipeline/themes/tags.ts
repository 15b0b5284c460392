import type { Codebook } from '../analysis/codebook.ts';
import type { TagRow } from '../database/tag-tables.ts';
import type { Match } from './matcher.ts';
import { longestFirst } from './overlaps.ts';

/** A match, and whether its words only repeat the question's. */
export interface SeenMatch extends Match {
  readonly echo: boolean;
}

/** All that speaks for and against a reply's themes. */
export interface Evidence {
  readonly matches: readonly SeenMatch[];
  /** Themes that the classifiers learned from codings give. */
  readonly learned: readonly string[];
  /** What people decided, by theme; null where they differ. */
  readonly decisions: ReadonlyMap<string, boolean | null>;
}

/** A reply carries a theme; see `TagRow`. */
export type Tag = Omit<TagRow, 'reply'>;

/**
 * Makes the tags of a reply: a theme, and each theme that it lies within, once. People's word wins:
 * a theme that they gave is there, and one that they took away is not, nor what it alone would
 * bring with it. Where coders differ, rules and learning stand.
 * @param learnedOnly the themes whose rules do not tag
 * @returns a function from a reply's evidence to its tags, in the codebook's order
 */
export function tagger(
  codebook: Codebook,
  learnedOnly: ReadonlySet<string> = new Set(),
): (evidence: Evidence) => Tag[] {
  const parents = new Map(codebook.map(({ id, parent }) => [id, parent]));
  const lines = new Map(codebook.map(({ id }) => [id, upwards(id, parents)]));

  return ({ matches, learned, decisions }) => {
    if (matches.length === 0 && learned.length === 0 && decisions.size === 0) return [];
    const takenAway = (theme: string) => {
      const line = lines.get(theme)!;
      // A decision on the theme itself comes before one on what it lies within.
      if (typeof decisions.get(theme) === 'boolean') return decisions.get(theme) === false;
      return line.some((above) => decisions.get(above) === false);
    };
    const standing = matches.filter(({ theme }) => !learnedOnly.has(theme) && !takenAway(theme));
    const byRules = new Set(standing.map(({ theme }) => theme));
    const byLearning = new Set(learned.filter((theme) => !takenAway(theme)));
    const byPeople = new Set(
      codebook.map(({ id }) => id).filter((theme) => decisions.get(theme) === true),
    );
    const within = lifted(standing, lines);
    const [rules, learning, people] = [byRules, byLearning, byPeople].map((themes) =>
      everyLine(themes, lines),
    );
    return codebook.flatMap(({ id: theme }) => {
      if (decisions.get(theme) === false) return [];
      const sources = [
        ...(rules!.has(theme) ? ['rules'] : []),
        ...(learning!.has(theme) ? ['learned'] : []),
      ];
      if (sources.length === 0 && !people!.has(theme)) return [];
      const found = within.get(theme) ?? [];
      const onlyRules = sources.length === 1 && found.length > 0;
      return [
        {
          theme,
          mentions: Math.max(1, longestFirst(found).length),
          own: Number([byRules, byLearning, byPeople].some((themes) => themes.has(theme))),
          source: sources.join(' and ') || 'people',
          negated: Number(onlyRules && found.every(({ negation }) => negation !== null)),
          echo: Number(onlyRules && found.every(({ echo }) => echo)),
        },
      ];
    });
  };
}

function upwards(theme: string, parents: ReadonlyMap<string, string | null>): string[] {
  const parent = parents.get(theme);
  return parent ? [theme, ...upwards(parent, parents)] : [theme];
}

/** Themes with all that they lie within. */
function everyLine(
  themes: ReadonlySet<string>,
  lines: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  return new Set([...themes].flatMap((theme) => lines.get(theme)!));
}

/** The matches of each theme and of those within it. */
function lifted(
  matches: readonly SeenMatch[],
  lines: ReadonlyMap<string, readonly string[]>,
): Map<string, SeenMatch[]> {
  const below = new Map<string, SeenMatch[]>();
  for (const match of matches) {
    for (const theme of lines.get(match.theme)!) {
      const found = below.get(theme);
      if (found) found.push(match);
      else below.set(theme, [match]);
    }
  }
  return below;
}
