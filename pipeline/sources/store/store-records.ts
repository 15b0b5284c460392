import type { Connection } from '../../database/open.ts';
import type { Progress } from '../../stage.ts';
import type { Page, Received } from '../source.ts';
import { inserts } from './inserts.ts';

/** How many things a page brought. */
export interface Brought {
  readonly posts: number;
  readonly unreadable: number;
  /** Why the first row that could not be read could not. */
  readonly firstReason: string;
}

/** What says nothing of the thread itself. */
const besides: ReadonlySet<Received['kind']> = new Set(['seen', 'ask', 'charged']);

/**
 * Adds what a page brought. A post or author that is there already keeps what is known of it and
 * gains what is new; its counts become a further row of their history.
 * @param options.seenAt when likes were counted, where the records themselves do not say
 */
export async function storeRecords(
  database: Connection,
  page: number | bigint,
  records: Page['records'],
  options: { readonly seenAt: string | null; readonly progress: Progress },
): Promise<Brought> {
  let { seenAt } = options;
  let posts = 0;
  let unreadable = 0;
  let tells = 0;
  let firstReason = '';
  const store = inserts(database, page, () => (seenAt ?? '').slice(0, 10));
  for await (const received of records) {
    if (received.kind === 'seen') seenAt = received.at;
    else store(received);
    if (!besides.has(received.kind)) tells = 1;
    if (received.kind === 'post') {
      posts++;
      options.progress.step();
    }
    if (received.kind === 'unreadable') {
      firstReason ||= `line ${received.line}: ${received.reason}`;
      unreadable++;
    }
  }
  database
    .prepare('update pages set seen_at = ?, posts = ?, unreadable = ?, tells = ? where page = ?')
    .run(seenAt, posts, unreadable, tells, page);
  settleTombstones(database, page);
  return { posts, unreadable, firstReason };
}

/** A parent that is named but not here is known to exist; one that has come is missing no longer. */
function settleTombstones(database: Connection, page: number | bigint): void {
  database.exec('delete from tombstones where post_id in (select id from posts)');
  database
    .prepare(
      `insert or ignore into tombstones (post_id, reason)
       select distinct parent_id, 'not-collected' from counts join posts on posts.id = post_id
       where page = ? and parent_id is not null and parent_id not in (select id from posts)`,
    )
    .run(page);
}
