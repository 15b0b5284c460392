/** Where each post stands below the root. */
export interface Places {
  /** Steps to the root, 1 for what answers it; 0 for the root, and where the way is not known. */
  readonly depths: Int32Array;
  /** The post that answers the root and that each stands below, or is; 0 where there is none. */
  readonly firsts: Int32Array;
}

/**
 * Finds the place of each post by following parents up, each post once; no call goes deeper, however
 * long a chain is, and posts that answer one another in a circle stand nowhere.
 * @param parents by post: 0 for the root, a negative number for nowhere; the root's own is not read
 */
export function placesBelow(parents: readonly number[]): Places {
  const depths = new Int32Array(parents.length);
  const firsts = new Int32Array(parents.length);
  const seen = new Uint8Array(parents.length);
  for (let post = 1; post < parents.length; post++) {
    const path: number[] = [];
    let at = post;
    while (at > 0 && !seen[at]) {
      seen[at] = 1;
      path.push(at);
      at = parents[at]!;
    }
    // What was walked before and has no depth leads nowhere, and so does a circle.
    if (at < 0 || (at > 0 && depths[at] === 0)) continue;
    for (const step of path.reverse()) {
      depths[step] = (at > 0 ? depths[at]! : 0) + 1;
      firsts[step] = at > 0 ? firsts[at]! : step;
      at = step;
    }
  }
  return { depths, firsts };
}
