import { describe, expect, it } from 'vitest';
import { chiSquareTail, twoSided95, twoSidedTail } from '../../pipeline/quality/normal.ts';
import { proportion, wilsonInterval } from '../../pipeline/quality/wilson.ts';

describe("Wilson's interval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    'gives what Newcombe (1998), table I, method 3 prints for %i of %i',
    (part, all, low, high) => {
      const interval = wilsonInterval(part, all);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    },
  );

  it('ends exactly at 0 and 1 where every trial went the same way', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
    expect(wilsonInterval(29, 29).low).toBeCloseTo(0.8830302015002592, 12);
  });

  it('solves the equation it stands for: the ends are 1.96 standard errors away', () => {
    const { low, high } = wilsonInterval(23, 60);
    for (const end of [low, high]) {
      const distance = Math.abs(23 / 60 - end) / Math.sqrt((end * (1 - end)) / 60);
      expect(distance).toBeCloseTo(twoSided95, 10);
    }
  });

  it('is not given for what is no proportion', () => {
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(Number.NaN, 2)).toThrow(RangeError);
    expect(proportion(0, 0, 'nobody was asked')).toEqual({
      value: null,
      interval: null,
      reason: 'nobody was asked',
    });
  });
});

describe('tails of the normal distribution', () => {
  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [1, 0.31731050786291415],
    [1.959963984540054, 0.05],
    [2.5, 0.012419330651552265],
    [3, 0.0026997960632601866],
    [6, 1.973175290075389e-9],
    [10, 1.523970604832094e-23],
    [20, 5.507248237212311e-89],
    [37, 1.1451142445047853e-299],
  ])('agree with SciPy 1.10 at %f', (z, probability) => {
    expect(twoSidedTail(z) / probability).toBeCloseTo(1, 11);
    expect(twoSidedTail(-z)).toBe(twoSidedTail(z));
  });

  it('fall all the way, also where one formula gives over to the other', () => {
    const tails = Array.from({ length: 4001 }, (_, index) => twoSidedTail(index / 100));
    expect(tails.every((tail, index) => index === 0 || tail <= tails[index - 1]!)).toBe(true);
    expect(tails.at(-1)).toBe(0);
  });

  it('hold the two critical values of chi-square that tables print', () => {
    expect(chiSquareTail(3.841)).toBeCloseTo(0.05, 4);
    expect(chiSquareTail(6.635)).toBeCloseTo(0.01, 4);
  });
});
