import type { CollectingState } from './collecting-state.ts';
import { amongQuotes, outside, placeNotKnown } from './places.ts';
import type { ThreadTree } from './thread-tree.ts';

/** Direct replies below a post that the service counts and that are neither here nor known by id. */
export interface Gap {
  readonly post: number;
  readonly posts: number;
}

/** The gaps of a thread, and below how many posts nothing is known of any. */
export interface Gaps {
  readonly gaps: readonly Gap[];
  /** Gaps that posts may fill which are known to be missing without what they answer. */
  readonly perhaps: readonly Gap[];
  /** Posts whose count of direct replies the service gave, the root among them. */
  readonly known: number;
  readonly unknown: number;
}

/**
 * Holds each post's own count against the direct replies that are here or known by id. What answers
 * a quote is no part of the thread.
 */
export function gapsOf(tree: ThreadTree, places: Int32Array): Gaps {
  const { parents, said, lastReply, inThread } = tree;
  const children = childrenOf(tree, places);
  const gaps: Gap[] = [];
  let known = 0;
  let unknown = 0;
  for (let post = 0; post <= lastReply; post++) {
    if (post > 0 && (!inThread[post] || places[post] === amongQuotes)) continue;
    const counted = said[post];
    if (counted === undefined) unknown++;
    else {
      known++;
      const posts = counted - children[post]!;
      if (posts > 0) gaps.push({ post, posts });
    }
  }
  const { here, missing } = adrift(tree, places);
  const reachesRoot = ({ post }: Gap) => post === 0 || parents[places[post]!] === 0;
  const one = gaps.some(reachesRoot) ? 0 : 1;
  const open = filledBy(here - (missing > 0 ? 0 : one), gaps);
  const { left, filled } = filledBy(missing - one, open.left);
  return { gaps: left, perhaps: filled, known, unknown };
}

/** How many direct replies of each post are here or known by id. */
function childrenOf({ parents, lastReply, inThread }: ThreadTree, places: Int32Array): Int32Array {
  const children = new Int32Array(parents.length);
  for (let post = 1; post < parents.length; post++) {
    const isThere = post <= lastReply ? inThread[post] : places[post] !== outside;
    if (isThere && parents[post]! >= 0) children[parents[post]!]!++;
  }
  return children;
}

/**
 * How many posts, here or missing, are known of without what they answer: each may be one of those
 * that another post counts. But none stands below itself, so unless one of the gaps reaches the
 * root, at least one of these posts fills none.
 */
function adrift({ parents, lastReply, unparented }: ThreadTree, places: Int32Array) {
  let here = 0;
  let missing = 0;
  for (let post = 1; post < parents.length; post++) {
    if (post <= lastReply) here += Number(unparented[post] && places[post] === placeNotKnown);
    else missing += Number(places[post] === post && parents[post] !== 0);
  }
  return { here, missing };
}

/** Fills gaps with so many posts, the root's first. */
function filledBy(posts: number, gaps: readonly Gap[]) {
  let fillers = Math.max(0, posts);
  const left: Gap[] = [];
  const filled: Gap[] = [];
  for (const gap of gaps) {
    const fill = Math.min(gap.posts, fillers);
    fillers -= fill;
    if (fill > 0) filled.push({ ...gap, posts: fill });
    if (fill < gap.posts) left.push({ ...gap, posts: gap.posts - fill });
  }
  return { left, filled };
}

/**
 * Why posts below a given one are missing that have no reason of their own: collecting is not
 * finished; they are beyond a ceiling, at this post or above it; the file does not hold them; or the
 * service does not hand them over.
 */
export function gapReason(
  { finished, ceilings }: CollectingState,
  { parents }: ThreadTree,
  places: Int32Array,
): (post: number) => string {
  if (finished === false) return () => 'not-fetched';
  const other = finished === null ? 'not-in-file' : 'not-indexed';
  return (post) => {
    for (let at = post; at > 0; at = parents[at]!) {
      const ceiling = ceilings.get(at);
      if (ceiling !== undefined) return ceiling;
      if (places[at]! <= 0 || places[at] === at) break;
    }
    return ceilings.get(0) ?? other;
  };
}
