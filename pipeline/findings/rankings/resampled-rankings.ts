import { percentileSpread } from '../../quality/bootstrap.ts';
import { forEachCountedResample } from '../../quality/counted-resampling.ts';
import type { CountedSample } from '../../quality/counted-sample.ts';
import type { Spread } from '../../quality/measure.ts';
import type { Ranked } from './ranked.ts';
import { scorer } from './resampled-scores.ts';
import type { Said } from './said.ts';
import { ranksOf } from './scores.ts';

/** How far a theme's figures in one ranking vary from resample to resample. */
export interface Variation {
  readonly share: Spread;
  readonly timesNext: Spread;
  /** The middle 95 per cent of its ranks. */
  readonly lowRank: number;
  readonly highRank: number;
  /** Share of the resamples in which it has the rank that it has, 0 to 1. */
  readonly holdsRank: number;
}

/**
 * How far every ranking of a list varies when voices are drawn anew: percentile intervals, 95 per
 * cent (Efron & Tibshirani 1993, An Introduction to the Bootstrap, section 13.3). The theme that was
 * next stays the one that a score is held against, also where another is next in a resample.
 * @param rankings in the order of `allRankings`
 * @returns for each ranking a variation for each theme
 */
export function resampledRankings(
  said: Said,
  sample: CountedSample,
  rankings: readonly Ranked[],
  resampling: { readonly seed: number; readonly resamples: number },
): readonly (readonly Variation[])[] {
  const { length } = said.themes;
  const scoresOf = scorer(said, sample.columns);
  const scores = new Float64Array(rankings.length * length);
  const ranks = new Int32Array(length);
  const tallies = rankings.map((ranking, place) => ({
    ranking,
    scores: scores.subarray(place * length, (place + 1) * length),
    themes: said.themes.map(() => tally(resampling.resamples, length)),
  }));
  forEachCountedResample(sample, resampling, (sums) => {
    scoresOf(sums, scores);
    for (const one of tallies) {
      let sum = 0;
      for (let theme = 0; theme < length; theme += 1) sum += one.scores[theme]!;
      ranksOf(one.scores, ranks);
      for (let theme = 0; theme < length; theme += 1) {
        const next = one.ranking.next[theme] ?? null;
        const beside = next === null ? 0 : one.scores[next]!;
        add(one.themes[theme]!, one.scores[theme]!, sum, beside, ranks[theme]!);
      }
    }
  });
  return tallies.map(({ ranking, themes }) =>
    themes.map((one, theme) => variationOf(one, ranking.ranks[theme]!, resampling.resamples)),
  );
}

/** What the resamples gave one theme in one ranking; how often each rank, from 0. */
interface Tally {
  readonly shares: Float64Array;
  readonly times: Float64Array;
  readonly ranks: Int32Array;
  sharesDefined: number;
  timesDefined: number;
}

function tally(resamples: number, themes: number): Tally {
  return {
    shares: new Float64Array(resamples),
    times: new Float64Array(resamples),
    ranks: new Int32Array(themes),
    sharesDefined: 0,
    timesDefined: 0,
  };
}

/** Nothing over nothing is undefined; something over nothing is more than any number of times. */
function add(one: Tally, score: number, sum: number, beside: number, rank: number): void {
  if (sum > 0) one.shares[one.sharesDefined++] = score / sum;
  if (score > 0 || beside > 0) one.times[one.timesDefined++] = score / beside;
  one.ranks[rank - 1]! += 1;
}

function variationOf(one: Tally, rank: number, resamples: number): Variation {
  return {
    share: percentileSpread(one.shares.subarray(0, one.sharesDefined), resamples),
    timesNext: percentileSpread(one.times.subarray(0, one.timesDefined), resamples),
    lowRank: rankAt(one.ranks, 0.025 * resamples),
    highRank: rankAt(one.ranks, 0.975 * resamples),
    holdsRank: one.ranks[rank - 1]! / resamples,
  };
}

/** The first rank that, with those before it, makes up so many resamples: a rank is a whole number. */
function rankAt(ranks: Int32Array, resamples: number): number {
  let rank = 0;
  for (let sum = 0; sum < resamples; rank += 1) sum += ranks[rank]!;
  return rank;
}
