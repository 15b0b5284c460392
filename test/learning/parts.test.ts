import { describe, expect, it } from 'vitest';
import { featureBook, rarities, rowsBy, weighted } from '../../pipeline/learning/feature-book.ts';
import { clausesOf, letterView, wordView } from '../../pipeline/learning/features.ts';
import { foldsOf } from '../../pipeline/learning/folds.ts';
import { solve } from '../../pipeline/learning/solve.ts';
import { bestF1, thresholdFor } from '../../pipeline/learning/threshold.ts';
import { tokensOf } from './invented.ts';

describe('features', () => {
  it('pairs words within a clause and never across one', () => {
    const features = wordView.featuresOf(tokensOf('Long queues. Kind people'));
    expect(features).toContain('long queue');
    expect(features).toContain('=queues');
    expect(features.some((feature) => feature.includes('queue kind'))).toBe(false);
  });

  it('takes letters from within words, their ends as spaces', () => {
    expect(letterView.featuresOf(tokensOf('bus'))).toEqual([
      ' bu',
      'bus',
      'us ',
      ' bus',
      'bus ',
      ' bus ',
    ]);
  });

  it('leaves out names and addresses, which are somebody’s', () => {
    const tokens = tokensOf('thank @ann_invented at https://a.example/x');
    for (const view of [wordView, letterView]) {
      expect(view.featuresOf(tokens).join(' ')).not.toMatch(/ann|example/);
    }
  });

  it('keeps an emoji and a #tag whole', () => {
    expect(letterView.featuresOf(tokensOf('🌳 #PlantTrees'))).toEqual(['🌳', '#planttrees']);
  });

  it('gives a text without a word one clause without a word', () => {
    expect(clausesOf([])).toEqual([[]]);
  });
});

describe('weights of features', () => {
  const texts = [['a', 'a', 'b'], ['b'], ['b', 'c'], ['d']];
  const book = featureBook(texts);
  const rows = rowsBy(book, texts);

  it('agree with a hand count of 1 + ln tf times the smoothed rarity, at length 1', () => {
    const { values, starts } = weighted(rows, rarities(rows, [0, 1, 2], 1));
    const a = (1 + Math.log(2)) * (1 + Math.log(4 / 2));
    const b = 1 + Math.log(4 / 4);
    expect(values[0]).toBeCloseTo(a / Math.hypot(a, b), 12);
    expect(values[1]).toBeCloseTo(b / Math.hypot(a, b), 12);
    expect([...starts]).toEqual([0, 2, 3, 5, 5]);
  });

  it('leave out what the texts that are learned from do not hold, or too few of them', () => {
    const rarity = rarities(rows, [0, 1, 2], 2);
    expect(book.features.filter((_, column) => rarity[column]! > 0)).toEqual(['b']);
  });
});

describe('folds', () => {
  it('keep what belongs together in one fold, and are of about one size', () => {
    const groups = Array.from({ length: 103 }, (_, place) => `group ${place % 60}`);
    const folds = foldsOf(groups, 5, 1);
    groups.forEach((group, place) => {
      expect(folds[place]).toBe(folds[groups.indexOf(group)]);
    });
    const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(foldsOf(groups, 5, 1)).toEqual(folds);
    expect(foldsOf(groups, 5, 2)).not.toEqual(folds);
  });
});

describe('thresholds', () => {
  const probabilities = [0.9, 0.7, 0.7, 0.2, 0.1];

  it('come from the best F1 of any, equal probabilities being on the same side', () => {
    // Given from 0.7: two of three right, and no miss: 4 / (4 + 1).
    expect(bestF1(probabilities, Int8Array.of(1, 1, -1, -1, -1))).toBeCloseTo(0.8, 12);
    expect(bestF1(probabilities, Int8Array.of(-1, -1, -1, -1, -1))).toBe(0);
  });

  it('are half of it, kept between 0.25 and 0.4', () => {
    expect(thresholdFor(probabilities, Int8Array.of(1, 1, -1, -1, -1))).toBe(0.4);
    expect(thresholdFor(probabilities, Int8Array.of(-1, -1, -1, -1, 1))).toBe(0.25);
    expect(thresholdFor(probabilities, Int8Array.of(1, -1, -1, 1, -1))).toBeCloseTo(1 / 3, 12);
  });

  it('do not look at texts on which nobody decided', () => {
    expect(bestF1(probabilities, Int8Array.of(1, 0, 0, 0, -1))).toBe(1);
  });
});

it('solves equations as done by hand', () => {
  const matrix = [
    [4, 2],
    [2, 3],
  ];
  const [first, second] = solve(matrix, [2, 5]);
  expect(first).toBeCloseTo(-0.5, 12);
  expect(second).toBeCloseTo(2, 12);
});
