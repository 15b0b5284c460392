/** A post of an invented thread: 0 is the root, a later one has a higher number. */
export interface InventedPost {
  readonly number: number;
  readonly parent: number | null;
  /** HTML; a sentence of its own where nothing is given. */
  readonly content?: string;
  /**
   * Never handed over together with others: the author is limited and the post only comes alone, or
   * it is private and neither comes nor is counted.
   */
  readonly hidden?: 'limited' | 'private';
}

/** A thread with these parents: `[null, 0, 0, 1]` are a root, two replies, and one to the first. */
export function threadOf(parents: readonly (number | null)[]): InventedPost[] {
  return parents.map((parent, number) => ({ number, parent }));
}

/** A root, a branch of so many posts, and replies to the root until there are enough. */
export function deepAndWide(posts: number, depth: number): InventedPost[] {
  return threadOf(
    Array.from({ length: posts }, (_, number) => {
      if (number === 0) return null;
      return number <= depth ? number - 1 : 0;
    }),
  );
}

/** A thread in which every post answers the one before it. */
export function chainOf(posts: number): InventedPost[] {
  return deepAndWide(posts, posts);
}

/** A thread without a pattern, yet the same every time: nobody answers a post of the future. */
export function tangled(posts: number): InventedPost[] {
  return threadOf(
    Array.from({ length: posts }, (_, number) =>
      number === 0 ? null : (number * 7919) % Math.max(1, Math.floor(number ** 0.8)),
    ),
  );
}

/** The answers to each post, in the order of time. */
export function answersIn(posts: readonly InventedPost[]): Map<number, InventedPost[]> {
  const answers = new Map<number, InventedPost[]>();
  for (const post of posts) {
    if (post.parent === null) continue;
    const others = answers.get(post.parent);
    if (others) others.push(post);
    else answers.set(post.parent, [post]);
  }
  return answers;
}
