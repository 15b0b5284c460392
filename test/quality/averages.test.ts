import { describe, expect, it } from 'vitest';
import { averagesOver } from '../../pipeline/quality/averages.ts';
import { accuracyOf, type Confusion, f1Of, outcomeOf } from '../../pipeline/quality/confusion.ts';
import { simpleSample } from '../../pipeline/quality/resampling.ts';

const resampling = { seed: 3 };

function confusion(cells: readonly [number, number, number, number]): Confusion {
  const [truePositives, falsePositives, falseNegatives, trueNegatives] = cells;
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

describe('averages over themes', () => {
  it('give what Manning, Raghavan & Schütze (2008), table 13.8 print: 0.7 and 0.83', () => {
    const replies = [
      ...repeated(10, [1, 0, 0, 0], [1, 0, 0, 0]),
      ...repeated(10, [0, 1, 0, 0], [1, 0, 0, 0]),
      ...repeated(10, [0, 0, 1, 0], [1, 0, 0, 0]),
      ...repeated(60, [0, 0, 0, 1], [1, 0, 0, 0]),
      ...repeated(10, [0, 0, 0, 1], [0, 1, 0, 0]),
      ...repeated(10, [0, 0, 0, 1], [0, 0, 1, 0]),
      ...repeated(890, [0, 0, 0, 1], [0, 0, 0, 1]),
    ];
    const averages = averagesOver(simpleSample(replies, 8), { seed: 1, resamples: 500 });
    expect(averages.macro.precision.value).toBeCloseTo(0.7, 12);
    expect(averages.micro.precision.value).toBeCloseTo(0.83, 2);
  });

  it('agree with scikit-learn 1.2 on five themes and sixty replies', () => {
    const averages = averagesOver(simpleSample(replies(), 20), resampling);
    expect(averages.micro.precision.value).toBeCloseTo(0.5096153846153846, 12);
    expect(averages.micro.recall.value).toBeCloseTo(0.7681159420289855, 12);
    expect(averages.micro.f1.value).toBeCloseTo(0.6127167630057804, 12);
    expect(averages.macro.precision.value).toBeCloseTo(0.4665462074157727, 12);
    expect(averages.macro.recall.value).toBeCloseTo(0.8250141482739106, 12);
    expect(averages.macro.f1.value).toBeCloseTo(0.5570672800398557, 12);
    expect(averages.themes).toBe(5);
    const { low, high } = averages.macro.f1.interval!;
    expect(low).toBeLessThan(0.557);
    expect(high).toBeGreaterThan(0.557);
  });

  it('leave out a theme that nobody ever gave, and say on how many they rest', () => {
    const wider = replies().map((row) => [...row, 0, 0, 0, 1]);
    const averages = averagesOver(simpleSample(wider, 24), resampling);
    expect(averages.themes).toBe(5);
    expect(averages.macro.f1.value).toBeCloseTo(0.5570672800398557, 12);
    const none = averagesOver(simpleSample([[0, 0, 0, 1]], 4), resampling);
    expect(none.macro.f1).toEqual({ value: null, interval: null, reason: 'no theme defines it' });
  });
});

function repeated(times: number, one: readonly number[], other: readonly number[]): number[][] {
  return Array.from({ length: times }, () => [...one, ...other]);
}

function replies(): number[][] {
  const people = [
    '110110010011000000011111110111110000011111000001010010101011',
    '100000100010110010101100100001010100100100100000000100011000',
    '000000000001000000100000111000001001000100000000000001000000',
    '100000000010000000000011100000000000000010000000000000000001',
    '000000001000000010000000001000000000000000000000000000000000',
  ];
  const rules = [
    '000110011011010010011101110011111000001011001011010010100011',
    '110001110010110001100000110100010010100110000000000100011100',
    '010000000011000100110000001010011011110000000011111001011100',
    '110010000010001001000011110001100000001010000000000000000001',
    '010000101100001111100000001000000100001000000001000100000000',
  ];
  return [...people[0]!].map((_, reply) =>
    people.flatMap((marks, theme) => [
      ...outcomeOf(rules[theme]![reply] === '1', marks[reply] === '1'),
    ]),
  );
}

it('never lets F1 be NaN for fractions of replies either', () => {
  expect(f1Of(confusion([0.5, 0.25, 0.25, 3]))).toBeCloseTo(1 / 1.5, 12);
});

it('leaves a reply that nobody decided on out of every count', () => {
  expect(outcomeOf(true, null)).toEqual([0, 0, 0, 0]);
  expect(outcomeOf(true, false)).toEqual([0, 1, 0, 0]);
  expect(outcomeOf(false, true)).toEqual([0, 0, 1, 0]);
  expect(accuracyOf(confusion([0, 0, 0, 0]))).toBeNull();
});
