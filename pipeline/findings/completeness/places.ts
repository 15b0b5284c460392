import type { ThreadTree } from './thread-tree.ts';

/** Where a post stands that is in no branch. */
export const placeNotKnown = -1;
/** It quotes the root and answers nothing of the thread. */
export const amongQuotes = -2;
/** It is missing, and nothing says that it belongs to the thread. */
export const outside = -3;

/**
 * The place of each post by number: that of the first post of its branch, which is a direct reply
 * to the root or a missing post that replies hang from; else one of the places above. The first
 * post's own place is its own number, and the root's is 0.
 *
 * A missing post belongs to the thread where it answers a post of the thread, where one of the thread
 * answers it, at first or at second hand, or where the service told of it of itself. Posts that answer each other in a circle stand
 * nowhere.
 */
export function placesOf(tree: ThreadTree): Int32Array {
  const { parents, lastReply, inThread, quoting } = tree;
  const tied = tiedTo(tree);
  const below = (post: number, place: number): number => {
    if (place > 0) return place;
    if (post <= lastReply) return quoting[post] ? amongQuotes : placeNotKnown;
    if (place === placeNotKnown) return placeNotKnown;
    return tied[post] ? post : outside;
  };

  // No place is 0 but the root's, so 0 can stand for one that is not known yet.
  const places = new Int32Array(parents.length);
  const seen = new Uint8Array(parents.length);
  for (let post = 1; post < parents.length; post++) {
    if (post <= lastReply && !inThread[post]) continue;
    const path: number[] = [];
    let at = post;
    while (at > 0 && places[at] === 0 && !seen[at]) {
      seen[at] = 1;
      path.push(at);
      at = parents[at]!;
    }
    let place = (at > 0 && places[at]) || outside;
    for (const step of path.reverse()) {
      place = parents[step] === 0 ? step : below(step, place);
      places[step] = place;
    }
  }
  return places;
}

/** 1 for each missing post that was told of, or that one of the thread answers, at any remove. */
function tiedTo({ parents, lastReply, inThread, told }: ThreadTree): Uint8Array {
  const tied = new Uint8Array(parents.length);
  const tie = (post: number) => {
    for (let at = post; at > lastReply && !tied[at]; at = parents[at]!) tied[at] = 1;
  };
  for (const post of told) tie(post);
  for (let reply = 1; reply <= lastReply; reply++) if (inThread[reply]) tie(parents[reply]!);
  return tied;
}
