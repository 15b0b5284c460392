import { describe, expect, it } from 'vitest';
import { twoSided95, twoSidedTail } from '../../pipeline/quality/normal.ts';
import { twoSidedPoint } from '../../pipeline/quality/normal-point.ts';

describe('a point of the normal distribution', () => {
  it('is that of printed tables', () => {
    expect(twoSidedPoint(0.05)).toBeCloseTo(twoSided95, 10);
    expect(twoSidedPoint(0.01)).toBeCloseTo(2.5758293035489, 10);
    expect(twoSidedPoint(0.001)).toBeCloseTo(3.2905267314919, 10);
    expect(twoSidedPoint(1)).toBeCloseTo(0, 10);
  });

  it('takes back what the tail gives', () => {
    for (let distance = 0.1; distance < 12; distance += 0.1) {
      expect(twoSidedPoint(twoSidedTail(distance))).toBeCloseTo(distance, 8);
    }
  });

  it('is refused for what is no probability', () => {
    for (const wrong of [0, -0.1, 1.1, Number.NaN]) {
      expect(() => twoSidedPoint(wrong)).toThrow(RangeError);
    }
  });
});
