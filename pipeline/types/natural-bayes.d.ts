/** natural's naive Bayes: its file loads no database and reads no ./.env, unlike the package's root. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    /** @param stemmer natural's Porter stemmer where undefined, not asked where texts are lists of words */
    constructor(stemmer: undefined, smoothing: number);
    addDocument(features: string[], label: string): void;
    train(): void;
    /** The most probable label first; probabilities that are not brought to a sum of 1. */
    getClassifications(features: string[]): { label: string; value: number }[];
  }
}
