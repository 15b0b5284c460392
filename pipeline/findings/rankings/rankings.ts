import type { Reader } from '../../database/access.ts';
import type {
  FindingRankingRow,
  FindingWeightingRow,
  FindingWithoutOneRow,
} from '../../database/ranking-findings.ts';
import { howManyResamples } from './how-many-resamples.ts';
import { type Ranked, rankedBy } from './ranked.ts';
import { fewestVoices, rankingRows } from './ranking-rows.ts';
import { readSaid } from './read-said.ts';
import { resampledRankings, type Variation } from './resampled-rankings.ts';
import { allRankings } from './resampled-scores.ts';
import type { Said } from './said.ts';
import { suppliersOf } from './suppliers.ts';
import { units } from './units.ts';
import { voiceSample } from './voice-rows.ts';
import { weightingRows } from './weighting-rows.ts';
import { withoutOne } from './without-one.ts';

/** How firm the rankings are. */
export interface Rankings {
  readonly rankings: readonly FindingRankingRow[];
  readonly weightings: readonly FindingWeightingRow[];
  readonly withoutOne: readonly FindingWithoutOneRow[];
}

/**
 * Every ranking of the issues and of the references, what each place rests on, how far it varies
 * when voices are drawn anew, and what becomes of it without any one reply, person or voice. Reads
 * `themes`, `tags` and `weights`.
 * @param seed the same gives the same intervals
 */
export function rankings(read: Reader, seed: number): Rankings {
  const found = readSaid(read)
    .filter(({ themes }) => themes.length > 0)
    .map((said) => rankingsOf(said, seed));
  return {
    rankings: found.flatMap((one) => one.rankings),
    weightings: found.flatMap((one) => one.weightings),
    withoutOne: found.flatMap((one) => one.withoutOne),
  };
}

/** The rankings of one list. */
export function rankingsOf(said: Said, seed: number): Rankings {
  const ranked = allRankings.map(({ weighting, sharing }) => rankedBy(said, weighting, sharing));
  const { resamples, variations } = resampled(said, ranked, seed);
  return {
    rankings: ranked.flatMap((one, place) => rankingRows(said, one, variations[place])),
    weightings: weightingRows(said, ranked, resamples),
    withoutOne: ranked
      .filter(({ sharing }) => sharing === 'whole')
      .flatMap((one) => units.flatMap((unit) => withoutOne(said, one, unit))),
  };
}

/** Draws no resample where no theme has the voices for an interval, or none has another beside it. */
function resampled(
  said: Said,
  ranked: readonly Ranked[],
  seed: number,
): { resamples: number; variations: readonly (readonly Variation[])[] } {
  const mostVoices = Math.max(...suppliersOf(said, 'people', 'whole').map(({ voices }) => voices));
  if (said.themes.length < 2 || mostVoices < fewestVoices) return { resamples: 0, variations: [] };
  const sample = voiceSample(said);
  const resamples = howManyResamples(said, sample);
  return { resamples, variations: resampledRankings(said, sample, ranked, { seed, resamples }) };
}
