import { describe, expect, it } from 'vitest';
import { standInForBluesky } from '../../stand-ins/bluesky.ts';
import type { InventedPost } from '../../stand-ins/bluesky-network.ts';
import {
  questionsTo,
  root,
  serviceAt,
  tombstones,
  urisOf,
} from '../../stand-ins/bluesky-threads.ts';
import { collectedFrom, collectRound, emptyDatabase, idsIn } from '../../stand-ins/collecting.ts';

describe('a tangle of 700 posts, some of which cannot be had', () => {
  const states = [...Array(30), 'blocked', 'gone', 'deleted', 'signed-in-only'] as const;
  // Each under one of the thirty before it, so that it is deep as well as wide.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const posts: InventedPost[] = [root];
  for (let place = 1; place < 700; place++) {
    const under = posts[Math.max(0, place - 1 - random(30))]!.key;
    const state = states[random(states.length)];
    posts.push({ key: `post-${place}`, under, ...(state ? { state } : {}) });
  }

  const byKey = new Map(posts.map((post) => [post.key, post]));
  const isOpen = ({ state }: InventedPost) => !['blocked', 'gone', 'deleted'].includes(state ?? '');
  const isReached = (post: InventedPost): boolean =>
    post.under === undefined ||
    (isOpen(byKey.get(post.under)!) && isReached(byKey.get(post.under)!));
  const reached = posts.filter(isReached);

  it('loses none that can be had, and names every other with its reason', async () => {
    const server = await standInForBluesky(posts, { older: true });
    const database = await collectedFrom(serviceAt(server));
    const had = reached.filter((post) => isOpen(post) && post.state !== 'signed-in-only');
    expect(had.length).toBeGreaterThan(300);
    expect(idsIn(database)).toEqual(urisOf(had));
    const reasons = { blocked: 'blocked', gone: 'not-found', 'signed-in-only': 'signed-in-only' };
    const named = reached.flatMap(({ key, state, under }) =>
      state && state in reasons
        ? [`${key} ${reasons[state as keyof typeof reasons]} ${under}`]
        : [],
    );
    expect(tombstones(database).sort()).toEqual(named.sort());
  });

  it('asks for no post twice', async () => {
    const server = await standInForBluesky(posts);
    await collectRound(serviceAt(server), emptyDatabase());
    const questions = questionsTo(server);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
