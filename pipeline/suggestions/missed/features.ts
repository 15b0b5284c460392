import { logLikelihood } from '../../quality/log-likelihood.ts';

/** A text as the runs that it holds, each once. */
export type Features = ReadonlySet<string>;

/** A text to learn from: what it holds, and whether it has the theme. */
export interface Example {
  readonly features: Features;
  readonly hasTheme: boolean;
}

/** How many features are learned from, and how many texts must hold one. */
const mostFeatures = 300;
const leastTexts = 2;

/**
 * The features that separate examples with a theme from those without most, by log-likelihood, for
 * or against it. They must be chosen from what is learned from alone: choosing them with the texts
 * that a classifier is measured on would flatter it.
 * @returns best first, then in the order of their code units
 */
export function keyFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, [withTheme: number, without: number]>();
  const totals = [0, 0];
  for (const { features, hasTheme } of examples) {
    const side = hasTheme ? 0 : 1;
    totals[side]!++;
    for (const feature of features) {
      const count = counts.get(feature) ?? [0, 0];
      count[side]!++;
      counts.set(feature, count);
    }
  }
  return [...counts]
    .filter(([, [withTheme, without]]) => withTheme + without >= leastTexts)
    .map(([feature, [withTheme, without]]) => ({
      feature,
      separates: logLikelihood(
        { count: withTheme, total: totals[0]! },
        { count: without, total: totals[1]! },
      ),
    }))
    .sort((a, b) => b.separates - a.separates || (a.feature < b.feature ? -1 : 1))
    .slice(0, mostFeatures)
    .map(({ feature }) => feature);
}
