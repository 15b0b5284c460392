import { describe, expect, it } from 'vitest';
import { keyWords } from '../../../pipeline/findings/words/key-words.ts';
import { logRatioInterval } from '../../../pipeline/findings/words/log-ratio-interval.ts';
import { twoSided95 } from '../../../pipeline/quality/normal.ts';
import { randomFrom } from '../../bench/random.ts';

describe('the interval of a log ratio', () => {
  it('is what Katz and others reckon: 12 of 80 against 9 of 400 is 6.67 times, 2.9 to 15.3', () => {
    const interval = logRatioInterval(
      { count: 12, total: 80 },
      { count: 9, total: 400 },
      twoSided95,
    )!;
    // ln(20/3) ± 1.96 √(1/12 − 1/80 + 1/9 − 1/400), by hand 1.8971 ± 0.8305
    expect(2 ** interval.low).toBeCloseTo(2.906, 3);
    expect(2 ** interval.high).toBeCloseTo(15.296, 2);
  });

  it('is none where a count is 0', () => {
    expect(
      logRatioInterval({ count: 5, total: 80 }, { count: 0, total: 400 }, twoSided95),
    ).toBeNull();
    expect(
      logRatioInterval({ count: 0, total: 80 }, { count: 5, total: 400 }, twoSided95),
    ).toBeNull();
  });
});

describe('the intervals of key words', () => {
  const word = (lemma: string, inBody: number, inRest: number) => ({
    lemma,
    shown: lemma,
    inBody,
    inRest,
  });

  it('allow for being chosen: those of three among four miss 3.75 per cent of the time', () => {
    // 0.05 × 3/4 = 0.0375, which leaves 0.01875 on each side: 2.0804 in printed tables.
    // ln 6 ± 2.0804 √(1/30 − 1/50 + 1/10 − 1/100), by hand 1.7918 ± 0.6688
    const { rows } = keyWords(
      [word('river', 30, 10), word('tram', 5, 60), word('shade', 10, 20), word('lamp', 0, 25)],
      50,
      100,
    );
    const [river] = rows;
    expect(2 ** river!.log_ratio_low!).toBeCloseTo(3.0741, 3);
    expect(2 ** river!.log_ratio_high!).toBeCloseTo(11.711, 2);
  });

  it('hold the truth as often as they say, of words drawn by lot', () => {
    // 60 words that both use alike and 40 that the body uses 2.5 times as often.
    const random = randomFrom(4);
    const drawn = (share: number, all: number) =>
      Array.from({ length: all }, () => Number(random() < share)).reduce(
        (sum, one) => sum + one,
        0,
      );
    const [share, more, voices, rest] = [0.1, 2.5, 120, 300];
    const missed = { given: [] as number[], plain: [] as number[] };
    for (let round = 0; round < 60; round++) {
      const words = Array.from({ length: 100 }, (_, place) =>
        word(`${place}`, drawn(place < 60 ? share : share * more, voices), drawn(share, rest)),
      );
      const { rows } = keyWords(words, voices, rest);
      const rate = (misses: (row: (typeof rows)[number], truth: number) => boolean) =>
        rows.filter((row) => misses(row, Number(row.word) < 60 ? 0 : Math.log2(more))).length /
        Math.max(1, rows.length);
      missed.given.push(
        rate((row, truth) => truth < row.log_ratio_low! || row.log_ratio_high! < truth),
      );
      missed.plain.push(
        rate((row, truth) => {
          const of = (count: number, total: number) => ({ count, total });
          const plain = logRatioInterval(
            of(row.voices, voices),
            of(row.rest_voices, rest),
            twoSided95,
          )!;
          return truth < plain.low || plain.high < truth;
        }),
      );
    }
    const mean = (rates: number[]) => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    expect(mean(missed.given)).toBeLessThan(0.05);
    expect(mean(missed.plain)).toBeGreaterThan(0.05);
  });
});
