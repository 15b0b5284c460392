import { bootstrapMeasures, type Statistic } from './bootstrap.ts';
import type { Confusion } from './confusion.ts';
import { confusionAt, f1Of, outcomes, precisionOf, recallOf } from './confusion.ts';
import type { Measure } from './measure.ts';
import type { Resampling, Sample } from './resampling.ts';
import { sumsOf } from './resampling.ts';

type Average = { readonly precision: Measure; readonly recall: Measure; readonly f1: Measure };

export type Averages = {
  /** Every decision counts the same, so frequent themes weigh most. */
  readonly micro: Average;
  /** Every theme counts the same; each coefficient over the themes that define it. */
  readonly macro: Average;
  /** How many themes define an F1: the number that its macro average rests on. */
  readonly themes: number;
};

type Coefficient = (confusion: Confusion) => number | null;

const whenUndefined = 'no theme defines it';

/**
 * Micro and macro averages over themes (Manning, Raghavan & Schütze 2008, Introduction to
 * Information Retrieval, section 13.6), with bootstrap intervals that resample replies, so that the
 * themes of one reply stay together. Macro F1 is the mean of the themes' F1. A theme that neither
 * rules nor people ever gave has no F1 and is left out, where scikit-learn counts it as 0.
 * @param sample replies with four columns for each theme, as `outcomeOf` makes them, theme after
 *   theme; from `simpleSample` or `stratifiedSample`
 */
export function averagesOver(sample: Sample, resampling: Resampling): Averages {
  const coefficients: readonly Coefficient[] = [precisionOf, recallOf, f1Of];
  const statistics = [micro, macro].flatMap((average) =>
    coefficients.map((coefficient) => ({ of: average(coefficient), whenUndefined })),
  );
  const measures = bootstrapMeasures(sample, statistics, resampling);
  return {
    micro: averageOf(measures.slice(0, 3)),
    macro: averageOf(measures.slice(3)),
    themes: definedAmong(sumsOf(sample), f1Of).length,
  };
}

function micro(coefficient: Coefficient): Statistic {
  return (sums) => {
    const together = [0, 0, 0, 0];
    sums.forEach((value, column) => {
      together[column % outcomes]! += value;
    });
    return coefficient(confusionAt(together));
  };
}

function macro(coefficient: Coefficient): Statistic {
  return (sums) => {
    const values = definedAmong(sums, coefficient);
    if (values.length === 0) return null;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
}

function definedAmong(sums: Float64Array, coefficient: Coefficient): number[] {
  const values: number[] = [];
  for (let start = 0; start < sums.length; start += outcomes) {
    const value = coefficient(confusionAt(sums, start));
    if (value !== null) values.push(value);
  }
  return values;
}

function averageOf(measures: readonly Measure[]): Average {
  return { precision: measures[0]!, recall: measures[1]!, f1: measures[2]! };
}
