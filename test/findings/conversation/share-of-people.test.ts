import { describe, expect, it } from 'vitest';
import {
  shareOfPeople,
  type VoiceCount,
} from '../../../pipeline/findings/conversation/share-of-people.ts';
import { bootstrapSpreads } from '../../../pipeline/quality/bootstrap.ts';
import { simpleSample } from '../../../pipeline/quality/resampling.ts';
import { wilsonInterval } from '../../../pipeline/quality/wilson.ts';

const voices = (people: number, answering: number, times: number): VoiceCount[] =>
  Array.from({ length: times }, () => ({ people, answering }));

describe('the share of people who answer', () => {
  it("has Wilson's interval where everybody speaks with their own voice", () => {
    const { value, interval } = shareOfPeople([...voices(1, 1, 30), ...voices(1, 0, 70)]);
    const wilson = wilsonInterval(30, 100);
    expect(value).toBe(0.3);
    expect(interval!.low).toBeCloseTo(wilson.low, 12);
    expect(interval!.high).toBeCloseTo(wilson.high, 12);
  });

  it.each([2, 3, 10, 50])(
    "has Wilson's own interval for every share of %i single voices",
    (all) => {
      for (let answering = 0; answering <= all; answering++) {
        const single = [...voices(1, 1, answering), ...voices(1, 0, all - answering)];
        const { low, high } = shareOfPeople(single).interval!;
        const wilson = wilsonInterval(answering, all);
        expect(low).toBeCloseTo(wilson.low, 12);
        expect(high).toBeCloseTo(wilson.high, 12);
      }
    },
  );

  it('is counted by hand for a campaign of ten among eleven voices', () => {
    // 20 people, 14 answer: all of the campaign, and 4 of the 10 others. p = 0.7.
    // Squares: (10 − 7)² + 4 × 0.3² + 6 × 0.7² = 12.3; variance 12.3 / 400 × 11 / 10 = 0.033825;
    // that of 20 independent people is 0.21 / 19, so they are worth 20 × 0.21 / 19 / 0.033825 = 6.5352.
    const { value, interval } = shareOfPeople([
      { people: 10, answering: 10 },
      ...voices(1, 1, 4),
      ...voices(1, 0, 6),
    ]);
    const worth = (20 * 0.21) / 19 / 0.033825;
    expect(value).toBe(0.7);
    expect(interval!.low).toBeCloseTo(wilsonInterval(0.7 * worth, worth).low, 12);
    expect(interval!.high).toBeCloseTo(wilsonInterval(0.7 * worth, worth).high, 12);
  });

  it('lies near what resampling voices gives, with campaigns of every size', () => {
    const units = [
      ...voices(1, 1, 120),
      ...voices(1, 0, 240),
      ...voices(5, 5, 6),
      ...voices(9, 1, 4),
      ...voices(20, 20, 2),
    ];
    const { interval } = shareOfPeople(units);
    const sample = simpleSample(
      units.map(({ people, answering }) => [answering, people]),
      2,
    );
    const [spread] = bootstrapSpreads(sample, [([answering, people]) => answering! / people!], {
      seed: 1,
      resamples: 4000,
    });
    expect(Math.abs(interval!.low - spread!.interval!.low)).toBeLessThan(0.015);
    expect(Math.abs(interval!.high - spread!.interval!.high)).toBeLessThan(0.015);
  });

  it('counts each voice once where all answer, or none', () => {
    expect(shareOfPeople(voices(5, 0, 8)).interval).toEqual(wilsonInterval(0, 8));
    expect(shareOfPeople(voices(5, 5, 8)).interval).toEqual(wilsonInterval(8, 8));
  });

  it('says why there is no interval, or no share', () => {
    expect(shareOfPeople([{ people: 4, answering: 3 }])).toEqual({
      value: 0.75,
      interval: null,
      reason: 'All speak with one voice: there is no interval.',
    });
    expect(shareOfPeople([])).toEqual({
      value: null,
      interval: null,
      reason: 'Nobody is counted.',
    });
  });
});
