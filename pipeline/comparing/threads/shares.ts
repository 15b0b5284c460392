import { fewestVoices } from '../../findings/rankings/ranking-rows.ts';
import { percentileSpread } from '../../quality/bootstrap.ts';
import { forEachCountedResample } from '../../quality/counted-resampling.ts';
import { type Measure, type Spread, undefinedBecause } from '../../quality/measure.ts';
import { differenceInterval } from '../../quality/newcombe.ts';
import { proportion } from '../../quality/wilson.ts';
import { type ResampledMeasure, resampledMeasures, type Voices } from './voice-rows.ts';

export type ShareMeasure = 'voices' | ResampledMeasure;

/** A theme's share of a thread: how much of how much, and how sure that is. */
export interface ThreadShare {
  readonly part: number;
  readonly whole: number;
  readonly share: Measure;
}

/** A theme's share in two threads, and the first less the second. */
export interface SharePair {
  /** Place of the theme in the list that the voices were read by. */
  readonly theme: number;
  readonly measure: ShareMeasure;
  readonly one: ThreadShare;
  readonly other: ThreadShare;
  readonly difference: Measure;
}

const whenNone: Record<ShareMeasure, string> = {
  voices: 'No reply is counted.',
  people: 'No reply is counted.',
  replies: 'No reply is counted.',
  likes: 'No counted reply has a like.',
  likes_over_threshold: 'No counted reply has likes over the threshold.',
};

/**
 * Shares of each theme in two threads with 95 per cent intervals. Those of voices, which are taken to
 * speak independently, by Wilson's score and their difference by Newcombe's method 10. Those of people,
 * replies and likes by a percentile bootstrap of voices (B. Efron & R. J. Tibshirani 1993, An
 * Introduction to the Bootstrap, sections 8.3 and 13.3): each thread is resampled by itself, and each
 * difference is taken from one resample of either. As in the rankings, there is none where fewer than
 * ten voices supply what is shared.
 * @param seed of the first thread; the second is resampled by the next one
 */
export function sharePairs(
  one: Voices,
  other: Voices,
  { seed, resamples, notComparable }: SharesOptions,
): SharePair[] {
  const [first, second] = [resampled(one, seed, resamples), resampled(other, seed + 1, resamples)];
  const between = (
    measure: ShareMeasure,
    spread: () => Spread,
    { share }: ThreadShare,
    { share: otherShare }: ThreadShare,
  ): Measure => {
    if (share.value === null) return undefinedBecause(share.reason!);
    if (otherShare.value === null) return undefinedBecause(otherShare.reason!);
    const value = share.value - otherShare.value;
    const reason = notComparable(measure) ?? share.reason ?? otherShare.reason;
    return { value, ...(reason === null ? spread() : { interval: null, reason }) };
  };
  return one.carrying.flatMap((_, theme) => {
    const [ofOne, ofOther] = [ofVoices(one, theme), ofVoices(other, theme)];
    const newcombe = (): Spread => ({
      interval: differenceInterval(trialsOf(ofOne), trialsOf(ofOther)),
      reason: null,
    });
    const voices: SharePair = {
      theme,
      measure: 'voices',
      one: ofOne,
      other: ofOther,
      difference: between('voices', newcombe, ofOne, ofOther),
    };
    const others = resampledMeasures.map((measure, place): SharePair => {
      const [left, right] = [first(theme, place), second(theme, place)];
      const spread = () =>
        definedSpread(left.values.map((value, index) => value - right.values[index]!));
      return {
        theme,
        measure,
        one: left.share,
        other: right.share,
        difference: between(measure, spread, left.share, right.share),
      };
    });
    return [voices, ...others];
  });
}

export interface SharesOptions {
  readonly seed: number;
  readonly resamples: number;
  /** Why there is no interval of a difference by a measure, as a sentence; null where there is one. */
  notComparable(measure: ShareMeasure): string | null;
}

function ofVoices({ sample, carrying }: Voices, theme: number): ThreadShare {
  const part = carrying[theme]!;
  return { part, whole: sample.units, share: proportion(part, sample.units, whenNone.voices) };
}

function trialsOf({ part, whole }: ThreadShare) {
  return { successes: part, trials: whole };
}

/** @returns a theme's share by a measure, with its value in each resample */
function resampled({ sample }: Voices, seed: number, resamples: number) {
  const columns = resampledMeasures.length;
  const sums = new Float64Array(sample.width);
  const suppliers = new Float64Array(sample.width);
  sample.counts.forEach((count, row) => {
    for (let place = sample.starts[row]!; place < sample.starts[row + 1]!; place += 1) {
      sums[sample.columns[place]!]! += count * sample.values[place]!;
      suppliers[sample.columns[place]!]! += count;
    }
  });
  const shares = Array.from({ length: sample.width }, () => new Float64Array(resamples));
  if (sample.units > 0) {
    forEachCountedResample(sample, { seed, resamples }, (drawn, resample) => {
      for (let column = columns; column < sample.width; column += 1) {
        shares[column]![resample] = drawn[column]! / drawn[column % columns]!;
      }
    });
  }
  return (theme: number, place: number) => {
    const column = (theme + 1) * columns + place;
    const [part, whole] = [sums[column]!, sums[place]!];
    const values = shares[column]!;
    const share: Measure =
      whole === 0
        ? undefinedBecause(whenNone[resampledMeasures[place]!])
        : { value: part / whole, ...spreadOf(values, suppliers[column]!) };
    return { values, share: { part, whole, share } };
  };
}

function spreadOf(values: Float64Array, suppliers: number): Spread {
  if (suppliers >= fewestVoices) return definedSpread(values);
  return { interval: null, reason: tooFewSupply };
}

const tooFewSupply = `Fewer than ${fewestVoices} voices supply it, so there is no interval.`;

/** Resamples in which nothing is there to be shared are left out, as `percentileSpread` allows. */
function definedSpread(values: Float64Array): Spread {
  const defined = values.filter((value) => !Number.isNaN(value));
  return percentileSpread(defined, values.length);
}
