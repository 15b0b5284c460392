import { digest } from '../../digest.ts';
import type { Interval } from '../../quality/measure.ts';
import { twoSided95 } from '../../quality/normal.ts';
import { wilsonInterval } from '../../quality/wilson.ts';
import { learn } from './bayes.ts';
import type { Example } from './features.ts';

/** How well a classifier tells texts that it has not learned from. */
export interface Scores {
  readonly withTheme: number;
  readonly without: number;
  /**
   * How often a text with the theme scores higher than one without, ties half: 0.5 is chance. The
   * area under the curve, with the interval of J. A. Hanley & B. J. McNeil (1982), Radiology 143,
   * 29-36.
   */
  readonly ranking: number;
  readonly rankingInterval: Interval;
  /** The score from which a text is taken to have the theme: the one with the best F1. */
  readonly threshold: number;
  readonly precision: number;
  readonly precisionInterval: Interval;
  readonly recall: number;
}

const folds = 5;

/**
 * Learns from four fifths of the examples and scores the fifth that was left out, five times over.
 * Texts with the same features stay together: one must not be told by its own copy.
 * @param examples at least as many different ones with the theme, and without, as there are folds
 */
export function crossValidated(examples: readonly Example[]): Scores {
  const foldOf = foldsOf(examples);
  const scored = Array.from({ length: folds }, (_, fold) => {
    const learned = learn(examples.filter((_example, place) => foldOf[place] !== fold));
    return examples
      .filter((_example, place) => foldOf[place] === fold)
      .map(({ features, hasTheme }) => ({ score: learned.score(features), hasTheme }));
  }).flat();
  const withTheme = scored.filter(({ hasTheme }) => hasTheme).length;
  const without = scored.length - withTheme;
  const ranking = rankingOf(scored, withTheme, without);
  const { threshold, right, taken } = bestThreshold(scored, withTheme);
  return {
    withTheme,
    without,
    ranking,
    rankingInterval: hanleyMcNeil(ranking, withTheme, without),
    threshold,
    precision: right / taken,
    precisionInterval: wilsonInterval(right, taken),
    recall: right / withTheme,
  };
}

interface Scored {
  readonly score: number;
  readonly hasTheme: boolean;
}

/** How many examples that differ in their features there are with the theme, or without. */
export function differentOnes(examples: readonly Example[], hasTheme: boolean): number {
  return new Set(examples.filter((one) => one.hasTheme === hasTheme).map(nameOf)).size;
}

function nameOf({ features }: Example): string {
  return digest([...features].sort());
}

/** Deals groups of like texts out in turn, those with the theme first, so that each fold has some. */
function foldsOf(examples: readonly Example[]): number[] {
  const names = examples.map(nameOf);
  const withTheme = new Set(names.filter((_, place) => examples[place]!.hasTheme));
  const groups = [...new Set(names)].sort((a, b) =>
    withTheme.has(a) === withTheme.has(b) ? (a < b ? -1 : 1) : withTheme.has(a) ? -1 : 1,
  );
  const folded = new Map(groups.map((name, turn) => [name, turn % folds]));
  return names.map((name) => folded.get(name)!);
}

/** The statistic of Mann & Whitney (1947), over all pairs. */
function rankingOf(scored: readonly Scored[], withTheme: number, without: number): number {
  const ascending = scored.toSorted((a, b) => a.score - b.score);
  let [below, wins] = [0, 0];
  for (let start = 0; start < ascending.length; ) {
    let end = start;
    while (end < ascending.length && ascending[end]!.score === ascending[start]!.score) end++;
    const tied = ascending.slice(start, end);
    const lower = tied.filter(({ hasTheme }) => !hasTheme).length;
    wins += (tied.length - lower) * (below + lower / 2);
    below += lower;
    start = end;
  }
  return wins / (withTheme * without);
}

function hanleyMcNeil(area: number, withTheme: number, without: number): Interval {
  const [q1, q2] = [area / (2 - area), (2 * area ** 2) / (1 + area)];
  const variance =
    (area * (1 - area) + (withTheme - 1) * (q1 - area ** 2) + (without - 1) * (q2 - area ** 2)) /
    (withTheme * without);
  const half = twoSided95 * Math.sqrt(Math.max(0, variance));
  return { low: Math.max(0, area - half), high: Math.min(1, area + half) };
}

function bestThreshold(scored: readonly Scored[], withTheme: number) {
  const descending = scored.toSorted((a, b) => b.score - a.score);
  let best = { threshold: Number.POSITIVE_INFINITY, right: 0, taken: 1, f1: -1 };
  let right = 0;
  for (const [place, { score, hasTheme }] of descending.entries()) {
    if (hasTheme) right++;
    if (descending[place + 1]?.score === score) continue;
    const f1 = (2 * right) / (place + 1 + withTheme);
    if (f1 > best.f1) best = { threshold: score, right, taken: place + 1, f1 };
  }
  return best;
}
