import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../pipeline/charts/seeded-random.ts';
import { dependence } from '../../../pipeline/findings/themes/dependence.ts';
import { pairCounts, type SharedReply } from '../../../pipeline/findings/themes/pair-counts.ts';

/** A thread of up to nine voices with up to nine replies each, every one with the first theme, the second, or both. */
function covered(random: () => number): SharedReply[] {
  const below = (number: number) => Math.floor(random() * number);
  return Array.from({ length: 1 + below(9) }, (_, voice) => {
    const replies = 1 + below(9);
    return Array.from({ length: replies }, () => ({
      person: voice + 1,
      likes: below(9),
      share: 1 / replies,
      themes: [[0], [1], [0, 1]][below(3)]!,
    }));
  }).flat();
}

/** The sum of shares in whole numbers: each is a part of 2,520, which one to nine divide. */
function whole(replies: readonly SharedReply[]): number {
  return replies.reduce((sum, { share }) => sum + Math.round(share * 2520), 0) / 2520;
}

describe('how far two themes depend on each other', () => {
  it('is a number wherever every reply carries one of them, and the one that whole numbers give', () => {
    const random = seededRandom(5);
    let inParts = 0;
    for (let thread = 0; thread < 2000; thread += 1) {
      const replies = covered(random);
      const found = dependence(pairCounts(2, replies).pair(0, 1));
      const both = whole(replies.filter(({ themes }) => themes.length === 2));
      const one = whole(replies.filter(({ themes }) => themes[0] === 0));
      const other = whole(replies.filter(({ themes }) => themes.includes(1)));
      const all = whole(replies);
      const part = (seen: number, row: number, column: number) =>
        seen < 1e-9 ? 0 : seen * Math.log((seen * all) / (row * column));
      const g2 =
        2 *
        (part(both, one, other) +
          part(one - both, one, all - other) +
          part(other - both, all - one, other));
      expect(found.log_likelihood).toBeCloseTo(g2, 9);
      expect(found.probability).toBeGreaterThanOrEqual(0);
      expect(found.probability).toBeLessThanOrEqual(1);
      if (replies.some(({ share }) => share < 1)) inParts += 1;
    }
    expect(inParts).toBeGreaterThan(1000);
  });

  it('counts voices with neither from whole replies, so that none of them is none', () => {
    const thirds = [[0], [0], [1]].map((themes) => ({ person: 1, likes: 0, share: 1 / 3, themes }));
    expect(pairCounts(2, thirds).pair(0, 1).neither).toBe(0);
    const bare = { person: 2, likes: 0, share: 1, themes: [] };
    expect(pairCounts(2, [...thirds, bare]).pair(0, 1).neither).toBeCloseTo(1, 12);
  });
});
