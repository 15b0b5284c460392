import { describe, expect, it } from 'vitest';
import { contrastedMargin, contrasts } from '../../pipeline/learning/contrasts.ts';
import { featureBook, rarities, rowsBy, weighted } from '../../pipeline/learning/feature-book.ts';
import { marginOf } from '../../pipeline/learning/sparse-rows.ts';

const texts = [['bus', 'late'], ['bus', 'bus'], ['late'], ['park'], ['bus', 'park'], ['never']];
const book = featureBook(texts);
const rows = rowsBy(book, texts);
const outcomes = Int8Array.of(1, 1, -1, -1, 0, -1);
const rarity = rarities(rows, [0, 1, 2, 3, 4, 5], 1);
const contrastOf = (feature: string) =>
  contrasts(rows, outcomes, rarity)[book.features.indexOf(feature)]!;

describe('contrasts of features', () => {
  it('agree with a hand count of texts, half a text being added to each', () => {
    // Both yes texts and none of the three no texts speak of the bus; one of each kind is late.
    expect(contrastOf('bus')).toBeCloseTo(Math.log(2.5 / 2.5 / (0.5 / 3.5)), 12);
    expect(contrastOf('late')).toBeCloseTo(Math.abs(Math.log(1.5 / 2.5 / (1.5 / 3.5))), 12);
  });

  it('are the same for what speaks for a theme and what speaks as much against it', () => {
    const turned = outcomes.map((outcome) => -outcome);
    const against = contrasts(rows, turned, rarity)[book.features.indexOf('bus')]!;
    expect(against).toBeCloseTo(contrastOf('bus'), 12);
  });

  it('do not look at texts on which nobody decided', () => {
    // The park stands in one no text and one undecided one.
    expect(contrastOf('park')).toBeCloseTo(Math.abs(Math.log(0.5 / 2.5 / (1.5 / 3.5))), 12);
  });

  it('are 0 for what is not learned from, and stay finite where nobody said yes', () => {
    const none = contrasts(rows, Int8Array.of(-1, -1, -1, -1, -1, -1), rarity);
    expect([...none].every(Number.isFinite)).toBe(true);
    expect([
      ...contrasts(
        rows,
        outcomes,
        rarity.map(() => 0),
      ),
    ]).toEqual([0, 0, 0, 0]);
  });
});

describe('the margin of a row by contrast', () => {
  const contrasted = {
    contrast: Float64Array.of(2, 0.5, 0, 0),
    weights: Float64Array.of(1, -3, 4, 2, 0.25),
  };

  it('is that of the row as it was learned from', () => {
    const learned = weighted(rows, contrasted.contrast);
    texts.forEach((_, row) => {
      expect(contrastedMargin(rows, row, contrasted)).toBeCloseTo(
        marginOf(learned, row, contrasted.weights),
        12,
      );
    });
  });

  it('is the constant where nothing of the row is told by contrast', () => {
    expect(contrastedMargin(rows, 5, contrasted)).toBe(0.25);
  });
});
