import { describe, expect, it } from 'vitest';
import { placesBelow } from '../../../pipeline/findings/conversation/places.ts';

const below = (parents: readonly number[]) => {
  const { depths, firsts } = placesBelow([-1, ...parents]);
  return parents.map((_, place) => [depths[place + 1], firsts[place + 1]]);
};

describe('the places of posts below the root', () => {
  it('are the steps to the root and the direct reply that each stands below', () => {
    // 1 and 2 answer the root, 3 answers 1, 4 answers 3, 5 answers 2.
    expect(below([0, 0, 1, 3, 2])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [2, 2],
    ]);
  });

  it('do not rest on the order of posts', () => {
    expect(below([2, 3, 0])).toEqual([
      [3, 3],
      [2, 3],
      [1, 3],
    ]);
  });

  it('are nowhere for what hangs from nothing, and for circles and what answers them', () => {
    const nowhere = [0, 0];
    expect(below([-1, 1, 4, 5, 3, 5, 7, 0])).toEqual([
      nowhere,
      nowhere,
      nowhere,
      nowhere,
      nowhere,
      nowhere,
      nowhere,
      [1, 8],
    ]);
  });

  it('are found for a chain of two hundred thousand answers', () => {
    const chain = Array.from({ length: 200_000 }, (_, place) => place);
    const { depths, firsts } = placesBelow([-1, ...chain]);
    expect([depths.at(-1), firsts.at(-1)]).toEqual([200_000, 1]);
    const { depths: backwards } = placesBelow([
      -1,
      ...chain.map((_, place) => (place + 2) % 200_001),
    ]);
    expect(backwards[1]).toBe(200_000);
  });
});
