import type { Reader } from '../../database/access.ts';
import type { FindingBranchRow } from '../../database/completeness-findings.ts';
import { directReplies, type Parts } from './parts.ts';
import { amongQuotes, placeNotKnown } from './places.ts';
import type { ThreadTree } from './thread-tree.ts';

const kinds = new Map([
  [directReplies, 'direct-replies'],
  [placeNotKnown, 'place-not-known'],
  [amongQuotes, 'quotes'],
]);

/**
 * The parts of a thread, the most missing first; then the direct replies, what stands in no branch,
 * and the branches in the order of their first posts.
 * Reads `replies`.
 */
export function branchRows(
  read: Reader,
  parts: Parts,
  { lastReply, missing }: ThreadTree,
): FindingBranchRow[] {
  const idOf = read.lookup<{ post_id: string }>('select post_id from replies where reply = ?');
  const firstPost = (number: number) => {
    if (number <= 0) return { post_id: null, reply: null };
    if (number > lastReply) return { post_id: missing[number - lastReply - 1]!.id, reply: null };
    return { post_id: idOf(number)[0]!.post_id, reply: number };
  };
  // The parts that are no branch have the smallest numbers, the direct replies the largest of them.
  const order = (number: number) => (number <= 0 ? -number : number + kinds.size);
  return [...parts]
    .sort(
      ([one, a], [other, b]) =>
        b.missing - a.missing || b.perhapsMissing - a.perhapsMissing || order(one) - order(other),
    )
    .map(([number, { collected, missing, perhapsMissing, reasons }], place) => ({
      branch: place + 1,
      kind: kinds.get(number) ?? 'branch',
      ...firstPost(number),
      expected: collected + missing,
      collected,
      missing,
      perhaps_missing: perhapsMissing,
      reasons: JSON.stringify(
        Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
      ),
    }));
}
