import { expect, it } from 'vitest';
import { kendallsTau } from '../../pipeline/quality/kendalls-tau.ts';

it("finds the tau-b of the example in SciPy's documentation", () => {
  const { tau } = kendallsTau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]);
  expect(tau).toBeCloseTo(-0.47140452079103173, 15);
});

it('allows for ties as a count by hand does', () => {
  // Pairs (1,2) (1,3) in the same order, (2,3) tied in the first, (3,4) in the other order, (1,4) in
  // the same, (2,4) tied in the second: (3 - 1) over the root of 5 × 5.
  expect(kendallsTau([1, 2, 2, 3], [1, 3, 4, 3])).toEqual({ tau: 0.4, pairs: 6, changed: 1 });
});

it('is 1 for the same order, -1 for the order turned round, whatever the scale', () => {
  expect(kendallsTau([1, 2, 3], [10, 20, 1000]).tau).toBe(1);
  expect(kendallsTau([1, 2, 3], [3, 2, 1])).toEqual({ tau: -1, pairs: 3, changed: 3 });
});

it('is not defined where an order ties all, nor for fewer than two', () => {
  expect(kendallsTau([1, 1, 1], [1, 2, 3])).toEqual({ tau: null, pairs: 3, changed: 0 });
  expect(kendallsTau([1], [1])).toEqual({ tau: null, pairs: 0, changed: 0 });
  expect(kendallsTau([], [])).toEqual({ tau: null, pairs: 0, changed: 0 });
});

it('refuses orders of different length', () => {
  expect(() => kendallsTau([1], [1, 2])).toThrow('1 things cannot be held against 2');
});
