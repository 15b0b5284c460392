const wellbeing = { theme: 'wellbeing', name: 'Sustainability and wellbeing' };
const listening = { theme: 'listening', name: 'Listen to people' };
const doughnut = { theme: 'doughnut', name: 'Doughnut Economics' };

const byLikes = { list: 'issues', weighting: 'likes-over-threshold', sharing: 'whole' };
const equal = { list: 'issues', weighting: 'equal', sharing: 'whole' };
const byPeople = { list: 'references', weighting: 'people', sharing: 'whole' };

const noInterval = {
  share_low: null,
  share_high: null,
  rank_low: null,
  rank_high: null,
  holds_rank: null,
  times_next_low: null,
  times_next_high: null,
};
const alike = { top_reply_share: 0.5, top_five_share: 1, effective_replies: 2, gini: 0 };
const ofOne = { top_reply_share: 1, top_five_share: 1, effective_replies: 1, gini: 0 };
const ofNone = { top_reply_share: null, top_five_share: null, effective_replies: null, gini: null };

/** Rankings that nobody worked out: the outputs must print just these. */
export const rankingFindings = {
  finding_rankings: [
    {
      ...byLikes,
      ...wellbeing,
      replies: 1,
      voices: 12,
      score: 1234,
      share: 1,
      share_low: 0.25,
      share_high: 1,
      rank: 1,
      rank_low: 1,
      rank_high: 2,
      holds_rank: 0.9,
      next: 'listening',
      times_next: 2.5,
      times_next_low: 0.8,
      times_next_high: 12.25,
      ...ofOne,
      reason: null,
    },
    {
      ...byLikes,
      ...listening,
      replies: 0,
      voices: 0,
      score: 0,
      share: 0,
      rank: 2,
      next: null,
      times_next: null,
      ...noInterval,
      ...ofNone,
      reason: 'Fewer than 10 voices supply its score, so there are no intervals.',
    },
    ranked(equal, wellbeing, 2, 1),
    ranked(equal, listening, 2, 1),
    ranked({ ...equal, sharing: 'split' }, listening, 1.5, 1),
    ranked({ ...equal, sharing: 'split' }, wellbeing, 1, 2),
    { ...ranked(byPeople, doughnut, 28, 1), share: 1 },
  ],
  finding_weightings: [
    weighting(byLikes, 'wellbeing', 2, 1),
    weighting(equal, 'wellbeing', 2, null),
    weighting(byPeople, 'doughnut', 1, null),
  ],
  finding_without_one: [
    ...['reply', 'person', 'voice'].flatMap((unit) => [
      { ...without(unit, wellbeing, 1), largest_share: 1, largest_reply: 1 },
      { ...without(unit, listening, 2), largest_share: null, largest_reply: null },
    ]),
  ],
};

function ranked(by: typeof byLikes, theme: typeof wellbeing, score: number, rank: number) {
  return {
    ...by,
    ...theme,
    replies: 2,
    voices: 2,
    score,
    share: 0.5,
    rank,
    next: null,
    times_next: null,
    ...noInterval,
    ...alike,
    reason: 'Fewer than 10 voices supply its score, so there are no intervals.',
  };
}

function weighting(by: typeof byLikes, first: string, themes: number, tau: number | null) {
  return {
    ...by,
    themes,
    replies: 2,
    voices: 2,
    first,
    tau,
    pairs: themes - 1,
    pairs_changed: 0,
    ...alike,
    resamples: 10_000,
  };
}

function without(unit: string, theme: typeof wellbeing, rank: number) {
  return {
    list: byLikes.list,
    weighting: byLikes.weighting,
    unit,
    ...theme,
    rank,
    lowest_rank: 2,
    highest_rank: 1,
    flips: 1,
    rank_without_largest: 2,
    passed_by: rank === 1 ? 'listening' : null,
  };
}
