import { describe, expect, it } from 'vitest';
import { concentrationOf, giniOf } from '../../pipeline/quality/concentration.ts';

describe('how far a sum rests on a few of its parts', () => {
  it('is what a count by hand gives', () => {
    // 1, 2, 3, 4: a sum of 10, squares of 30; Gini (-3·1 - 1·2 + 1·3 + 3·4) / (4·10).
    const { top, topFive, effective, gini } = concentrationOf([3, 1, 4, 2]);
    expect({ top, topFive }).toEqual({ top: 0.4, topFive: 1 });
    expect(effective).toBeCloseTo(100 / 30, 12);
    expect(gini).toBeCloseTo(0.25, 12);
  });

  it('takes equal parts for as many as they are, and unequal by nothing', () => {
    const { top, topFive, effective, gini } = concentrationOf(Array(8).fill(2.5));
    expect([top, topFive, effective, gini]).toEqual([0.125, 0.625, 8, 0]);
  });

  it('takes one that has nearly all for one', () => {
    const { top, effective, gini } = concentrationOf([1e9, ...Array(99).fill(1e-6)]);
    expect(top).toBeCloseTo(1, 9);
    expect(effective).toBeCloseTo(1, 9);
    expect(gini).toBeCloseTo(0.99, 9);
    expect(concentrationOf([7])).toEqual({ top: 1, topFive: 1, effective: 1, gini: 0 });
  });

  it('is not defined where there is nothing', () => {
    expect(concentrationOf([])).toEqual({
      top: null,
      topFive: null,
      effective: null,
      gini: null,
    });
  });

  it('is the Gini coefficient that the mean difference of all pairs gives', () => {
    const parts = [1, 1, 2, 5, 9, 30, 31, 200];
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    const differences = parts.flatMap((one) => parts.map((other) => Math.abs(one - other)));
    const difference = differences.reduce((sum, one) => sum + one, 0) / differences.length;
    expect(giniOf(parts, mean * parts.length)).toBeCloseTo(difference / (2 * mean), 12);
  });
});
