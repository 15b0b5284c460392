import type { Theme } from '../../analysis/codebook.ts';
import type { Material } from '../material.ts';
import type { Basis } from '../proposal.ts';
import { outsideOf } from '../rules/outside.ts';
import { distinctRuns, hasMeaning } from '../rules/runs.ts';
import { learn } from './bayes.ts';
import { crossValidated, differentOnes, type Scores } from './cross-validation.ts';
import type { Example, Features } from './features.ts';

/** A reply that looks like a theme and does not carry it. */
export interface MissedReply {
  readonly theme: string;
  readonly place: number;
  readonly score: number;
  /** What speaks for the theme, the strongest first. */
  readonly words: readonly string[];
}

/** The replies that a theme seems to have missed, and how far that can be believed. */
export interface Missed {
  readonly theme: string;
  readonly basis: Basis;
  /** Null where there was too little to learn from. */
  readonly scores: Scores | null;
  /** Why nothing is proposed, as a sentence; null where something is. */
  readonly nothing: string | null;
  /** The likeliest first. */
  readonly replies: readonly MissedReply[];
}

/** Each fold must have some to learn from. */
const leastOfEach = 8;
/** More to learn from changes little and takes long. */
const mostOfEach = 2000;
const mostReplies = 20;
const mostWords = 5;

/**
 * Finds the replies that look like a theme and do not carry it. Learned from codings, where there
 * are enough, else from the replies that carry it so far, by what they say besides the words that
 * the rules have found.
 */
export function missedReplies(theme: Theme, basis: Basis, material: Material): Missed {
  const { texts, verdicts, tagged } = material;
  const said = verdicts.get(theme.id)!;
  const carries = tagged.get(theme.id)!;
  const hasTheme = (place: number) => (basis === 'codings' ? said[place] : carries.has(place));
  const known = [...texts.keys()].filter((place) => hasTheme(place) !== undefined);
  const [withTheme, without] = [true, false].map((has) =>
    known.filter((place) => hasTheme(place) === has),
  );
  const nothing = (why: string, scores: Scores | null = null): Missed => ({
    theme: theme.id,
    basis,
    scores,
    nothing: why,
    replies: [],
  });
  const featuresOf = (place: number): Features => {
    if (basis === 'codings') return distinctRuns(texts[place]!, hasMeaning);
    const isOutside = outsideOf(theme.id, material.codebook, material.matches[place]!);
    return distinctRuns(texts[place]!, (run) => hasMeaning(run) && isOutside(run));
  };
  const examples = [...spread(withTheme!, mostOfEach), ...spread(without!, mostOfEach)].map(
    (place): Example => ({ features: featuresOf(place), hasTheme: hasTheme(place) === true }),
  );
  if (Math.min(differentOnes(examples, true), differentOnes(examples, false)) < leastOfEach) {
    return nothing(
      `Too few to learn from: ${leastOfEach} different replies with the theme and as many without are needed.`,
    );
  }
  const scores = crossValidated(examples);
  if (scores.rankingInterval.low <= 0.5) {
    return nothing('No better than chance on replies that it had not learned from.', scores);
  }
  const learned = learn(examples);
  const replies = [...texts.keys()]
    .filter((place) => !carries.has(place) && said[place] === undefined)
    .map((place) => ({ place, features: distinctRuns(texts[place]!, hasMeaning) }))
    .map(({ place, features }) => ({ place, features, score: learned.score(features) }))
    .filter(({ score }) => score >= scores.threshold)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, mostReplies)
    .map(({ place, features, score }) => {
      const words = learned.speaksFor(features).slice(0, mostWords);
      return { theme: theme.id, place, score, words };
    });
  if (replies.length === 0) return nothing('No further reply looks like it.', scores);
  return { theme: theme.id, basis, scores, nothing: null, replies };
}

/** At most so many of the items, evenly spread. */
function spread(items: readonly number[], most: number): number[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, turn) => items[Math.floor((turn * items.length) / most)]!,
  );
}
