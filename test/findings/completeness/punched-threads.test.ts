import { describe, expect, it } from 'vitest';
import { type Came, type Collected, type Found, found } from './collected.ts';

/**
 * Threads that are grown at random (from a seed) and known whole, and then have holes punched into
 * them in the ways in which services make holes. What is missing is counted from the whole thread.
 */
interface Whole {
  readonly id: string;
  readonly parent: string;
}

const rootId = '100';

/** A linear congruential generator, as in Numerical Recipes (1992), chapter 7.1. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function grown(seed: number): readonly Whole[] {
  const roll = dice(seed);
  const posts: Whole[] = [];
  for (let number = 101; number < 101 + 40; number++) {
    const parent = roll(3) === 0 ? rootId : (posts[roll(posts.length)]?.id ?? rootId);
    posts.push({ id: String(number), parent });
  }
  return posts;
}

/** What came of a thread: everything but the posts of some ids; each post counts all its replies. */
function without(whole: readonly Whole[], gone: ReadonlySet<string>): Came[] {
  const said = (id: string) => whole.filter((post) => post.parent === id).length;
  return [
    { id: rootId, said: said(rootId), conversation: rootId },
    ...whole
      .filter((post) => !gone.has(post.id))
      .map((post) => ({ ...post, said: said(post.id), conversation: rootId })),
  ];
}

function holds({ findings }: Found): void {
  const { expected, collected, missing } = findings.coverage;
  expect(expected - collected).toBe(missing);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const ofReasons = findings.limits.filter(({ reason }) => reason.startsWith('missing:'));
  expect(sum(ofReasons.map(({ replies }) => replies))).toBe(missing);
  for (const branch of findings.branches) {
    expect(branch.expected - branch.collected).toBe(branch.missing);
    expect(sum(Object.values(JSON.parse(branch.reasons)))).toBe(branch.missing);
  }
  expect(sum(findings.branches.map((branch) => branch.expected))).toBe(expected);
  expect(sum(findings.branches.map((branch) => branch.collected))).toBe(collected);
  expect(sum(findings.branches.map((branch) => branch.perhaps_missing))).toBe(
    findings.coverage.perhapsMissing,
  );
  expect(findings.missing.length).toBeLessThanOrEqual(missing);
}

const seeds = [1, 2, 3, 4, 5, 6];

describe('a thread with holes', () => {
  it.each(seeds)('lacks just the posts without answers that were kept back (%i)', async (seed) => {
    const whole = grown(seed);
    const roll = dice(seed + 100);
    const parents = new Set(whole.map((post) => post.parent));
    const leaves = whole.filter((post) => !parents.has(post.id) && roll(3) === 0);
    const result = await found({
      root: rootId,
      posts: without(whole, new Set(leaves.map((post) => post.id))),
      rounds: [true],
    });
    holds(result);
    expect(result.findings.coverage.missing).toBe(leaves.length);
    expect(leaves.length).toBeGreaterThan(0);
  });

  it.each(seeds)('lacks just the posts that were deleted, and names them (%i)', async (seed) => {
    // Each deleted post is known, with what it answered or without; its replies are there.
    const whole = grown(seed);
    const roll = dice(seed + 200);
    const gone = whole.filter(() => roll(5) === 0);
    const named = gone.filter((post) => roll(2) === 0 || !whole.some((p) => p.parent === post.id));
    const result = await found({
      root: rootId,
      posts: without(whole, new Set(gone.map((post) => post.id))),
      tombstones: gone.map(({ id, parent }): NonNullable<Collected['tombstones']>[number] =>
        named.some((post) => post.id === id) ? [id, 'deleted', parent] : [id, 'not-found'],
      ),
      rounds: [true],
    });
    holds(result);
    const ids = gone.map((post) => post.id).sort();
    expect(result.findings.missing.map((post) => post.post_id)).toEqual(ids);
    expect(result.findings.coverage.missing).toBe(gone.length);
  });

  it.each(seeds)(
    'has its bounds around the truth where nobody counts the deleted (%i)',
    async (seed) => {
      const whole = grown(seed);
      const roll = dice(seed + 300);
      const answered = new Set(whole.map((post) => post.parent));
      const deleted = new Set(
        whole.filter((post) => answered.has(post.id) && roll(4) === 0).map((post) => post.id),
      );
      // Below a deleted post nothing tells of what is kept back.
      const keptBack = whole.filter(
        (post) => !answered.has(post.id) && !deleted.has(post.parent) && roll(3) === 0,
      );
      const keptIds = new Set(keptBack.map((post) => post.id));
      const rest = whole.filter((post) => !deleted.has(post.id) && !keptIds.has(post.id));
      const named = [...deleted].filter((id) => rest.some((post) => post.parent === id));
      const came = without(
        whole.filter((post) => !deleted.has(post.id)),
        keptIds,
      );
      const result = await found({
        root: rootId,
        posts: came,
        tombstones: named.map((id) => [id, 'not-found'] as const),
        rounds: [true],
      });
      holds(result);
      const { missing, perhapsMissing } = result.findings.coverage;
      const truth = keptBack.length + named.length;
      expect(missing).toBeLessThanOrEqual(truth);
      expect(missing + perhapsMissing).toBe(truth);
    },
  );

  it.each(seeds)('never lacks more than what stands below the cut (%i)', async (seed) => {
    // A service that hides everything below a depth, as if it were not there.
    const whole = grown(seed);
    const depths = new Map([[rootId, 0]]);
    for (const { id, parent } of whole) depths.set(id, depths.get(parent)! + 1);
    const gone = new Set(whole.filter(({ id }) => depths.get(id)! > 2).map(({ id }) => id));
    const edge = whole.filter(({ id }) => depths.get(id) === 3);
    const result = await found({ root: rootId, posts: without(whole, gone), rounds: [true] });
    holds(result);
    expect(result.findings.coverage.missing).toBe(edge.length);
    expect(edge.length).toBeLessThanOrEqual(gone.size);
    const counted = [[rootId, whole.length]] as const;
    const withCount = await found({
      root: rootId,
      posts: without(whole, gone),
      rounds: [true],
      counted,
    });
    holds(withCount);
    expect(withCount.findings.coverage.missing).toBe(gone.size);
  });
});
