import type { Reader } from '../database/access.ts';
import type { FindingCoverageRow } from '../database/finding-tables.ts';
import { inputHash } from '../database/input-hash.ts';
import type { Completeness } from './completeness.ts';

interface Counted {
  readonly elsewhere: number;
  readonly counted: number;
  readonly people: number;
  readonly over_threshold: number;
  readonly untagged: number;
  readonly unknown_authors: number;
  readonly unknown_likes: number;
}

/**
 * How much of the thread is here, and how much of it the findings rest on: expected less collected
 * is missing. Posts of other threads are no part of it.
 * Reads `replies`, `set_aside`, `tags`, `weights`, `counts` and `pages`.
 */
export function coverage(read: Reader, found: Completeness): FindingCoverageRow[] {
  const { collected, missing, replyCounts, conversation, state } = found;
  const ofReplies = read.one<Counted>(counted)!;
  const seenAt = read.one<{ at: string | null }>('select max(seen_at) as at from pages')!.at;
  const isAsked = state.finished !== null;
  const rows: (readonly [string, string | number | null, string])[] = [
    ['expected', collected + missing, 'Posts known to belong to the thread, at least.'],
    ['collected', collected, 'Posts that came in, the asking post not among them.'],
    ['missing', missing, 'Posts known to belong to the thread that are not here, at least.'],
    [
      'perhaps-missing',
      found.perhapsMissing,
      'Posts that the service counts besides; they may be among the missing ones.',
    ],
    [
      'missing-around',
      conversation.isOwn || conversation.counted === null ? null : found.missingAround,
      'Posts missing from the conversation around the asking post; they may belong to its thread.',
    ],
    [
      'conversation',
      conversation.counted,
      'Posts that the service counts in the whole conversation.',
    ],
    [
      'reply-counts',
      replyCounts.known,
      'Posts, the asking one among them, of which the service says how many replies they have.',
    ],
    [
      'unknown-reply-counts',
      replyCounts.unknown,
      'Posts, the asking one among them, of which it does not.',
    ],
    [
      'finished',
      isAsked ? (state.finished ? 'yes' : 'no') : null,
      'Whether the service has been asked for everything.',
    ],
    ['waiting', isAsked ? state.waiting : null, 'Questions that are still to be asked, at least.'],
    ['elsewhere', ofReplies.elsewhere, 'Posts of other threads that came in beside them.'],
    ['counted', ofReplies.counted, 'Replies that the findings rest on.'],
    ['people', ofReplies.people, 'Different people among the counted replies.'],
    ['over-threshold', ofReplies.over_threshold, 'Counted replies with likes over the threshold.'],
    ['untagged', ofReplies.untagged, 'Counted replies that carry no theme.'],
    ['unknown-authors', ofReplies.unknown_authors, 'Counted replies whose author is not known.'],
    ['unknown-likes', ofReplies.unknown_likes, 'Counted replies whose likes are not known.'],
    ['collected-at', seenAt, 'When the likes were counted, as far as the source says.'],
    ['input-hash', inputHash(read), 'SHA-256 of what came in; the same for the same pages.'],
  ];
  return rows
    .filter((row) => row[1] !== null)
    .map(([measure, value, about]) => ({ measure, value: String(value), about }));
}

// A reply without a known author counts as a person of its own.
const counted = `
  select (select count(*) from replies where left_out = 'another-thread') as elsewhere,
    count(*) as counted,
    count(distinct coalesce(author_id, 'reply ' || reply)) as people,
    count(*) filter (where over_threshold = 1) as over_threshold,
    count(*) filter (where not exists (
      select 1 from tags where tags.reply = counted_replies.reply)) as untagged,
    count(*) filter (where author_id is null) as unknown_authors,
    count(*) filter (where not exists (select 1 from counts
      where counts.post_id = counted_replies.post_id and counts.likes is not null)) as unknown_likes
  from counted_replies left join weights using (reply)`;
