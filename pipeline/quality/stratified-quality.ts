import { bootstrapMeasures } from './bootstrap.ts';
import type { Confusion } from './confusion.ts';
import {
  accuracyOf,
  confusionAt,
  f1Of,
  outcomeOf,
  outcomes,
  precisionOf,
  recallOf,
  whenUndefined,
} from './confusion.ts';
import { effectiveSize } from './effective-size.ts';
import type { Measure } from './measure.ts';
import { type Resampling, sumsOf } from './resampling.ts';
import type { Populations } from './stratified-sample.ts';
import { stratifiedSample } from './stratified-sample.ts';
import { wilsonInterval } from './wilson.ts';

/** How good the rules of one theme are, measured on replies that people coded. */
export type Quality = {
  readonly precision: Measure;
  readonly recall: Measure;
  readonly f1: Measure;
  readonly accuracy: Measure;
};

/** A reply of a stratified sample that people decided on. */
export type CodedReply = {
  readonly stratum: string;
  readonly tagged: boolean;
  readonly coded: boolean;
};

export type StratifiedQuality = Quality & {
  /** Estimated numbers of replies in the whole population that the sample stands for. */
  readonly estimated: Confusion;
  /** Kish's effective number of replies. */
  readonly effectiveReplies: number;
  readonly strataOfOne: readonly string[];
  readonly notCovered: number;
};

/**
 * Precision, recall, F1 and accuracy of the rules over a whole population, estimated from a
 * stratified sample of it: ratios of Horvitz-Thompson sums (Särndal, Swensson & Wretman 1992,
 * Model Assisted Survey Sampling, section 5.6), with a stratified bootstrap (`stratifiedSample`).
 * For recall this is Begg & Greenes' correction of verification bias (1983, Biometrics 39,
 * 207-215). Where all resamples agree, precision and accuracy take Wilson's interval with the
 * effective number of replies behind them; recall and F1 have none then, since misses that no
 * drawn reply shows may hide in a large stratum.
 * @param replies only those that were decided on for this theme
 */
export function stratifiedQuality(
  replies: readonly CodedReply[],
  populations: Populations,
  resampling: Resampling,
): StratifiedQuality {
  const units = replies.map(({ stratum, tagged, coded }) => ({
    stratum,
    row: outcomeOf(tagged, coded),
  }));
  const sample = stratifiedSample(units, populations, outcomes);
  const [precision, recall, f1, accuracy] = bootstrapMeasures(
    sample,
    [
      { of: (sums) => precisionOf(confusionAt(sums)), whenUndefined: whenUndefined.precision },
      { of: (sums) => recallOf(confusionAt(sums)), whenUndefined: whenUndefined.recall },
      { of: (sums) => f1Of(confusionAt(sums)), whenUndefined: whenUndefined.f1 },
      { of: (sums) => accuracyOf(confusionAt(sums)), whenUndefined: whenUndefined.accuracy },
    ],
    resampling,
  );
  const taggedWeights = sample.weights.filter((_, index) => replies[index]!.tagged);
  return {
    precision: orWilson(precision!, taggedWeights),
    recall: recall!,
    f1: f1!,
    accuracy: orWilson(accuracy!, sample.weights),
    estimated: confusionAt(sumsOf(sample)),
    effectiveReplies: effectiveSize(sample.weights),
    strataOfOne: sample.strataOfOne,
    notCovered: sample.notCovered,
  };
}

function orWilson(measure: Measure, weights: readonly number[]): Measure {
  if (measure.value !== 0 && measure.value !== 1) return measure;
  const size = effectiveSize(weights);
  return {
    value: measure.value,
    interval: wilsonInterval(measure.value * size, size),
    reason: null,
  };
}
