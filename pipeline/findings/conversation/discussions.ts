import type { FindingDiscussionRow } from '../../database/conversation-findings.ts';
import { type Conversation, host } from './conversation.ts';

/** More would be a list that nobody reads, and a thread can have a hundred thousand. */
const most = 100;

type Discussion = Omit<FindingDiscussionRow, 'rank' | 'people'> & {
  readonly authors: Set<number>;
};

/**
 * The largest branches below direct replies, by posts, then likes, then the earlier one; direct
 * replies that nobody answered open none. Posts that are missing are not among them.
 */
export function discussions(conversation: Conversation): FindingDiscussionRow[] {
  const { lastReply, firsts, depths, authors, likes, counted } = conversation;
  const found = new Map<number, Discussion>();
  for (let post = 1; post <= lastReply; post++) {
    const first = firsts[post]!;
    // A missing post opens a branch as well, but has no number to be named by.
    if (first === 0 || first === post || first > lastReply) continue;
    const discussion = found.get(first) ?? empty(first);
    found.set(first, discussion);
    discussion.posts++;
    discussion.counted += counted[post]!;
    if (authors[post] === host) discussion.by_host++;
    else discussion.authors.add(authors[post]!);
    discussion.depth = Math.max(discussion.depth, depths[post]! - 1);
    if (counted[post]) discussion.likes += likes[post]!;
  }
  return [...found.values()]
    .sort((a, b) => b.posts - a.posts || b.likes - a.likes || a.reply - b.reply)
    .slice(0, most)
    .map(({ authors: people, ...discussion }, place) => ({
      rank: place + 1,
      ...discussion,
      people: people.size,
    }));
}

function empty(reply: number): Discussion {
  return { reply, posts: 0, counted: 0, by_host: 0, depth: 0, likes: 0, authors: new Set() };
}
