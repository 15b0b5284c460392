import { expect, it } from 'vitest';
import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { marginClassifier } from '../../pipeline/learning/margin-classifier.ts';
import { marginOf } from '../../pipeline/learning/sparse-rows.ts';
import { denseRows } from './dense-rows.ts';

const exactly = { cost: 0.7, tolerance: 1e-9, seed: 1 };

function noisyRows(count: number) {
  const random = seededRandom(4);
  const rows = Array.from({ length: count }, () => [
    random() - 0.5,
    random() - 0.5,
    random() - 0.5,
  ]);
  const outcomes = Int8Array.from(rows, ([a, b]) =>
    a! + 0.4 * b! + 0.5 * (random() - 0.5) > 0 ? 1 : -1,
  );
  return { rows, outcomes };
}

/** |w|² / 2 + cost × Σ max(0, 1 − y (w·x))², written out anew. */
function objective(
  w: readonly number[],
  rows: readonly number[][],
  outcomes: Int8Array,
  cost: number,
) {
  const losses = rows.map((row, place) => {
    const margin = [...row, 1].reduce((sum, value, column) => sum + value * w[column]!, 0);
    return Math.max(0, 1 - outcomes[place]! * margin) ** 2;
  });
  return (
    w.reduce((sum, weight) => sum + weight ** 2, 0) / 2 + cost * losses.reduce((a, b) => a + b, 0)
  );
}

it('solves one point with one feature as done by hand', () => {
  // Minimise (w² + b²) / 2 + c (1 − 2w − b)²: w = 2k, b = k, k = 2c / (1 + 10c).
  const weights = marginClassifier(denseRows(1, [[2]]), Int8Array.of(1), exactly);
  const k = 1.4 / 8;
  expect(weights[0]).toBeCloseTo(2 * k, 9);
  expect(weights[1]).toBeCloseTo(k, 9);
});

it('ends where the slope of the objective, measured by small steps, is nothing', () => {
  const { rows, outcomes } = noisyRows(200);
  const weights = [...marginClassifier(denseRows(3, rows), outcomes, exactly)];
  const step = 1e-5;
  for (const at of weights.keys()) {
    const [more, less] = [step, -step].map((by) =>
      objective(
        weights.map((weight, other) => weight + (other === at ? by : 0)),
        rows,
        outcomes,
        0.7,
      ),
    );
    expect((more! - less!) / (2 * step)).toBeCloseTo(0, 4);
  }
});

it('learns nothing from rows without an outcome', () => {
  const { rows, outcomes } = noisyRows(60);
  const some = outcomes.map((outcome, row) => (row < 40 ? outcome : 0));
  const without = marginClassifier(denseRows(3, rows.slice(0, 40)), outcomes.slice(0, 40), exactly);
  expect(marginClassifier(denseRows(3, rows), some, exactly)).toEqual(without);
});

it('gives the same weights to the last digit each time', () => {
  const { rows, outcomes } = noisyRows(200);
  const usual = { cost: 1, seed: 3 };
  expect(marginClassifier(denseRows(3, rows), outcomes, usual)).toEqual(
    marginClassifier(denseRows(3, rows), outcomes, usual),
  );
});

it('says no to all where all said no', () => {
  const { rows } = noisyRows(30);
  const those = denseRows(3, rows);
  const weights = marginClassifier(those, new Int8Array(30).fill(-1), exactly);
  expect(rows.every((_, row) => marginOf(those, row, weights) < 0)).toBe(true);
});
