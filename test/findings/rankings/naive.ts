import { expect } from 'vitest';

/** A reply as the test sees it. */
export interface Ballot {
  readonly reply: number;
  readonly likes: number;
  readonly person: number;
  readonly voice: number;
  readonly themes: readonly string[];
}

const weigh: Readonly<Record<string, (likes: number) => number>> = {
  equal: () => 1,
  'likes-over-threshold': (likes) => (likes > 20 ? likes : 0),
  likes: (likes) => likes,
  log: (likes) => 1 + Math.log(1 + likes),
  'square-root': (likes) => Math.sqrt(likes + 1),
};

/** What each theme is given by each reply, or by each person, one by one. */
function given(ballots: readonly Ballot[], theme: string, weighting: string, sharing: string) {
  if (weighting !== 'people') {
    return ballots
      .filter((ballot) => ballot.themes.includes(theme))
      .map(
        ({ likes, themes }) => weigh[weighting]!(likes) / (sharing === 'split' ? themes.length : 1),
      )
      .filter((part) => part > 0);
  }
  const said = new Map<number, Set<string>>();
  for (const { person, themes } of ballots) {
    said.set(person, new Set([...(said.get(person) ?? []), ...themes]));
  }
  return [...said.values()]
    .filter((themes) => themes.has(theme))
    .map((themes) => (sharing === 'split' ? 1 / themes.size : 1));
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

/** Scores, shares and ranks as a reader of their definition would work them out. */
export function naiveRankings(
  ballots: readonly Ballot[],
  themes: readonly string[],
  weighting: string,
  sharing: string,
) {
  const scores = themes.map((theme) => sum(given(ballots, theme, weighting, sharing)));
  const rounded = scores.map((score) => Number(score.toPrecision(12)));
  return themes.map((theme, place) => ({
    theme,
    score: scores[place]!,
    share: scores[place]! / (sum(scores) || 1),
    rank: 1 + rounded.filter((score) => score > rounded[place]!).length,
  }));
}

/** How far a theme's score rests on a few replies, or persons. */
export function naiveConcentration(
  ballots: readonly Ballot[],
  theme: string,
  weighting: string,
  sharing: string,
) {
  const sorted = given(ballots, theme, weighting, sharing).sort((a, b) => b - a);
  const all = sum(sorted) || 1;
  // Half the mean difference of all pairs, over the mean.
  const differences = sorted.map((one) => sum(sorted.map((other) => Math.abs(one - other))));
  return {
    top: (sorted[0] ?? 0) / all,
    topFive: sum(sorted.slice(0, 5)) / all,
    effective: sorted.length === 0 ? 0 : 1 / sum(sorted.map((part) => (part / all) ** 2)),
    gini: sum(differences) / (2 * (sorted.length || 1) * all),
  };
}

/** Ranks everything anew without each reply, person or voice. */
export function naiveWithoutOne(
  ballots: readonly Ballot[],
  themes: readonly string[],
  weighting: string,
  unit: 'reply' | 'person' | 'voice',
) {
  const full = naiveRankings(ballots, themes, weighting, 'whole');
  const members = [...new Set(ballots.map((ballot) => ballot[unit]))];
  const without = members.map((member) => ({
    member,
    ranked: naiveRankings(
      ballots.filter((ballot) => ballot[unit] !== member),
      themes,
      weighting,
      'whole',
    ),
  }));
  return themes.map((theme, place) => {
    const ranks = without.map(({ ranked }) => ranked[place]!.rank);
    const { rank, score } = full[place]!;
    return {
      theme,
      rank,
      lowest_rank: Math.max(rank, ...ranks),
      highest_rank: Math.min(rank, ...ranks),
      flips: ranks.filter((other) => other !== rank).length,
      largest_share: expect.closeTo(
        Math.max(...without.map(({ ranked }) => score - ranked[place]!.score)) / score,
        10,
      ),
    };
  });
}
