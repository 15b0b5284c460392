import type { Reader } from '../database/access.ts';
import type { FindingCoverageRow } from '../database/finding-tables.ts';
import { digest } from '../digest.ts';

interface Counted {
  readonly collected: number;
  readonly counted: number;
  readonly people: number;
}

/**
 * How much of the thread is here. What is expected is a lower bound: what came in, what is known
 * to be missing, and direct replies that the service counted under the post but did not hand over.
 * Reads `replies`, `thread`, `tombstones`, `posts`, `counts` and `pages`.
 */
export function coverage(read: Reader): FindingCoverageRow[] {
  const { collected, counted, people } = read.one<Counted>(`
    select count(*) as collected, count(*) filter (where left_out is null) as counted,
      count(distinct iif(left_out is null, coalesce(author_id, 'reply ' || reply), null)) as people
    from replies`)!;
  const missing = read.one<{ n: number }>(`select count(*) as n from (${missingParents})`)!.n;
  const shortfall = directShortfall(read);
  const seenAt = read.one<{ at: string | null }>('select max(seen_at) as at from pages')!.at;
  const rows: (readonly [string, string | number | null, string])[] = [
    ['expected', collected + missing + shortfall, 'Posts known to belong to the thread, at least.'],
    ['collected', collected, 'Posts that came in, the asking post not among them.'],
    ['counted', counted, 'Replies that the findings rest on.'],
    ['people', people, 'Different people among the counted replies.'],
    ['missing', missing, 'Posts that others answer but that could not be had.'],
    ['shortfall', shortfall, 'Direct replies that the service counts but did not hand over.'],
    ['collected-at', seenAt, 'When the likes were counted, as far as the source says.'],
    ['input-hash', inputHash(read), 'SHA-256 of what came in; the same for the same pages.'],
  ];
  return rows
    .filter((row) => row[1] !== null)
    .map(([measure, value, about]) => ({ measure, value: String(value), about }));
}

/** Parents that replies of this thread name and that are not here, each with its reason. */
export const missingParents = `
  select distinct tombstones.post_id, tombstones.reason
  from replies join posts on posts.id = replies.post_id
  join tombstones on tombstones.post_id = posts.parent_id
  where replies.left_out is not 'another-thread'`;

function directShortfall(read: Reader): number {
  const direct = read.one<{ said: number | null; had: number }>(`
    select (select replies from latest_counts where post_id = root_id) as said,
      (select count(*) from replies where depth = 1) as had
    from thread`);
  return direct?.said ? Math.max(0, direct.said - direct.had) : 0;
}

/** What came in, as one digest: the same pages in the same order give the same. */
function inputHash(read: Reader): string {
  const pages = read.all<{ sha256: string }>('select sha256 from pages order by page');
  return digest(pages.map((page) => page.sha256));
}
