import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundInOffice, isHere, type Office } from './office-thread.ts';

interface Issue {
  readonly theme: string;
  readonly rank_by_likes_over_threshold: number;
  readonly rank_by_likes: number;
  readonly rank_by_replies: number;
}

interface Ranking {
  readonly weighting: string;
  readonly theme: string;
  readonly voices: number;
  readonly rank: number;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  readonly reason: string | null;
}

describe.skipIf(!isHere)('where the ranks of the issues have their intervals', () => {
  let office: Office;
  beforeAll(async () => {
    office = await foundInOffice();
  }, 120_000);
  afterAll(() => office?.close());

  it('are the same ranks, and each interval holds its rank or has a reason not to be there', () => {
    const issues = office.rows<Issue>('select * from finding_top_issues');
    const rankings = office.rows<Ranking>(
      "select * from finding_rankings where list = 'issues' and sharing = 'whole'",
    );
    const rankOf = {
      'likes-over-threshold': 'rank_by_likes_over_threshold',
      likes: 'rank_by_likes',
      equal: 'rank_by_replies',
    } as const;
    for (const [weighting, column] of Object.entries(rankOf)) {
      const ranks = rankings
        .filter((row) => row.weighting === weighting)
        .map(({ theme, rank }) => [theme, rank]);
      expect(new Map(ranks as [string, number][])).toEqual(
        new Map(issues.map((issue) => [issue.theme, issue[column]])),
      );
    }
    expect(rankings.some(({ rank_low }) => rank_low !== null)).toBe(true);
    for (const { rank, rank_low: low, rank_high: high, reason } of rankings) {
      if (low === null || high === null) expect(reason).toMatch(/\.$/);
      else expect([low, high, rank].sort((one, other) => one - other)).toEqual([low, rank, high]);
    }
  });

  it('rest on the voices that supply them', () => {
    const carrying = office.rows<{ reply: number; theme: string }>('select * from tags');
    const replyOf = new Map(office.replies.map((one) => [one.reply, one]));
    for (const { theme, weighting, voices } of office.rows<Ranking>(
      "select * from finding_rankings where sharing = 'whole'",
    )) {
      const replies = carrying
        .filter((tag) => tag.theme === theme)
        .map(({ reply }) => replyOf.get(reply)!)
        .filter(({ likes }) =>
          weighting === 'likes-over-threshold' ? likes > 20 : weighting !== 'likes' || likes > 0,
        );
      expect([theme, weighting, voices]).toEqual([
        theme,
        weighting,
        new Set(replies.map(({ voice }) => voice)).size,
      ]);
    }
  });
});
