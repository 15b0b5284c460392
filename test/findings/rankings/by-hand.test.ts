import { describe, expect, it } from 'vitest';
import { rankingsOf } from '../../../pipeline/findings/rankings/rankings.ts';
import { type Line, saidBy } from './small-said.ts';

/** Person 1 replies twice; persons 2 and 3 share a campaign. */
const lines: Line[] = [
  [1, 1, 30, 'AB'],
  [1, 1, 2, 'A'],
  [2, 2, 25, 'B'],
  [3, 2, 0, 'C'],
  [4, 3, 22, 'AC'],
];
const found = rankingsOf(saidBy('ABC', lines), 1);

function ranking(weighting: string, sharing = 'whole', from = found) {
  return from.rankings.filter((row) => row.weighting === weighting && row.sharing === sharing);
}

function scores(weighting: string, sharing = 'whole') {
  return Object.fromEntries(
    ranking(weighting, sharing).map((row) => [row.theme, [row.score, row.rank]]),
  );
}

function without(weighting: string, unit: string, theme: string, from = found) {
  return from.withoutOne.find(
    (row) => row.weighting === weighting && row.unit === unit && row.theme === theme,
  );
}

describe('rankings counted by hand', () => {
  it('add up what replies weigh, whole and split', () => {
    expect(scores('likes-over-threshold')).toEqual({ B: [55, 1], A: [52, 2], C: [22, 3] });
    expect(scores('likes-over-threshold', 'split')).toEqual({
      B: [40, 1],
      A: [26, 2],
      C: [11, 3],
    });
    expect(scores('likes')).toEqual({ B: [55, 1], A: [54, 2], C: [22, 3] });
    expect(scores('equal')).toEqual({ A: [3, 1], B: [2, 2], C: [2, 2] });
    expect(scores('equal', 'split')).toEqual({ A: [2, 1], B: [1.5, 2], C: [1.5, 2] });
  });

  it('let a person say a thing once, or divide one say among their themes', () => {
    expect(scores('people')).toEqual({ A: [2, 1], B: [2, 1], C: [2, 1] });
    expect(scores('people', 'split')).toEqual({ B: [1.5, 1], C: [1.5, 1], A: [1, 3] });
  });

  it('say what supplies a score, and what comes next', () => {
    const [first] = ranking('likes-over-threshold');
    expect(first).toMatchObject({
      list: 'issues',
      theme: 'B',
      name: 'Theme B',
      replies: 2,
      voices: 2,
      share: 55 / 129,
      next: 'A',
      times_next: 55 / 52,
      top_reply_share: 30 / 55,
      top_five_share: 1,
    });
    expect(first!.effective_replies).toBeCloseTo(55 ** 2 / (30 ** 2 + 25 ** 2), 12);
    expect(first!.gini).toBeCloseTo(5 / (2 * 55), 12);
    expect(ranking('likes-over-threshold')[2]).toMatchObject({ next: null, times_next: null });
    expect(ranking('people')[0]).toMatchObject({ replies: 3, voices: 2, effective_replies: 2 });
  });

  it('hold each weighting against the likes over the threshold', () => {
    const row = (weighting: string) =>
      found.weightings.find((one) => one.weighting === weighting && one.sharing === 'whole')!;
    expect(row('likes-over-threshold')).toMatchObject({ tau: 1, pairs: 3, pairs_changed: 0 });
    expect(row('likes-over-threshold')).toMatchObject({ replies: 3, voices: 3, first: 'B' });
    // A and B are turned round, A before C stays, B and C are tied: (1 - 1) / √(3 × 2).
    expect(row('equal')).toMatchObject({ tau: 0, pairs_changed: 1, first: 'A', replies: 5 });
    // By people A, B and C share the first rank.
    expect(row('people')).toMatchObject({ tau: null, pairs_changed: 0, first: null, replies: 5 });
    expect(row('likes')).toMatchObject({ replies: 4, top_reply_share: 30 / 79 });
  });

  it('leave out one reply, person or voice at a time', () => {
    expect(without('likes-over-threshold', 'reply', 'A')).toEqual({
      list: 'issues',
      weighting: 'likes-over-threshold',
      unit: 'reply',
      theme: 'A',
      name: 'Theme A',
      rank: 2,
      lowest_rank: 2,
      highest_rank: 1,
      flips: 1,
      largest_share: 30 / 52,
      largest_reply: 1,
      rank_without_largest: 2,
      passed_by: null,
    });
    expect(without('likes-over-threshold', 'reply', 'C')).toMatchObject({
      highest_rank: 2,
      flips: 1,
      largest_reply: 5,
    });
    expect(without('equal', 'person', 'A')).toMatchObject({
      rank: 1,
      largest_share: 2 / 3,
      largest_reply: 1,
      rank_without_largest: 2,
      passed_by: 'C',
    });
    expect(without('likes', 'voice', 'B')).toMatchObject({ largest_share: 30 / 55, flips: 1 });
  });

  it('keep what a person says elsewhere when one of their replies is left out', () => {
    // Without reply 1, person 1 still says A in reply 2, but B no more.
    expect(without('people', 'reply', 'A')).toMatchObject({ lowest_rank: 2, largest_reply: 5 });
    expect(without('people', 'reply', 'B')).toMatchObject({ lowest_rank: 3, largest_reply: 1 });
    expect(without('people', 'person', 'A')).toMatchObject({ lowest_rank: 2, largest_reply: 1 });
  });
});

describe('leaving out all that there is', () => {
  // A and B are level with 500 likes each, all of them on one reply.
  const left = rankingsOf(
    saidBy('ABC', [
      [1, 1, 500, 'AB'],
      [2, 2, 3, 'C'],
    ]),
    1,
  );

  it('leaves nobody first', () => {
    for (const unit of ['reply', 'person', 'voice']) {
      for (const theme of ['A', 'B']) {
        expect(without('likes-over-threshold', unit, theme, left)).toMatchObject({
          rank: 1,
          lowest_rank: 3,
          flips: 1,
          largest_share: 1,
          rank_without_largest: 3,
          passed_by: null,
        });
      }
    }
  });

  it('leaves nothing of sums that do not come out even', () => {
    // Both sums add up in the same order, so what is left of roots and logarithms is 0.
    const lines: Line[] = [1, 2, 4, 5, 7].map((likes) => [1, 1, likes, 'AB']);
    const found = rankingsOf(saidBy('AB', lines), 1);
    for (const weighting of ['log', 'square-root', 'equal', 'people']) {
      expect(without(weighting, 'person', 'A', found)).toMatchObject({ lowest_rank: 2 });
    }
  });
});

describe('a thread in which nobody says anything', () => {
  it('has every theme at the last rank with nothing', () => {
    const { rankings, weightings, withoutOne } = rankingsOf(saidBy('AB', [], 0), 1);
    expect(rankings[0]).toMatchObject({ rank: 2, score: 0, share: null, next: null, gini: null });
    expect(weightings[0]).toMatchObject({ first: null, tau: null, pairs: 1, replies: 0 });
    expect(withoutOne[0]).toMatchObject({ flips: 0, largest_share: null, largest_reply: null });
  });
});
