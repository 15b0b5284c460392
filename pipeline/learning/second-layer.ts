import type { Signals } from './first-layer.ts';
import { type LogisticWeights, logisticRegression, probabilityOf } from './logistic-regression.ts';
import type { Outcomes } from './outcomes.ts';
import { thresholdFor } from './threshold.ts';

/** Makes one theme's signals a probability and a decision. */
export interface SecondLayer {
  /** None where nothing was known of any text. */
  readonly weights: LogisticWeights;
  readonly threshold: number;
}

/**
 * Learns how far each signal is to be believed: stacked generalisation (Wolpert 1992, Neural
 * Networks 5, 241-259; Ting & Witten 1999 for probabilities by logistic regression).
 * @param signals of texts that the first layer had not learned from
 */
export function fitSecondLayer(signals: readonly Signals[], outcomes: Outcomes): SecondLayer {
  const known = [...signals.keys()].filter((text) => signals[text] !== null);
  const rows = known.map((text) => signals[text]!);
  const decided = Int8Array.from(known, (text) => outcomes[text]!);
  const weights = rows.length === 0 ? [] : logisticRegression(rows, decided);
  const probabilities = rows.map((row) => probabilityOf(weights, row));
  return { weights, threshold: thresholdFor(probabilities, decided) };
}

/** What is given to a text for one theme. */
export interface Prediction {
  readonly probability: number;
  readonly tagged: boolean;
}

const digits = 1e6;

/**
 * A text's probability, to six places, and whether it reaches the threshold. A text of which nothing
 * is known is never given a theme, however frequent the theme is.
 */
export function predict({ weights, threshold }: SecondLayer, signals: Signals): Prediction {
  if (signals === null || weights.length === 0) return { probability: 0, tagged: false };
  const probability = Math.round(probabilityOf(weights, signals) * digits) / digits;
  return { probability, tagged: probability >= threshold };
}
