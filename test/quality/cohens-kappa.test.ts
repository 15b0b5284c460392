import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../pipeline/quality/cohens-kappa.ts';
import { tableOf } from '../../pipeline/quality/decisions.ts';

const yes = true;
const no = false;

describe("Cohen's kappa", () => {
  it('gives what Fleiss, Cohen & Everitt (1969) print for their table of 200 patients', () => {
    const kappa = cohensKappa([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ]);
    expect(kappa.value).toBeCloseTo(0.429, 3);
    expect(kappa.standardError! ** 2).toBeCloseTo(0.002885, 6);
  });

  it('gives what Bonett prints for ci.kappa of statpsych, and statsmodels 0.13 reckons', () => {
    const kappa = cohensKappa([
      [31, 12],
      [4, 58],
    ]);
    expect(kappa.value).toBeCloseTo(0.6756757, 7);
    expect(kappa.standardError).toBeCloseTo(0.07344761, 8);
    expect(kappa.interval!.low).toBeCloseTo(0.531721, 7);
    expect(kappa.interval!.high).toBeCloseTo(0.8196303, 7);
  });

  it('agrees with a count by hand: (0.7 - 0.5) / (1 - 0.5)', () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    expect(cohensKappa(table).value).toBeCloseTo(0.4, 12);
    expect(cohensKappa(table).standardError).toBeCloseTo(0.12699606293110033, 12);
  });

  it('is below 0 where two coders agree on nearly everything but the theme', () => {
    const kappa = cohensKappa([
      [118, 5],
      [2, 0],
    ]);
    expect(kappa.value).toBeCloseTo(-0.02339181286549608, 12);
    expect(kappa.standardError).toBeCloseTo(0.012286756672845256, 12);
  });

  it('says why there is none when both coders always said the same', () => {
    for (const table of [
      [[9]],
      [
        [0, 0],
        [0, 7],
      ],
      [],
    ]) {
      const kappa = cohensKappa(table);
      expect(kappa).toMatchObject({ value: null, interval: null, standardError: null });
      expect(kappa.reason).toMatch(/every reply the same value|no reply/);
    }
  });

  it('gives no interval of width nothing', () => {
    const tables = [
      [
        [3, 0],
        [0, 7],
      ],
      [
        [0, 5],
        [5, 0],
      ],
      [
        [5, 5],
        [0, 0],
      ],
    ];
    expect(tables.map((table) => cohensKappa(table).value)).toEqual([1, -1, 0]);
    for (const table of tables) {
      expect(cohensKappa(table).interval).toBeNull();
      expect(cohensKappa(table).reason).toMatch(/no width/);
    }
  });

  it('keeps its interval for a rare theme in thousands of replies', () => {
    const kappa = cohensKappa([
      [4998, 1],
      [1, 0],
    ]);
    expect(kappa.interval!.low).toBeLessThan(kappa.value!);
  });

  it('counts only the replies that both coders decided on', () => {
    const decisions = [[yes, yes], [yes, no], [null, no], [no, no], [yes, null], [no]];
    expect(tableOf(decisions, 0, 1)).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});
