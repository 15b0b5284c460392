/**
 * The findings on how firm the rankings of themes are. A list is "issues" (the outermost themes of
 * kind support) or "references". A weighting is "people", "equal", "likes-over-threshold", "likes",
 * "log" or "square-root". Sharing is "whole" (a reply counts in full for each of its themes) or
 * "split" (its say is divided equally among those of the list).
 */

/**
 * A theme's place in one ranking, and what that place rests on. Intervals are of 95%, from resamples
 * of voices. Under the weighting "people" a person stands in the place of a reply wherever one reply
 * is held against others: what they say of a theme in several replies counts once.
 */
export interface FindingRankingRow {
  list: string;
  weighting: string;
  sharing: string;
  theme: string;
  name: string;
  /** Replies that supply the score: those with a weight above 0. */
  replies: number;
  /** Voices of those replies. */
  voices: number;
  score: number;
  /** Of the sum of the scores in this ranking, 0 to 1; null where that is 0. */
  share: number | null;
  share_low: number | null;
  share_high: number | null;
  /** Equal scores share a rank and the next is left free; where all are 0, each holds the last. */
  rank: number;
  rank_low: number | null;
  rank_high: number | null;
  /** Share of the resamples in which it has the same rank, 0 to 1. */
  holds_rank: number | null;
  /** The theme of the next lower score; null for the last. */
  next: string | null;
  /** This score over the next; null where that is 0. */
  times_next: number | null;
  times_next_low: number | null;
  times_next_high: number | null;
  /** Share of the score that the one reply with the most weight supplies, and the five, 0 to 1. */
  top_reply_share: number | null;
  top_five_share: number | null;
  /** As many replies of equal weight would spread the score as widely: inverse Simpson. */
  effective_replies: number | null;
  /** How unequal the weights above 0 of its replies are: 0 where all are alike, towards 1 where one has all. */
  gini: number | null;
  /** Why an interval is missing, as a sentence; null where none is. */
  reason: string | null;
}

/** A ranking as a whole, held against the one by which the reports list the themes. */
export interface FindingWeightingRow {
  list: string;
  weighting: string;
  sharing: string;
  themes: number;
  /** Replies and voices with a weight above 0 that carry a theme of the list. */
  replies: number;
  voices: number;
  /** Null where several share the first rank, and where no score is above 0. */
  first: string | null;
  /** Kendall's tau-b with the main ranking of the list; null where it is not defined. */
  tau: number | null;
  /** Pairs of themes, and those of them that stand the other way round than in the main ranking. */
  pairs: number;
  pairs_changed: number;
  /** Over all replies with a weight above 0 that carry a theme of the list. */
  top_reply_share: number | null;
  top_five_share: number | null;
  effective_replies: number | null;
  gini: number | null;
  /** How many resamples the intervals rest on; 0 where there is none. */
  resamples: number;
}

/**
 * What becomes of a theme's rank when any one reply, person or voice is left out (sharing whole).
 * Under the weighting "people", a person whose reply is left out still says what other replies of
 * theirs say.
 */
export interface FindingWithoutOneRow {
  list: string;
  weighting: string;
  /** "reply", "person" or "voice". */
  unit: string;
  theme: string;
  name: string;
  rank: number;
  /** The worst and the best rank that leaving one out gives it; the last where nothing is left to rank by. */
  lowest_rank: number;
  highest_rank: number;
  /** How many of all there are, each left out alone, change its rank. */
  flips: number;
  /** The one that supplies most of its score, the first of equal ones: its share, 0 to 1, and the number of its reply of the most weight. */
  largest_share: number | null;
  largest_reply: number | null;
  rank_without_largest: number;
  /** Where it falls without the largest: the highest of the themes that pass it. */
  passed_by: string | null;
}

export interface RankingFindings {
  finding_rankings: FindingRankingRow;
  finding_weightings: FindingWeightingRow;
  finding_without_one: FindingWithoutOneRow;
}

const spread = 'top_reply_share real, top_five_share real, effective_replies real, gini real';

export const rankingFindings: Record<keyof RankingFindings, string> = {
  finding_rankings: `list text not null, weighting text not null, sharing text not null,
    theme text not null, name text not null, replies integer not null, voices integer not null,
    score real not null, share real, share_low real, share_high real, rank integer not null,
    rank_low integer, rank_high integer, holds_rank real, next text, times_next real,
    times_next_low real, times_next_high real, ${spread}, reason text,
    primary key (list, weighting, sharing, theme)`,
  finding_weightings: `list text not null, weighting text not null, sharing text not null,
    themes integer not null, replies integer not null, voices integer not null, first text,
    tau real, pairs integer not null, pairs_changed integer not null, ${spread},
    resamples integer not null, primary key (list, weighting, sharing)`,
  finding_without_one: `list text not null, weighting text not null, unit text not null,
    theme text not null, name text not null, rank integer not null, lowest_rank integer not null,
    highest_rank integer not null, flips integer not null, largest_share real,
    largest_reply integer, rank_without_largest integer not null, passed_by text,
    primary key (list, weighting, unit, theme)`,
};
