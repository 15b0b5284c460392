import type { ExclusionRow, MatchRow } from '../database/tag-tables.ts';
import type { Stretch } from '../text/echo.ts';
import type { Exclusion, Match } from './matcher.ts';
import type { SeenMatch } from './tags.ts';

/** Says of each match whether its words only repeat the question's. */
export function seen(matches: readonly Match[], echoes: readonly Stretch[]): SeenMatch[] {
  return matches.map((match) => ({ ...match, echo: isWithin(match, echoes) }));
}

/** Whether a stretch lies within one of others. */
export function isWithin({ starts, ends }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.starts <= starts && ends <= other.ends);
}

/** A reply's matches as the table `matches` has them. */
export function matchRows(reply: number, matches: readonly SeenMatch[]): MatchRow[] {
  return matches.map(({ negation, echo, ...match }) => ({
    reply,
    ...match,
    negation_starts: negation?.starts ?? null,
    negation_ends: negation?.ends ?? null,
    echo: Number(echo),
  }));
}

/** What was taken away, as the table `exclusions` has it. */
export function exclusionRows(reply: number, exclusions: readonly Exclusion[]): ExclusionRow[] {
  return exclusions.map(({ byRule, by, ...exclusion }) => ({
    reply,
    ...exclusion,
    by_rule: byRule,
    by_starts: by.starts,
    by_ends: by.ends,
  }));
}
