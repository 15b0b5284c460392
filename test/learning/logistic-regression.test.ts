import { expect, it } from 'vitest';
import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { logisticRegression, probabilityOf } from '../../pipeline/learning/logistic-regression.ts';

it('ends where the slope of the objective is nothing', () => {
  const random = seededRandom(2);
  const rows = Array.from({ length: 150 }, () => [random() * 4 - 2, random() - 0.5]);
  const outcomes = Int8Array.from(rows, ([a]) => (a! + 2 * (random() - 0.5) > 0.3 ? 1 : -1));
  const weights = logisticRegression(rows, outcomes);
  for (const column of [0, 1, 2]) {
    const slope = rows.reduce(
      (sum, row, place) => {
        const yes = outcomes[place] === 1 ? 1 : 0;
        return sum + (probabilityOf(weights, row) - yes) * (row[column] ?? 1);
      },
      (column === 2 ? 1e-3 : 0.1) * weights[column]!,
    );
    expect(slope).toBeCloseTo(0, 5);
  }
});

it('gives probabilities that are as frequent as they say', () => {
  const random = seededRandom(8);
  const rows = Array.from({ length: 4000 }, () => [random() * 6 - 3]);
  const truth = (value: number) => 1 / (1 + Math.exp(-1.5 * value + 1));
  const outcomes = Int8Array.from(rows, ([value]) => (random() < truth(value!) ? 1 : -1));
  const weights = logisticRegression(rows, outcomes);
  expect(weights[0]).toBeCloseTo(1.5, 0);
  expect(weights[1]).toBeCloseTo(-1, 0);
  const expected = rows.reduce((sum, row) => sum + probabilityOf(weights, row), 0);
  expect(expected).toBeCloseTo(outcomes.filter((outcome) => outcome === 1).length, 1);
});

it('stays finite where a line parts yes from no, and where all said alike', () => {
  const parted = logisticRegression([[-1], [1]], Int8Array.of(-1, 1));
  const alike = logisticRegression([[-1], [1]], Int8Array.of(1, 1));
  expect([...parted, ...alike].every(Number.isFinite)).toBe(true);
  expect(probabilityOf(alike, [0])).toBeGreaterThan(0.9);
});

it('learns nothing from rows without an outcome', () => {
  expect(logisticRegression([[1], [-1], [9]], Int8Array.of(1, -1, 0))).toEqual(
    logisticRegression([[1], [-1]], Int8Array.of(1, -1)),
  );
});
