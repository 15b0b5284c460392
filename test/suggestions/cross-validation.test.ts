import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../pipeline/charts/seeded-random.ts';
import { learn } from '../../pipeline/suggestions/missed/bayes.ts';
import { crossValidated } from '../../pipeline/suggestions/missed/cross-validation.ts';
import type { Example } from '../../pipeline/suggestions/missed/features.ts';

/** Examples of words drawn at random, the theme drawn as well. */
function chance(many: number, seed: number, copies = 1): Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: many }, () => {
    const features = new Set(
      Array.from({ length: 12 }, () => `word ${Math.floor(random() * 400)}`),
    );
    const hasTheme = random() < 0.3;
    return Array.from({ length: copies }, () => ({ features, hasTheme }));
  }).flat();
}

describe('cross-validation', () => {
  it('finds nothing where there is nothing to find: no text tells of itself', () => {
    const rankings = [1, 2, 3, 4, 5].map((seed) => crossValidated(chance(200, seed)).ranking);
    const mean = rankings.reduce((sum, ranking) => sum + ranking, 0) / rankings.length;
    expect(mean).toBeGreaterThan(0.43);
    expect(mean).toBeLessThan(0.57);
    // The same texts are told well by what has learned them: that would be the leak.
    const seen = chance(200, 1);
    const learned = learn(seen);
    const average = (has: boolean) => {
      const scores = seen
        .filter(({ hasTheme }) => hasTheme === has)
        .map(({ features }) => learned.score(features));
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    };
    expect(average(true) - average(false)).toBeGreaterThan(3);
  });

  it('keeps copies of one text together, so that none is told by its copy', () => {
    const { ranking } = crossValidated(chance(100, 7, 3));
    expect(ranking).toBeLessThan(0.65);
  });

  it('finds what is there, and says how sure it is', () => {
    const examples = chance(200, 3).map(({ features, hasTheme }, place) => ({
      features: hasTheme && place % 8 > 0 ? new Set([...features, 'cycle']) : features,
      hasTheme,
    }));
    const scores = crossValidated(examples);
    expect(scores.ranking).toBeGreaterThan(0.75);
    expect(scores.rankingInterval.low).toBeGreaterThan(0.5);
    // Three in ten have the theme.
    expect(scores.precisionInterval.low).toBeGreaterThan(0.3);
    expect(crossValidated(examples)).toEqual(scores);
  });

  it('counts pairs as Mann and Whitney do, ties half', () => {
    // Nobody holds a word that another holds: every score is the same.
    const apart = Array.from({ length: 20 }, (_, place) => ({
      features: new Set([`only ${place}`]),
      hasTheme: place < 10,
    }));
    const { ranking } = crossValidated(apart);
    expect(ranking).toBeCloseTo(0.5, 1);
  });
});

describe('what was learned', () => {
  it('names the words that speak for a theme, the strongest first, and is not undone by a long text', () => {
    const examples: Example[] = [
      ...Array.from({ length: 10 }, () => ({
        features: new Set(['cycle', 'the', 'lane']),
        hasTheme: true,
      })),
      ...Array.from({ length: 10 }, () => ({
        features: new Set(['tree', 'the', 'lane']),
        hasTheme: false,
      })),
      { features: new Set(['tree', 'cycle']), hasTheme: false },
    ];
    const learned = learn(examples);
    expect(learned.speaksFor(new Set(['the', 'cycle', 'tree']))[0]).toBe('cycle');
    expect(learned.speaksFor(new Set(['tree']))).toEqual([]);
    const long = new Set(Array.from({ length: 5000 }, (_, place) => `w${place}`).concat('cycle'));
    expect(learned.score(long)).toBeCloseTo(learned.score(new Set(['cycle'])), 12);
    expect(Number.isFinite(learned.score(new Set()))).toBe(true);
  });
});
