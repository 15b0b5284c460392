import type { Said } from './said.ts';
import { partOf, speakersOf, weightsOf } from './scores.ts';
import type { Sharing, Weighting } from './weightings.ts';

/**
 * What supplies a score: what each reply gives it, or each person under the weighting "people", where
 * one who says a thing in several replies says it once. What has a weight of 0 supplies nothing.
 */
export interface Suppliers {
  /** What each gives, above 0. */
  readonly parts: readonly number[];
  readonly voices: number;
}

/** The suppliers of each theme's score, in the order of the list. */
export function suppliersOf(said: Said, weighting: Weighting, sharing: Sharing): Suppliers[] {
  const { patterns, voices } = speakersOf(said, weighting);
  const weights = weightsOf(said, weighting);
  const found = said.themes.map(() => ({ parts: [] as number[], voices: new Set<number>() }));
  patterns.forEach((place, say) => {
    const pattern = said.patterns[place]!;
    const part = weights[say]! * partOf(pattern.length, sharing);
    if (part === 0) return;
    for (const theme of pattern) {
      found[theme]!.parts.push(part);
      found[theme]!.voices.add(voices[say]!);
    }
  });
  return found.map(({ parts, voices: heard }) => ({ parts, voices: heard.size }));
}

/** The suppliers of a ranking as a whole, each once with all that it weighs. */
export function suppliersOfAll(said: Said, weighting: Weighting): Suppliers {
  const { voices } = speakersOf(said, weighting);
  const weights = weightsOf(said, weighting);
  return {
    parts: weights.filter((weight) => weight > 0),
    voices: new Set(voices.filter((_, say) => weights[say]! > 0)).size,
  };
}

/** The replies that supply each theme's score, in the order of the list: those with a weight above 0. */
export function repliesOf(said: Said, weighting: Weighting): number[] {
  const replies = said.themes.map(() => 0);
  for (const { themes, weights } of said.replies) {
    if (weighting !== 'people' && weights[weighting] === 0) continue;
    for (const theme of themes) replies[theme]! += 1;
  }
  return replies;
}
