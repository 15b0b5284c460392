import { type Contrasted, contrastedMargin, contrasts } from './contrasts.ts';
import type { DescribedTexts } from './described-texts.ts';
import { rarities, weighted } from './feature-book.ts';
import { marginClassifier } from './margin-classifier.ts';
import type { Outcomes } from './outcomes.ts';
import { marginOf, type SparseRows } from './sparse-rows.ts';

/** Two linear classifiers for each view and theme, over features weighed in two ways. */
export interface FirstLayer {
  /** For each view, how rare each feature was among the texts that were learned from. */
  readonly rarity: readonly Float64Array[];
  /** For each view and each theme, a weight for each feature and one for the constant. */
  readonly weights: readonly (readonly Float64Array[])[];
  /** For each view and each theme, the same over features weighed by contrast. */
  readonly contrasted: readonly (readonly Contrasted[])[];
}

/** The cost of an error in each view; from trials in cross-validation, where 0.3 to 1 are alike. */
const cost = 1;

/**
 * Learns from some texts: one against the rest for each theme, under each view.
 * @param learnedFrom which texts; about the others nothing is known, not even how rare words are
 */
export function fitFirstLayer(
  described: DescribedTexts,
  themes: readonly Outcomes[],
  learnedFrom: (text: number) => boolean,
  seed: number,
): FirstLayer {
  const chosen = Array.from({ length: described.count }, (_, text) => text).filter(learnedFrom);
  const isChosen = new Set(chosen);
  const known = themes.map((outcomes) =>
    outcomes.map((outcome, text) => (isChosen.has(text) ? outcome : 0)),
  );
  const rarity = described.viewed.map(({ texts, view }) =>
    rarities(texts, chosen, view.fewestTexts),
  );
  const weights = described.viewed.map(({ texts }, view) => {
    const rows = weighted(texts, rarity[view]!);
    return known.map((outcomes) => marginClassifier(rows, outcomes, { cost, seed }));
  });
  const contrasted = described.viewed.map(({ texts }, view) =>
    known.map((outcomes) => {
      const contrast = contrasts(texts, outcomes, rarity[view]!);
      const rows = weighted(texts, contrast);
      return { contrast, weights: marginClassifier(rows, outcomes, { cost, seed }) };
    }),
  );
  return { rarity, weights, contrasted };
}

/** What the first layer says of a text for a theme; null where it knows nothing that is in it. */
export type Signals = readonly number[] | null;

/**
 * What the first layer says of texts, theme by theme: for each view the margin of the whole text,
 * that of the clause that speaks most for the theme, since a long text dilutes what one of its
 * sentences says, and that of the whole text by contrast.
 * @param wanted the texts, in the order in which their signals are given
 * @returns for each theme a row of signals for each wanted text
 */
export function signalsOf(
  layer: FirstLayer,
  described: DescribedTexts,
  wanted: readonly number[],
): Signals[][] {
  const whole = described.viewed.map(({ texts }, view) => weighted(texts, layer.rarity[view]!));
  const parts = described.viewed.map(({ clauses }, view) => weighted(clauses, layer.rarity[view]!));
  const isKnown = (text: number) => whole.some(({ starts }) => starts[text + 1]! > starts[text]!);
  return layer.weights[0]!.map((_, theme) =>
    wanted.map((text) =>
      isKnown(text)
        ? layer.weights.flatMap((themes, view) => [
            marginOf(whole[view]!, text, themes[theme]!),
            strongest(parts[view]!, described.clauseStarts, text, themes[theme]!),
            contrastedMargin(described.viewed[view]!.texts, text, layer.contrasted[view]![theme]!),
          ])
        : null,
    ),
  );
}

function strongest(
  clauses: SparseRows,
  clauseStarts: Int32Array,
  text: number,
  weights: Float64Array,
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let clause = clauseStarts[text]!; clause < clauseStarts[text + 1]!; clause += 1) {
    most = Math.max(most, marginOf(clauses, clause, weights));
  }
  return most;
}
