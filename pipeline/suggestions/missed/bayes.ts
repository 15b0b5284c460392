import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { type Example, type Features, keyFeatures } from './features.ts';

/** What was learned of a theme. */
export interface Learned {
  /** Log odds that a text has the theme, by the words that it holds; above 0 is likelier than not. */
  score(features: Features): number;
  /** Of a text's features those that speak for the theme, the strongest first. */
  speaksFor(features: Features): string[];
}

/**
 * What a feature that was never seen in a class counts for. natural's own 1 would, where the class
 * with the theme is small, make every word that is not in it speak for the theme.
 */
const smoothing = 0.1;

/** Held by every example, as natural passes by those that hold nothing; no run has this name. */
const inEvery = '\n';

/**
 * Learns a theme with natural's naive Bayes over the key features of the examples. Its probabilities
 * vanish where a text is long, so that each feature is asked about by itself, and logarithms added
 * up, which is the same model (Manning, Raghavan & Schütze 2008, Introduction to Information
 * Retrieval, section 13.2).
 * @param examples at least one with the theme and one without
 */
export function learn(examples: readonly Example[]): Learned {
  const keys = new Set(keyFeatures(examples));
  const bayes = new BayesClassifier(undefined, smoothing);
  for (const { features, hasTheme } of examples) {
    const held = [...features].filter((feature) => keys.has(feature));
    bayes.addDocument([inEvery, ...held], hasTheme ? 'with' : 'without');
  }
  bayes.train();
  const logOdds = (features: readonly string[]) => {
    const values = new Map(
      bayes.getClassifications([...features]).map(({ label, value }) => [label, value]),
    );
    return Math.log((values.get('with') ?? 0) / (values.get('without') ?? 0));
  };
  const before = logOdds([]);
  const weights = new Map([...keys].map((key) => [key, logOdds([key]) - before]));
  const heldIn = (features: Features) => [...features].filter((feature) => weights.has(feature));
  return {
    score: (features) =>
      heldIn(features).reduce((sum, feature) => sum + weights.get(feature)!, before),
    speaksFor: (features) =>
      heldIn(features)
        .filter((feature) => weights.get(feature)! > 0)
        .sort((a, b) => weights.get(b)! - weights.get(a)! || (a < b ? -1 : 1)),
  };
}
