import { f1Of } from '../quality/confusion.ts';
import type { Outcomes } from './outcomes.ts';

/** The thresholds that a theme may have: a rare theme's own best one is mostly chance. */
export const lowestThreshold = 0.25;
export const highestThreshold = 0.4;

/**
 * The probability from which a theme is given, for a good F1: half the best F1 that any threshold
 * reaches (Lipton, Elkan & Naryanaswamy 2014, Optimal Thresholding of Classifiers to Maximize F1
 * Measure, ECML PKDD, section 4), which varies less from sample to sample than the best threshold
 * itself, kept within bounds against the overfitting that Lewis et al. 2004 and Fan & Lin 2007
 * found with rare themes.
 * @param probabilities of texts that they were not learned from
 */
export function thresholdFor(probabilities: readonly number[], outcomes: Outcomes): number {
  const half = bestF1(probabilities, outcomes) / 2;
  return Math.min(highestThreshold, Math.max(lowestThreshold, half));
}

/** The F1 of the best threshold; 0 where nobody said yes. */
export function bestF1(probabilities: readonly number[], outcomes: Outcomes): number {
  const order = [...probabilities.keys()]
    .filter((text) => outcomes[text] !== 0)
    .sort((one, other) => probabilities[other]! - probabilities[one]!);
  const yes = order.filter((text) => outcomes[text] === 1).length;
  let truePositives = 0;
  let best = 0;
  order.forEach((text, place) => {
    if (outcomes[text] === 1) truePositives += 1;
    const next = order[place + 1];
    if (next !== undefined && probabilities[next] === probabilities[text]) return;
    const falsePositives = place + 1 - truePositives;
    const falseNegatives = yes - truePositives;
    const found = { truePositives, falsePositives, falseNegatives, trueNegatives: 0 };
    best = Math.max(best, f1Of(found) ?? 0);
  });
  return best;
}
