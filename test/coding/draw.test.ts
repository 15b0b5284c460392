import { describe, expect, it } from 'vitest';
import type { Coding } from '../../pipeline/coding/coding.ts';
import { allocation, leastDrawn } from '../../pipeline/coding/drawing/allocation.ts';
import type { Candidate } from '../../pipeline/coding/drawing/candidates.ts';
import { draw } from '../../pipeline/coding/drawing/draw.ts';
import { codedBefore, strata } from '../../pipeline/coding/drawing/strata.ts';

/** A thread of 500: one theme in every third reply, one in six replies, many likes in every tenth. */
const thread: Candidate[] = Array.from({ length: 500 }, (_, place) => ({
  reply: place + 1,
  postId: `post ${place + 1}`,
  text: `words ${place}`,
  textHash: place.toString(16).padStart(16, '0'),
  likes: place % 10 === 0 ? 50 : 1,
  themes: [...(place % 3 === 0 ? ['common'] : []), ...(place % 90 === 0 ? ['rare'] : [])],
}));
const asked = { size: 100, threshold: 20, seed: 7, codebook: 'rules of May' };

function codingsOf(postIds: readonly string[]): Coding[] {
  return thread
    .filter(({ postId }) => postIds.includes(postId))
    .map(({ postId, textHash }) => ({
      postId,
      textHash,
      subject: 'common',
      coder: 'A',
      decision: true,
    }));
}

describe('strata', () => {
  it('hold every reply once', () => {
    const members = [...strata(thread, 100, 20).values()].flat();
    expect(members).toHaveLength(500);
    expect(new Set(members.map(({ reply }) => reply)).size).toBe(500);
  });

  it('are decided by rare theme, likes and tags, in this order', () => {
    const sizes = [...strata(thread, 100, 20)].map(([name, members]) => [name, members.length]);
    // Counted apart: 6 of 500 are rare; of the others 44 have many likes, 11 of them tagged.
    expect(sizes).toEqual([
      ['high-liked tagged', 11],
      ['high-liked untagged', 33],
      ['rare theme: rare', 6],
      ['tagged', 150],
      ['untagged', 300],
    ]);
  });

  it('keep rare themes together where they would take more than half of the sample', () => {
    const many = thread.map((reply) => ({ ...reply, themes: [`theme ${reply.reply % 200}`] }));
    expect([...strata(many, 100, 20).keys()]).toEqual(['rare theme']);
  });
});

describe('the allocation', () => {
  const populations = new Map([
    ['one', 1],
    ['few', 6],
    ['some', 100],
    ['many', 400],
  ]);

  it('gives each stratum two, or all that it has, and the others by the square root', () => {
    const sizes = allocation(populations, 60);
    expect([...sizes.values()].reduce((sum, size) => sum + size)).toBe(60);
    expect(sizes.get('one')).toBe(1);
    // √6 : √100 : √400 is 2.4 : 10 : 20; 59 in that proportion are 4.4, 18.2 and 36.4.
    expect([sizes.get('few'), sizes.get('some'), sizes.get('many')]).toEqual([4, 18, 37]);
    expect(leastDrawn(populations)).toBe(7);
  });

  it('never draws more than there are', () => {
    expect([...allocation(populations, 9999).values()]).toEqual([1, 6, 100, 400]);
  });
});

describe('a draw', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = draw(thread, [], [], asked);
    expect(draw([...thread], [], [], asked)).toEqual(first);
    expect(draw(thread, [], [], { ...asked, seed: 8 }).rows).not.toEqual(first.rows);
    expect(first.rows).toHaveLength(100);
    for (const { stratum, population } of first.rows) {
      const drawn = first.rows.filter((row) => row.stratum === stratum).length;
      expect(drawn).toBeLessThanOrEqual(population);
      expect(drawn).toBeGreaterThanOrEqual(2);
    }
  });

  it('comes out as it was, asked again before anybody has coded', () => {
    const first = draw(thread, [], [], asked);
    expect(draw(thread, first.rows, [], asked)).toEqual(first);
  });

  it('takes all where fewer are there than are asked for', () => {
    const all = draw(thread, [], [], { ...asked, size: 9999 });
    expect(all.toCode).toHaveLength(500);
  });

  it('adds to what was coded before, which stands for itself', () => {
    const first = draw(thread, [], [], asked);
    const coded = first.rows.slice(0, 40).map(({ postId }) => postId);
    const later = { ...asked, codebook: 'rules of June' };
    const second = draw(thread, first.rows, codingsOf(coded), later);
    expect(second.number).toBe(2);
    const before = second.rows.filter(({ stratum }) => stratum === codedBefore);
    expect(before.map(({ postId }) => postId).sort()).toEqual([...coded].sort());
    expect(new Set(before.map(({ population }) => population))).toEqual(new Set([40]));
    // They were drawn when the rules were others, and may have changed them.
    expect(new Set(before.map(({ codebook }) => codebook))).toEqual(new Set(['rules of May']));
    expect(second.toCode).toHaveLength(100);
    expect(second.toCode.filter(({ postId }) => coded.includes(postId))).toEqual([]);
    const populations = new Map(second.rows.map((row) => [row.stratum, row.population]));
    expect([...populations.values()].reduce((sum, size) => sum + size)).toBe(500);
  });

  it('refuses a sample in which a stratum would have fewer than two', () => {
    expect(() => draw(thread, [], [], { ...asked, size: 3 })).toThrow(
      /^--replies: found 3; the 500 replies fall into 3 strata, of which each needs two, so 6 or more are allowed\.$/,
    );
  });

  it('draws every reply of a stratum as often as any other', () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++) {
      for (const { postId, stratum } of draw(thread, [], [], { ...asked, seed }).rows) {
        if (stratum === 'untagged') drawn.set(postId, (drawn.get(postId) ?? 0) + 1);
      }
    }
    const times = [...drawn.values()];
    const mean = times.reduce((sum, one) => sum + one) / 300;
    const variance = times.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 300;
    const share = mean / 400;
    // Drawn or not is a coin of that share: its variance, give or take a fifth.
    expect(variance / (400 * share * (1 - share))).toBeGreaterThan(0.8);
    expect(variance / (400 * share * (1 - share))).toBeLessThan(1.2);
  });
});
