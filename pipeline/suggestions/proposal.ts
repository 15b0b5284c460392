import type { Interval } from '../quality/measure.ts';
import { wilsonInterval } from '../quality/wilson.ts';
import type { Material } from './material.ts';
import type { RuleFind } from './rules/rule-finds.ts';
import { standingOf } from './rules/standing.ts';

/** What a proposal would do to a theme in the codebook. */
export type Change = 'add rule' | 'add exclusion' | 'take out rule';

/** What a theme's proposals are made from: what people said, or which replies carry it so far. */
export type Basis = 'codings' | 'tags';

/** How much a word or phrase separates a theme's replies from the others. */
export interface Key {
  readonly logLikelihood: number;
  readonly logRatio: number;
  readonly logOdds: number;
  /** The log odds over their standard deviation. */
  readonly score: number;
  readonly adjustedProbability: number;
}

/** What taking a proposal would change in the counted replies, as the codebook is now. */
export interface Effect {
  /** Replies that would gain the theme, or lose it. */
  readonly changes: number;
  readonly likes: number;
  /** Of those that people decided on: changed as they say, and against what they say. */
  readonly right: number;
  readonly wrong: number;
  /** Of right and wrong the share that is right; null where nobody decided on any. */
  readonly precision: number | null;
  readonly interval: Interval | null;
  /** The most liked of the replies that would change. */
  readonly examples: readonly RuleFind[];
}

export interface Proposal {
  readonly theme: string;
  readonly change: Change;
  /** The rule as it would stand, or stands, in the codebook. */
  readonly rule: string;
  readonly basis: Basis;
  readonly key: Key | null;
  readonly effect: Effect;
}

const mostExamples = 3;

/**
 * What a change would come to.
 * @param finds the replies that would change, each once
 * @param gains whether they would gain the theme; else they lose it, which is right where people
 *   said that they do not have it
 */
export function effectOf(
  finds: readonly RuleFind[],
  theme: string,
  gains: boolean,
  { replies, verdicts }: Pick<Material, 'replies' | 'verdicts'>,
): Effect {
  const places = finds.map(({ place }) => place);
  const { tagged, right: having } = standingOf(places, verdicts.get(theme) ?? []);
  const right = gains ? having : tagged - having;
  const byLikes = finds.toSorted(
    (a, b) => replies[b.place]!.likes - replies[a.place]!.likes || a.place - b.place,
  );
  return {
    changes: places.length,
    likes: places.reduce((sum, place) => sum + replies[place]!.likes, 0),
    right,
    wrong: tagged - right,
    precision: tagged === 0 ? null : right / tagged,
    interval: tagged === 0 ? null : wilsonInterval(right, tagged),
    examples: byLikes.slice(0, mostExamples),
  };
}
