import type { Codebook } from '../../analysis/codebook.ts';
import type { Match } from '../../themes/matcher.ts';
import type { Run } from './runs.ts';

/**
 * Tells which runs of a reply lie outside all that the rules of a theme, and of those within it,
 * have found there: what they found would only say again what they say.
 */
export function outsideOf(
  theme: string,
  codebook: Codebook,
  matches: readonly Match[],
): (run: Run) => boolean {
  const family = new Set([theme]);
  for (const { id, parent } of codebook) if (parent !== null && family.has(parent)) family.add(id);
  const own = matches.filter((match) => family.has(match.theme));
  return (run) =>
    !own.some(({ starts, ends }) => run[0]!.starts < ends && starts < run.at(-1)!.ends);
}
