import type { Said } from './said.ts';
import { sumOf } from './voice-rows.ts';
import { sharings, weightings } from './weightings.ts';

/** Every ranking of a list, in the order in which all tables have them. */
export const allRankings = weightings.flatMap((weighting) =>
  sharings.map((sharing) => ({ weighting, sharing })),
);

/**
 * Makes the scores of all rankings out of the sums of one resample of voices.
 * @param columns those that any voice adds to, as others stay 0
 * @returns fills in the scores, ranking after ranking, in each theme after theme
 */
export function scorer(
  said: Said,
  columns: Iterable<number>,
): (sums: Float64Array, scores: Float64Array) => void {
  const used = Int32Array.from(new Set(columns)).sort();
  const { length } = said.themes;
  const starts = new Int32Array(used.length + 1);
  const targets: number[] = [];
  used.forEach((column, place) => {
    const { pattern, weighting } = sumOf(column);
    for (const theme of said.patterns[pattern]!) {
      // Where a sum goes in whole; the split ranking of the same weighting follows that one.
      targets.push(weighting * sharings.length * length + theme);
    }
    starts[place + 1] = targets.length;
  });
  const wholes = Int32Array.from(targets);
  return (sums, scores) => {
    scores.fill(0);
    for (let place = 0; place < used.length; place += 1) {
      const start = starts[place]!;
      const end = starts[place + 1]!;
      const sum = sums[used[place]!]!;
      const part = sum / (end - start);
      for (let at = start; at < end; at += 1) {
        const whole = wholes[at]!;
        scores[whole]! += sum;
        scores[whole + length]! += part;
      }
    }
  };
}
