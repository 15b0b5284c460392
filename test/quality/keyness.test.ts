import { describe, expect, it } from 'vitest';
import { keyness } from '../../pipeline/quality/keyness.ts';
import {
  logLikelihood,
  logLikelihoodOfCells,
  logRatio,
} from '../../pipeline/quality/log-likelihood.ts';
import { logOddsWithPrior } from '../../pipeline/quality/log-odds.ts';
import { benjaminiHochberg } from '../../pipeline/quality/many-tests.ts';

describe('log-likelihood', () => {
  it('gives what Dunning (1993), table 1 prints for "the swiss": 270.72', () => {
    const statistic = logLikelihood({ count: 110, total: 2552 }, { count: 111, total: 29225 });
    expect(statistic).toBeCloseTo(270.72, 2);
  });

  it("gives what Lancaster's significance test system prints for 52 and 57: 2.65", () => {
    const statistic = logLikelihood({ count: 52, total: 50_000 }, { count: 57, total: 75_000 });
    expect(statistic).toBeCloseTo(2.65, 2);
    expect(statistic).toBeCloseTo(2.6540642606010696, 10); // SciPy 1.10
  });

  it('takes a term that is missing on one side, and is 0 where there is no difference', () => {
    const statistic = logLikelihood({ count: 5, total: 40 }, { count: 0, total: 160 });
    expect(statistic).toBeCloseTo(16.621126754497446, 10); // NLTK 3.8
    expect(logLikelihood({ count: 3, total: 30 }, { count: 7, total: 70 })).toBeCloseTo(0, 12);
    expect(logLikelihood({ count: 30, total: 30 }, { count: 70, total: 70 })).toBe(0);
  });

  it('takes for nothing what rounding leaves below nothing', () => {
    const exact = logLikelihoodOfCells([2, 1, 3, 0]);
    expect(logLikelihoodOfCells([2, 1, 3, -1.1e-16])).toBe(exact);
    expect(exact).toBe(logLikelihood({ count: 2, total: 3 }, { count: 3, total: 3 }));
    expect(logLikelihoodOfCells([2, 0, 0, -1e-16])).toBe(0);
    expect(logLikelihoodOfCells([0, 0, 0, 0])).toBe(0);
  });

  it('has an effect size that doubles by one, with one half for none', () => {
    expect(logRatio({ count: 8, total: 100 }, { count: 4, total: 100 })).toBe(1);
    expect(logRatio({ count: 2, total: 100 }, { count: 16, total: 200 })).toBe(-2);
    expect(logRatio({ count: 4, total: 100 }, { count: 0, total: 100 })).toBe(3);
  });
});

describe('log-odds with a prior', () => {
  // Two sentences with a flat and an informative prior, printed in the README of fightin_words
  it.each([
    ['donkey', 0, 1, 9, 0.05, 0.55, -0.6894227886807968],
    ['brown', 1, 0, 9, 0.05, 0.55, 0.6894227886807968],
    ['very', 0, 1000, 1009, 0.05, 0.6, -2.2144429606255946],
    ['the', 2, 2, 1009, 0.05, 0.6, 4.954523357120953],
    ['very', 0, 1000, 1009, 0.001, 0.551, -0.4368846171934332],
    ['the', 2, 2, 1009, 0.05, 0.551, 4.961066225017743],
  ])('gives the score of %s as published', (_, one, other, words, count, total, score) => {
    const found = logOddsWithPrior(
      { count: one, total: 9 },
      { count: other, total: words },
      {
        count,
        total,
      },
    );
    expect(found.score).toBeCloseTo(score, 6);
  });

  it('draws a rare term nearer to no difference than a frequent one', () => {
    const prior = { count: 5, total: 100 };
    const rare = logOddsWithPrior({ count: 2, total: 100 }, { count: 1, total: 100 }, prior);
    const often = logOddsWithPrior({ count: 40, total: 100 }, { count: 20, total: 100 }, prior);
    expect(rare.score).toBeLessThan(often.score);
    expect(() =>
      logOddsWithPrior({ count: 0, total: 9 }, { count: 1, total: 9 }, { count: 0, total: 1 }),
    ).toThrow(RangeError);
  });
});

describe('many tests', () => {
  // The fifteen probabilities of Benjamini & Hochberg's (1995) example, a trial of thrombolysis
  const probabilities = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];

  it('rejects the four that Benjamini & Hochberg (1995) reject', () => {
    expect(benjaminiHochberg(probabilities).filter((one) => one <= 0.05)).toHaveLength(4);
  });

  it('agrees with statsmodels 0.13, whatever the order of the tests', () => {
    const expected = [
      [0, 0.0015],
      [3, 0.035625],
      [7, 0.0645],
      [8, 0.0765],
      [12, 0.7532307692307693],
      [14, 1],
    ] as const;
    const turned = [...probabilities].reverse();
    for (const [index, adjusted] of expected) {
      expect(benjaminiHochberg(probabilities)[index]).toBeCloseTo(adjusted, 10);
      expect(benjaminiHochberg(turned)[14 - index]).toBeCloseTo(adjusted, 10);
    }
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe('keyness', () => {
  const first = {
    counts: new Map([
      ['help', 30],
      ['nhs', 12],
      ['all', 100],
    ]),
    total: 100,
  };
  const second = {
    counts: new Map([
      ['nhs', 40],
      ['help', 20],
      ['tax', 9],
      ['all', 150],
    ]),
    total: 150,
  };
  const terms = keyness(first, second, { priorTotal: 50 });

  it('puts the terms of the first body first and those of the second last', () => {
    expect(terms.map(({ term }) => term)).toEqual(['help', 'tax', 'nhs']);
  });

  it('agrees with figures reckoned in Python', () => {
    expect(terms[0]!.logOdds).toBeCloseTo(0.7230001437096265, 12);
    expect(terms[0]!.score).toBeCloseTo(2.9935049914415153, 12);
    expect(terms[0]!.logLikelihood).toBeCloseTo(10.226011189849569, 10);
    expect(terms[0]!.probability).toBeCloseTo(0.0013847380365731242, 12);
    expect(terms[1]!.score).toBeCloseTo(-1.922199384252804, 12);
    expect(terms[2]!.score).toBeCloseTo(-2.5670338690022163, 12);
  });

  it('corrects for as many tests as there are terms', () => {
    // 0.001385, 0.002149 and 0.003991, times 3 / rank, none above the next
    const rates = terms.map((term) => term.adjustedProbability);
    expect(rates[0]).toBeCloseTo((3 * 0.002148613086935042) / 2, 12);
    expect(rates[1]).toBeCloseTo((3 * 0.002148613086935042) / 2, 12);
    expect(rates[2]).toBeCloseTo(0.00399119101845591, 12);
  });

  it('does not depend on the order of the maps', () => {
    const turned = { ...second, counts: new Map([...second.counts].reverse()) };
    expect(keyness(first, turned, { priorTotal: 50 })).toEqual(terms);
  });

  it('refuses empty bodies and counts that cannot be', () => {
    const empty = { counts: new Map<string, number>(), total: 0 };
    expect(() => keyness(first, empty, { priorTotal: 50 })).toThrow(RangeError);
    const wrong = { counts: new Map([['tax', 9]]), total: 8 };
    expect(() => keyness(first, wrong, { priorTotal: 50 })).toThrow(
      /the term tax has a count of 9/,
    );
    expect(keyness({ ...empty, total: 4 }, { ...empty, total: 4 }, { priorTotal: 5 })).toEqual([]);
  });
});
