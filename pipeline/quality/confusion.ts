import { ratio } from './measure.ts';

/**
 * Rules against people, in replies (or, weighted, in estimated replies of the population): a
 * positive is a reply that the rules tagged, a true one is one that people gave the theme too.
 */
export type Confusion = {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
};

/** How many columns a reply has for one theme: the four of a confusion, in its order. */
export const outcomes = 4;

/**
 * One reply as four columns, of which one is 1.
 * @param tagged whether the rules gave it the theme
 * @param coded whether people did; null where nobody decided, which leaves all columns 0
 */
export function outcomeOf(tagged: boolean, coded: boolean | null): readonly number[] {
  if (coded === null) return [0, 0, 0, 0];
  return [tagged && coded, tagged && !coded, !tagged && coded, !tagged && !coded].map(Number);
}

/** The confusion in four neighbouring columns of sums. */
export function confusionAt(sums: ArrayLike<number>, start = 0): Confusion {
  return {
    truePositives: sums[start]!,
    falsePositives: sums[start + 1]!,
    falseNegatives: sums[start + 2]!,
    trueNegatives: sums[start + 3]!,
  };
}

/** Of the replies the rules tagged, the share that people gave the theme; null without a tag. */
export function precisionOf({ truePositives, falsePositives }: Confusion): number | null {
  return ratio(truePositives, truePositives + falsePositives);
}

/** Of the replies people gave the theme, the share that the rules tagged; null without any. */
export function recallOf({ truePositives, falseNegatives }: Confusion): number | null {
  return ratio(truePositives, truePositives + falseNegatives);
}

/**
 * The harmonic mean of precision and recall (van Rijsbergen 1979, Information Retrieval, chapter 7,
 * E with alpha = 1/2), in its form 2 TP / (2 TP + FP + FN), which is 0 where nothing was found
 * and undefined only where there was nothing to find and nothing was tagged.
 */
export function f1Of({ truePositives, falsePositives, falseNegatives }: Confusion): number | null {
  return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

/** The share of all replies on which rules and people agree; null without replies. */
export function accuracyOf(confusion: Confusion): number | null {
  return ratio(confusion.truePositives + confusion.trueNegatives, repliesOf(confusion));
}

/** All replies of a confusion. */
export function repliesOf(confusion: Confusion): number {
  return (
    confusion.truePositives +
    confusion.falsePositives +
    confusion.falseNegatives +
    confusion.trueNegatives
  );
}

/** Why each of the four is undefined, when it is. */
export const whenUndefined = {
  precision: 'the rules tagged none of these replies',
  recall: 'people gave none of these replies the theme',
  f1: 'neither rules nor people gave any of these replies the theme',
  accuracy: 'no reply was decided on',
} as const;
