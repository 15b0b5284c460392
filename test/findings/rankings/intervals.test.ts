import { describe, expect, it } from 'vitest';
import { rankingsOf } from '../../../pipeline/findings/rankings/rankings.ts';
import { type Line, saidBy } from './small-said.ts';

describe('intervals', () => {
  const many = (theme: string, likes: number, from: number, count: number): Line[] =>
    Array.from({ length: count }, (_, place) => [from + place, from + place, likes, theme]);

  it('are not given where fewer than 10 voices supply a score, which a sentence says', () => {
    const { rankings, weightings } = rankingsOf(saidBy('AB', many('A', 30, 1, 9)), 1);
    for (const row of rankings) {
      expect(row).toMatchObject({ share_low: null, rank_low: null, holds_rank: null });
      expect(row.reason).toBe('Fewer than 10 voices supply its score, so there are no intervals.');
    }
    expect(weightings.every(({ resamples }) => resamples === 0)).toBe(true);
  });

  it('count voices and not replies or people', () => {
    const campaign = many('A', 30, 1, 40).map(([person, , ...rest]): Line => [person, 1, ...rest]);
    const { rankings } = rankingsOf(saidBy('AB', [...campaign, ...many('B', 30, 50, 12)]), 1);
    const [first, second] = rankings;
    expect(first).toMatchObject({ theme: 'A', replies: 40, voices: 1, share_low: null });
    expect(second).toMatchObject({ theme: 'B', voices: 12 });
    expect(second!.share_low).not.toBeNull();
    expect(first!.reason).toMatch(/^Fewer than 10 voices supply its score/);
  });

  it('are not given of a share on which all resamples agree, nor where nothing is ranked beside', () => {
    const [alone] = rankingsOf(saidBy('A', many('A', 30, 1, 20)), 1).rankings;
    expect(alone).toMatchObject({
      rank: 1,
      share: 1,
      share_low: null,
      reason: 'No other theme is ranked beside it, so there are no intervals.',
    });
    const [first] = rankingsOf(saidBy('AB', many('AB', 30, 1, 20)), 1).rankings;
    expect(first).toMatchObject({ share: 0.5, share_low: null, rank_low: 1, rank_high: 1 });
    expect(first).toMatchObject({
      holds_rank: 1,
      reason: 'Share: all resamples agree, so there is no interval.',
    });
  });

  it('are of all voices, also those without a theme, whom shares do not heed', () => {
    const [one, other] = [40, 4000].map((voices) => {
      const lines = [...many('A', 30, 1, 22), ...many('B', 30, 50, 18)];
      const { rankings, weightings } = rankingsOf(saidBy('AB', lines, voices), 1);
      expect(weightings[0]!.resamples).toBe(10_000);
      return rankings[0]!;
    });
    // By hand: 22 of 40, plus and minus 1.96 standard errors of a binomial share.
    expect(one!.share_low!).toBeCloseTo(0.55 - 0.154, 1);
    expect(one!.share_high!).toBeCloseTo(0.55 + 0.154, 1);
    expect(Math.abs(other!.share_low! - one!.share_low!)).toBeLessThan(0.03);
    expect(one!.next).toBe('B');
    expect(one!.times_next_low!).toBeLessThan(1);
    expect(one!.times_next_high!).toBeGreaterThan(22 / 18);
    expect(one).toMatchObject({ rank_low: 1, rank_high: 2, reason: null });
  });

  it('are the same for the same seed', () => {
    const said = saidBy('AB', [...many('A', 30, 1, 22), ...many('B', 40, 50, 18)]);
    expect(rankingsOf(said, 7)).toEqual(rankingsOf(said, 7));
    expect(rankingsOf(said, 7).rankings).not.toEqual(rankingsOf(said, 8).rankings);
  });
});
