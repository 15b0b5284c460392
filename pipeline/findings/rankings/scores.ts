import type { Said, Says } from './said.ts';
import type { Sharing, Weighting } from './weightings.ts';

/** Scores closer than this part of the greater one are equal: sums of logarithms and of thirds round. */
const rounding = 1e-10;

/** Who speaks under a weighting: persons, or else replies. */
export function speakersOf(said: Said, weighting: Weighting): Says {
  return weighting === 'people' ? said.byPerson : said.byReply;
}

/** What each of the speakers of a weighting has to say, in their order. */
export function weightsOf(said: Said, weighting: Weighting): number[] {
  return weighting === 'people'
    ? said.byPerson.persons.map(() => 1)
    : said.replies.map(({ weights }) => weights[weighting]);
}

/** What of a say's weight each of its themes is given. */
export function partOf(themes: number, sharing: Sharing): number {
  return sharing === 'whole' ? 1 : 1 / themes;
}

/** Each theme's score, in the order of the list. */
export function scoresOf(said: Said, weighting: Weighting, sharing: Sharing): Float64Array {
  const scores = new Float64Array(said.themes.length);
  const weights = weightsOf(said, weighting);
  speakersOf(said, weighting).patterns.forEach((place, say) => {
    const pattern = said.patterns[place]!;
    const part = weights[say]! * partOf(pattern.length, sharing);
    for (const theme of pattern) scores[theme]! += part;
  });
  return scores;
}

/** Whether one score is greater than another by more than rounding. */
export function isAbove(one: number, other: number): boolean {
  return one - other > rounding * one;
}

/**
 * The rank of each score, the greatest first: equal ones share a rank and the next is left free.
 * Where all scores are 0 nothing is ranked, and each holds the last rank: none comes first with
 * nothing.
 * @param ranks of the same length; filled in and returned, so that resamples need no new one
 */
export function ranksOf(
  scores: Float64Array,
  ranks: Int32Array = new Int32Array(scores.length),
): Int32Array {
  if (scores.every((score) => score === 0)) return ranks.fill(scores.length);
  for (let one = 0; one < scores.length; one += 1) {
    let rank = 1;
    for (let other = 0; other < scores.length; other += 1) {
      if (isAbove(scores[other]!, scores[one]!)) rank += 1;
    }
    ranks[one] = rank;
  }
  return ranks;
}
