import { countOf, endOf, estimated, type Figure, noInterval, numberOfReply } from './figure.ts';

const share = 'share, 0 to 1';
const rank = 'rank, from 1';

function worked(unit: Figure['unit'], about: string): Figure {
  return { about, unit, interval: noInterval.worked };
}

/** What tells how far a score rests on a few replies, or persons under the weighting "people". */
const concentrationMeanings = {
  top_reply_share: worked(
    share,
    'Share that the one reply with the most weight supplies; under "people", one person.',
  ),
  top_five_share: worked(
    share,
    'Share that the five replies with the most weight supply; under "people", five people.',
  ),
  effective_replies: worked(
    'replies',
    'As many replies of equal weight would spread it as widely: inverse Simpson\'s index; under "people", people.',
  ),
  gini: worked(
    'coefficient',
    'How unequal the weights above 0 of its replies are (Gini): 0 where all are alike, towards 1 where one has all.',
  ),
} as const;

const ranking = {
  list: '"issues": the outermost themes of kind support; "references": those that are counted as citations.',
  weighting:
    'What a say counts for: "people" (each person once a theme), "equal" (each reply the same), "likes-over-threshold", "likes", "log" (1 + the natural logarithm of 1 + likes), "square-root" (of 1 + likes).',
};

const rankingOf = {
  ...ranking,
  sharing:
    '"whole": a say counts in full for each of its themes; "split": it is divided equally among those of the list.',
};

/** What the figures of a ranking mean. */
export const rankingMeanings = {
  ...rankingOf,
  theme: 'Identifier of the theme in the codebook.',
  name: 'Name of the theme.',
  replies: countOf('replies', 'Replies that supply the score: those with a weight above 0.'),
  voices: countOf('voices', 'Voices among them: people, those whom a campaign joins as one.'),
  score: worked('weight', 'Sum of the weights of the replies that carry the theme.'),
  share: estimated(share, 'Share of the sum of all scores in the ranking.'),
  share_low: endOf(share, 'Lower'),
  share_high: endOf(share, 'Upper'),
  rank: estimated(
    rank,
    'Rank by score; equal ones share a rank and the next is left free; where all are 0, each holds the last.',
  ),
  rank_low: endOf(rank, 'Lower'),
  rank_high: endOf(rank, 'Upper'),
  holds_rank: {
    about: 'Share of the resamples in which it has the same rank.',
    unit: share,
    interval: 'None: with 10,000 resamples, chance moves it by no more than a hundredth.',
  },
  next: 'Identifier of the theme with the next lower score.',
  times_next: estimated('ratio', 'The score over that of the next.'),
  times_next_low: endOf('ratio', 'Lower'),
  times_next_high: endOf('ratio', 'Upper'),
  ...concentrationMeanings,
  reason: 'Why an interval is missing.',
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures of a ranking as a whole mean. */
export const weightingMeanings = {
  ...rankingOf,
  themes: countOf('themes', 'Themes of the list.'),
  replies: countOf('replies', 'Replies with a weight above 0 that carry a theme of the list.'),
  voices: countOf('voices', 'Voices among them: people, those whom a campaign joins as one.'),
  first:
    'Identifier of the first theme; empty where several share the first rank or none has any score.',
  tau: worked(
    'coefficient',
    "Kendall's tau-b with the ranking that the reports show first: 1 where the order is the same, 0 where it has nothing to do with it, -1 where it is turned round.",
  ),
  pairs: countOf('pairs of themes', 'Pairs of themes.'),
  pairs_changed: countOf(
    'pairs of themes',
    'Those of them that stand the other way round than in the ranking that the reports show first.',
  ),
  ...concentrationMeanings,
  resamples: countOf('resamples', 'Resamples that the intervals rest on; 0 where there is none.'),
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures on leaving one out mean. */
export const withoutOneMeanings = {
  ...ranking,
  unit: 'What is left out, one at a time: "reply", "person" or "voice".',
  theme: 'Identifier of the theme in the codebook.',
  name: 'Name of the theme.',
  rank: worked(rank, 'Rank with all of them.'),
  lowest_rank: worked(
    rank,
    'The worst rank that leaving one out gives it; the last where nothing is left to rank by.',
  ),
  highest_rank: worked(rank, 'The best rank that leaving one out gives it.'),
  flips: worked('left out, one by one', 'How many of them, each left out alone, change its rank.'),
  largest_share: worked(share, 'Share of its score that its largest supplier has.'),
  largest_reply: numberOfReply("The largest supplier's reply with the most weight."),
  rank_without_largest: worked(rank, 'Rank where the largest supplier is left out.'),
  passed_by: 'Identifier of the highest theme that passes it then, where it falls.',
} as const satisfies Readonly<Record<string, string | Figure>>;
