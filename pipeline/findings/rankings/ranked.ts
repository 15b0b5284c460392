import type { Said } from './said.ts';
import { isAbove, ranksOf, scoresOf } from './scores.ts';
import type { Sharing, Weighting } from './weightings.ts';

/** One ranking of a list; scores, ranks and followers in the order of its themes. */
export interface Ranked {
  readonly weighting: Weighting;
  readonly sharing: Sharing;
  readonly scores: Float64Array;
  readonly ranks: Int32Array;
  /** The place of the theme with the next lower score, the first of equal ones; null for the last. */
  readonly next: readonly (number | null)[];
}

/** Ranks a list's themes under a weighting. */
export function rankedBy(said: Said, weighting: Weighting, sharing: Sharing): Ranked {
  const scores = scoresOf(said, weighting, sharing);
  const ranks = ranksOf(scores);
  const next = said.themes.map((_, theme) => nextBelow(scores, theme));
  return { weighting, sharing, scores, ranks, next };
}

/** The score over that of another theme; null where that has none. */
export function timesOf(score: number, other: number): number | null {
  return other > 0 ? score / other : null;
}

function nextBelow(scores: Float64Array, theme: number): number | null {
  let next: number | null = null;
  scores.forEach((score, other) => {
    const isBelow = isAbove(scores[theme]!, score);
    if (isBelow && (next === null || isAbove(score, scores[next]!))) next = other;
  });
  return next;
}
