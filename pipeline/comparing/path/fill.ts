import { writerOf } from '../../database/access.ts';
import type { Connection } from '../../database/open.ts';
import type { CollectedTable } from '../../database/schema.ts';
import { digest } from '../../digest.ts';
import type { Basis } from '../runs/basis.ts';

/** Copied as they are; what is left out (answers, charges …) tells nothing of the replies. */
const copied = [
  'origin',
  'pages',
  'authors',
  'tombstones',
  'rounds',
  'counted',
  'ceilings',
] as const satisfies readonly CollectedTable[];

const written = [...copied, 'posts', 'post_links', 'counts'] as const;

/** A page that comes after all others, so that its counts are the newest. */
const newest = { seen_at: '9999-12-31T00:00:00.000Z', imported_at: '9999-12-31T00:00:00.000Z' };

/**
 * Fills the collected tables of another database with what a run rested on:
 *
 * - of posts, their links and their counts: those of the run's posts that are still in `source`,
 *   with their texts as they are now;
 * - one count a post, the newest known but for the likes, which are the run's;
 * - one page more, which gave these counts; its digest is that of the posts and likes, so that
 *   the fingerprints of the stages tell one run from another;
 * - pages, authors, tombstones and how far collecting came as they are now.
 *
 * `source` is only read.
 */
export function fill(target: Connection, source: Connection, basis: Basis): void {
  const each = (sql: string) => source.prepare(sql).iterate() as IterableIterator<never>;
  const write = writerOf(target, written);
  target.transaction(() => {
    for (const table of written) target.exec(`delete from ${table}`);
    for (const table of copied) {
      for (const row of each(`select * from ${table}`)) write[table](row);
    }
    for (const row of each('select * from posts') as IterableIterator<{ id: string }>) {
      if (basis.has(row.id)) write.posts(row as never);
    }
    for (const row of each('select * from post_links') as IterableIterator<{ post_id: string }>) {
      if (basis.has(row.post_id)) write.post_links(row as never);
    }
    const page = addPage(target, basis);
    for (const row of each(newestCounts) as IterableIterator<{ post_id: string }>) {
      const likes = basis.get(row.post_id);
      if (likes !== undefined) write.counts({ ...(row as object), page, likes } as never);
    }
  })();
}

const newestCounts = `select id as post_id, reposts, replies, quotes
  from posts left join latest_counts on post_id = id`;

function addPage(target: Connection, basis: Basis): number {
  const page = target
    .prepare('select coalesce(max(page), 0) + 1 from pages')
    .pluck()
    .get() as number;
  writerOf(target, ['pages']).pages({
    ...newest,
    page,
    address: 'the posts and likes of a run',
    format: 'run',
    sha256: digest([...basis].sort(([one], [other]) => (one < other ? -1 : 1))),
    posts: basis.size,
    unreadable: 0,
    tells: 1,
    columns: null,
  });
  return page;
}
