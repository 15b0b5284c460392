import { describe, expect, it } from 'vitest';
import type { Confusion } from '../../pipeline/quality/confusion.ts';
import { f1ByWilson, rulesAgainstPeople } from './rules-against-people.ts';

const resampling = { seed: 3 };

function confusion(cells: readonly [number, number, number, number]): Confusion {
  const [truePositives, falsePositives, falseNegatives, trueNegatives] = cells;
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

describe('one theme', () => {
  const quality = rulesAgainstPeople(confusion([60, 15, 25, 100]), resampling);

  it('counts by hand', () => {
    expect(quality.precision.value).toBe(60 / 75);
    expect(quality.recall.value).toBe(60 / 85);
    expect(quality.accuracy.value).toBe(160 / 200);
    expect(quality.f1.value).toBe(120 / 160);
    const [precision, recall] = [60 / 75, 60 / 85];
    expect(quality.f1.value).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
  });

  it("bootstraps F1 as NumPy's multinomial draws do: 0.670 to 0.820", () => {
    expect(quality.f1.interval!.low).toBeCloseTo(0.6705, 2);
    expect(quality.f1.interval!.high).toBeCloseTo(0.8202, 2);
  });

  it("comes close to F1's interval by way of Wilson's, a wholly other road", () => {
    const other = f1ByWilson(confusion([60, 15, 25, 100]));
    expect(Math.abs(quality.f1.interval!.low - other.low)).toBeLessThan(0.02);
    expect(Math.abs(quality.f1.interval!.high - other.high)).toBeLessThan(0.02);
  });

  it('still says how unsure a perfect F1 from eight replies is', () => {
    const perfect = rulesAgainstPeople(confusion([8, 0, 0, 50]), resampling).f1;
    expect(perfect).toMatchObject({ value: 1, reason: null });
    expect(perfect.interval!.low).toBeCloseTo(0.8065, 3);
    expect(perfect.interval!.high).toBe(1);
    expect(rulesAgainstPeople(confusion([0, 3, 2, 9]), resampling).f1.interval!.low).toBe(0);
  });

  it('has null and a reason, never NaN, where nothing was tagged, coded or decided', () => {
    const none = rulesAgainstPeople(confusion([0, 0, 0, 0]), resampling);
    for (const measure of Object.values(none)) {
      expect(measure).toMatchObject({ value: null, interval: null });
      expect(measure.reason).toMatch(/\w/);
    }
    expect(rulesAgainstPeople(confusion([0, 0, 4, 9]), resampling)).toMatchObject({
      precision: { value: null, reason: 'the rules tagged none of these replies' },
      recall: { value: 0 },
      f1: { value: 0 },
    });
  });
});
