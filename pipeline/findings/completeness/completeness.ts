import type { Settings } from '../../analysis/settings.ts';
import type { Reader } from '../../database/access.ts';
import type { FindingBranchRow, FindingMissingRow } from '../../database/completeness-findings.ts';
import { branchRows } from './branch-rows.ts';
import { type CollectingState, collectingState } from './collecting-state.ts';
import { type Conversation, conversationOf } from './counted-conversation.ts';
import { type Gaps, gapReason, gapsOf } from './gaps.ts';
import {
  addCollected,
  addMissing,
  addPerhapsMissing,
  directReplies,
  noParts,
  partOf,
  totalOf,
} from './parts.ts';
import { amongQuotes, placeNotKnown, placesOf } from './places.ts';
import { readTree, type ThreadTree } from './thread-tree.ts';

/** Why posts are missing that nobody is shown, and that a service's count of a conversation lacks. */
const reasonsOfUncounted: ReadonlySet<string> = new Set([
  'deleted',
  'not-found',
  'protected',
  'suspended',
  'protected-or-suspended',
  'deactivated',
]);

/** How much of a thread is here, and why the rest is not. Every figure is a lower bound. */
export interface Completeness {
  readonly collected: number;
  readonly missing: number;
  /** The missing posts by reason, most first; they add up. */
  readonly reasons: readonly (readonly [reason: string, posts: number])[];
  readonly branches: readonly FindingBranchRow[];
  /** Those of the missing posts whose ids are known. */
  readonly missingPosts: readonly FindingMissingRow[];
  /** Counted besides by the service, but perhaps among the missing whose place is not known. */
  readonly perhapsMissing: number;
  /** Missing from the conversation that the root is a part of; they may belong to its thread. */
  readonly missingAround: number;
  readonly replyCounts: Pick<Gaps, 'known' | 'unknown'>;
  readonly conversation: Conversation;
  readonly state: CollectingState;
}

/**
 * Holds what the service counts against what came, post by post. Below a post at least
 * max(counted − here, known to be missing) are missing: a service may count posts that are gone, or
 * not. A missing post of which nobody knows what it answers may be one of those that are counted.
 * Reads `thread`, `replies`, `posts`, `tombstones`, `counts`, `pages`, `rounds`, `requests`,
 * `ceilings` and `counted`.
 * @param quotes whether posts that quote the root are counted, and so expected
 */
export function completeness(read: Reader, quotes: Settings['quotes']): Completeness {
  const rootId = read.one<{ id: string | null }>('select root_id as id from thread')?.id ?? null;
  const conversation = conversationOf(read, rootId);
  const state = collectingState(read);
  const tree = readTree(read, rootId, conversation, state.finished !== null);
  const places = placesOf(tree);
  const reasonBelow = gapReason(state, tree, places);
  const parts = noParts(rootId);

  for (let reply = 1; reply <= tree.lastReply; reply++) {
    if (tree.inThread[reply]) addCollected(parts, partOf(reply, tree, places)!);
  }
  const missingPosts = knownById(tree, places, state);
  for (const { part, reason } of missingPosts) addMissing(parts, part, reason, 1);
  const { gaps, perhaps, known, unknown } = gapsOf(tree, places);
  const partBelow = (post: number) => (post === 0 ? directReplies : places[post]!);
  for (const { post, posts } of gaps) {
    addMissing(parts, partBelow(post), reasonBelow(post), posts);
  }
  for (const { post, posts } of perhaps) addPerhapsMissing(parts, partBelow(post), posts);
  const { counted, collected: came, isOwn } = conversation;
  const uncounted = missingPosts.filter(({ reason }) => reasonsOfUncounted.has(reason)).length;
  const short = Math.max(0, (counted ?? 0) - came - (totalOf(parts).missing - uncounted));
  if (isOwn) addMissing(parts, placeNotKnown, reasonBelow(0), short);
  if (quotes === 'count') {
    addMissing(parts, amongQuotes, reasonBelow(0), missingQuotes(read, rootId, tree));
  }

  const { collected, missing, perhapsMissing, reasons } = totalOf(parts);
  return {
    collected,
    missing,
    reasons: [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    branches: branchRows(read, parts, tree),
    missingPosts: missingPosts.map(({ id, reason, answers }) => ({ post_id: id, reason, answers })),
    perhapsMissing,
    missingAround: isOwn ? 0 : short,
    replyCounts: { known, unknown },
    conversation,
    state,
  };
}

/** The missing posts that have an id, in the order of their ids, each with its part. */
function knownById(tree: ThreadTree, places: Int32Array, { finished }: CollectingState) {
  const { missing, parents, lastReply } = tree;
  return missing
    .flatMap(({ id, reason }, place) => {
      const post = lastReply + 1 + place;
      const part = partOf(post, tree, places);
      const parent = parents[post]!;
      const answers = parent >= 0 && parent <= lastReply ? parent : null;
      // What nobody has said a word of may yet come.
      const isAwaited = reason === 'not-collected' && finished === false;
      return part === undefined
        ? []
        : [{ id, reason: isAwaited ? 'not-fetched' : reason, answers, part }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Posts that quote the root, as the service counts them, beyond those that came. */
function missingQuotes(read: Reader, rootId: string | null, { quoting }: ThreadTree): number {
  const { said } = read.one<{ said: number | null }>(
    'select (select quotes from latest_counts where post_id = ?) as said',
    rootId,
  )!;
  return (said ?? 0) - quoting.reduce((sum, isQuote) => sum + isQuote, 0);
}
