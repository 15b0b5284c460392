import type { Token } from '../text/word.ts';
import { describeTexts } from './described-texts.ts';
import { weighted } from './feature-book.ts';
import { formMark, views, wordView } from './features.ts';
import type { LearnedThemes } from './learn-themes.ts';

/** A word, or two side by side, and how strongly it speaks for a theme; against it below 0. */
export type SpeakingWord = readonly [word: string, weight: number];

const wordPlace = views.indexOf(wordView);

/**
 * The words that speak most for a theme and those that speak most against it, the strongest first:
 * the weights of the classifier over words times how rare the words are. A word's form and lemma
 * are added up where they are written alike.
 * @param most how many of either kind
 */
export function speakingWords(learned: LearnedThemes, theme: number, most: number): SpeakingWord[] {
  const weights = learned.first.weights[wordPlace]![theme]!;
  const rarity = learned.first.rarity[wordPlace]!;
  const strength = new Map<string, number>();
  learned.books[wordPlace]!.features.forEach((feature, column) => {
    add(strength, feature, weights[column]! * rarity[column]!);
  });
  const sorted = byStrength(strength);
  return [
    ...sorted.slice(0, most).filter(([, weight]) => weight > 0),
    ...sorted.slice(-most).filter(([, weight]) => weight < 0),
  ];
}

/**
 * A function that gives the words of a text that spoke most for a theme, the strongest first; none
 * where no known word spoke for it.
 * @param most how many
 */
export function wordsThatSpoke(
  learned: LearnedThemes,
  most: number,
): (tokens: readonly Token[], theme: number) => string[] {
  const { features } = learned.books[wordPlace]!;
  return (tokens, theme) => {
    const counts = describeTexts(learned.books, [tokens]).viewed[wordPlace]!.texts;
    const { columns, values } = weighted(counts, learned.first.rarity[wordPlace]!);
    const weights = learned.first.weights[wordPlace]![theme]!;
    const strength = new Map<string, number>();
    columns.forEach((column, place) => {
      add(strength, features[column]!, weights[column]! * values[place]!);
    });
    return byStrength(strength)
      .filter(([, weight]) => weight > 0)
      .slice(0, most)
      .map(([word]) => word);
  };
}

function add(strength: Map<string, number>, feature: string, weight: number): void {
  const word = feature.startsWith(formMark) ? feature.slice(formMark.length) : feature;
  strength.set(word, (strength.get(word) ?? 0) + weight);
}

function byStrength(strength: ReadonlyMap<string, number>): SpeakingWord[] {
  return [...strength]
    .map(([word, weight]): SpeakingWord => [word, Math.round(weight * 1000) / 1000])
    .sort(([oneWord, one], [otherWord, other]) => other - one || (oneWord < otherWord ? -1 : 1));
}
