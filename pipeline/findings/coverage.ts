import type { Reader } from '../database/access.ts';
import type { FindingCoverageRow } from '../database/finding-tables.ts';
import { inputHash } from '../database/input-hash.ts';

interface Counted {
  readonly collected: number;
  readonly elsewhere: number;
  readonly counted: number;
  readonly people: number;
  readonly over_threshold: number;
  readonly untagged: number;
  readonly unknown_authors: number;
  readonly unknown_likes: number;
}

/**
 * How much of the thread is here, and how much of it the findings rest on. What is expected is a
 * lower bound: what came in, what is known to be missing, and direct replies that the service
 * counted under the post but did not hand over. Posts of other threads are no part of it.
 * Reads `replies`, `thread`, `tags`, `weights`, `tombstones`, `posts`, `counts` and `pages`.
 */
export function coverage(read: Reader): FindingCoverageRow[] {
  const found = read.one<Counted>(counted)!;
  const missing = read.count('missing_parents');
  const shortfall = directShortfall(read);
  // A direct reply that is missing may be among those that the service counts.
  const expected = found.collected + Math.max(missing, shortfall);
  const seenAt = read.one<{ at: string | null }>('select max(seen_at) as at from pages')!.at;
  const rows: (readonly [string, string | number | null, string])[] = [
    ['expected', expected, 'Posts known to belong to the thread, at least.'],
    ['collected', found.collected, 'Posts that came in, the asking post not among them.'],
    ['elsewhere', found.elsewhere, 'Posts of other threads that came in beside them.'],
    ['counted', found.counted, 'Replies that the findings rest on.'],
    ['people', found.people, 'Different people among the counted replies.'],
    ['over-threshold', found.over_threshold, 'Counted replies with likes over the threshold.'],
    ['untagged', found.untagged, 'Counted replies that carry no theme.'],
    ['unknown-authors', found.unknown_authors, 'Counted replies whose author is not known.'],
    ['unknown-likes', found.unknown_likes, 'Counted replies whose likes are not known.'],
    ['missing', missing, 'Posts that others answer but that could not be had.'],
    ['shortfall', shortfall, 'Direct replies that the service counts but did not hand over.'],
    ['collected-at', seenAt, 'When the likes were counted, as far as the source says.'],
    ['input-hash', inputHash(read), 'SHA-256 of what came in; the same for the same pages.'],
  ];
  return rows
    .filter((row) => row[1] !== null)
    .map(([measure, value, about]) => ({ measure, value: String(value), about }));
}

// A reply without a known author counts as a person of its own.
const counted = `
  select count(*) filter (where left_out is not 'another-thread') as collected,
    count(*) filter (where left_out is 'another-thread') as elsewhere,
    count(*) filter (where left_out is null) as counted,
    count(distinct iif(left_out is null, coalesce(author_id, 'reply ' || reply), null)) as people,
    count(*) filter (where over_threshold = 1) as over_threshold,
    count(*) filter (where left_out is null
      and not exists (select 1 from tags where tags.reply = replies.reply)) as untagged,
    count(*) filter (where left_out is null and author_id is null) as unknown_authors,
    count(*) filter (where left_out is null and not exists (select 1 from counts
      where counts.post_id = replies.post_id and counts.likes is not null)) as unknown_likes
  from replies left join weights using (reply)`;

function directShortfall(read: Reader): number {
  const direct = read.one<{ said: number | null; had: number }>(`
    select (select replies from latest_counts where post_id = root_id) as said,
      (select count(*) from replies where depth = 1) as had
    from thread`);
  return direct?.said ? Math.max(0, direct.said - direct.had) : 0;
}
