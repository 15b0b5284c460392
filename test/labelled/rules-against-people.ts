import { bootstrapMeasures } from '../../pipeline/quality/bootstrap.ts';
import {
  type Confusion,
  confusionAt,
  f1Of,
  outcomes,
  repliesOf,
  whenUndefined,
} from '../../pipeline/quality/confusion.ts';
import type { Interval, Measure } from '../../pipeline/quality/measure.ts';
import { type Resampling, simpleSample } from '../../pipeline/quality/resampling.ts';
import type { Quality } from '../../pipeline/quality/stratified-quality.ts';
import { proportion, wilsonInterval } from '../../pipeline/quality/wilson.ts';

/**
 * Precision, recall and accuracy with Wilson intervals, F1 with a percentile bootstrap over
 * replies, for replies that were drawn at random from all (a stratified sample needs
 * `stratifiedQuality`). Where all resamples agree (F1 of 0 or 1), F1's interval is taken from
 * Wilson's: F1 = 2J / (1 + J), where J, true positives among all replies that either rules or
 * people gave the theme, is a proportion.
 * @param confusion whole numbers of replies
 */
export function rulesAgainstPeople(confusion: Confusion, resampling: Resampling): Quality {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
  return {
    precision: proportion(truePositives, truePositives + falsePositives, whenUndefined.precision),
    recall: proportion(truePositives, truePositives + falseNegatives, whenUndefined.recall),
    f1: f1Measure(confusion, resampling),
    accuracy: proportion(
      truePositives + trueNegatives,
      repliesOf(confusion),
      whenUndefined.accuracy,
    ),
  };
}

function f1Measure(confusion: Confusion, resampling: Resampling): Measure {
  const statistic = {
    of: (sums: Float64Array) => f1Of(confusionAt(sums)),
    whenUndefined: whenUndefined.f1,
  };
  const sample = simpleSample(repliesAsOutcomes(confusion), outcomes);
  const measure = bootstrapMeasures(sample, [statistic], resampling)[0]!;
  return measure.value === 0 || measure.value === 1
    ? { value: measure.value, interval: f1ByWilson(confusion), reason: null }
    : measure;
}

/** F1's interval by way of Wilson's for the share of true positives among all positives. */
export function f1ByWilson({ truePositives, falsePositives, falseNegatives }: Confusion): Interval {
  const { low, high } = wilsonInterval(
    truePositives,
    truePositives + falsePositives + falseNegatives,
  );
  return { low: (2 * low) / (1 + low), high: (2 * high) / (1 + high) };
}

function repliesAsOutcomes(confusion: Confusion): (readonly number[])[] {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusion;
  return [truePositives, falsePositives, falseNegatives, trueNegatives].flatMap((replies, index) =>
    new Array(replies).fill([0, 1, 2, 3].map((column) => Number(column === index))),
  );
}
