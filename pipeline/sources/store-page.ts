import type { Connection } from '../database/open.ts';
import { transaction } from '../database/transaction.ts';
import { InputError } from '../input-error.ts';
import type { Progress } from '../stage.ts';
import type { Page, Received, ReceivedPost } from './source.ts';

/** How many things a page brought. */
export interface Stored {
  readonly posts: number;
  readonly unreadable: number;
}

/** Whether just this page is here. */
export function isKnown(database: Connection, page: Page): boolean {
  return database.prepare('select 1 from pages where sha256 = ?').get(page.sha256) !== undefined;
}

/**
 * Adds a page and all it brought in one transaction. A post or author that is there already keeps
 * what is known of it and gains what is new; its counts become a further row of their history.
 * @param options.seenAt when likes were counted, where the page itself does not say
 * @returns what it brought, or nothing where it is here already
 * @throws InputError where at least half of the page cannot be read; then nothing is added.
 */
export async function storePage(
  database: Connection,
  page: Page,
  options: { readonly seenAt: string | null; readonly progress: Progress },
): Promise<Stored | undefined> {
  return transaction(database, async () => {
    // Another run may have brought it in since it was looked for.
    if (isKnown(database, page)) return undefined;
    const number = insertPage(database, page);
    const store = inserts(database, number);
    let posts = 0;
    let unreadable = 0;
    let seenAt = options.seenAt;
    let firstReason = '';
    for await (const received of page.records) {
      if (received.kind === 'seen') seenAt = received.at;
      else store(received);
      if (received.kind === 'post') {
        posts++;
        options.progress.step();
      }
      if (received.kind === 'unreadable') {
        firstReason ||= `line ${received.line}: ${received.reason}`;
        unreadable++;
      }
    }
    if (unreadable > 0 && unreadable >= posts) {
      throw new InputError(
        `${page.address}: found ${unreadable} rows that cannot be read beside ${posts} that can (${firstReason}); more than half must be readable, so nothing was taken from it.`,
      );
    }
    database
      .prepare('update pages set seen_at = ?, posts = ?, unreadable = ? where page = ?')
      .run(seenAt, posts, unreadable, number);
    settleTombstones(database);
    return { posts, unreadable };
  });
}

function insertPage(database: Connection, page: Page): number | bigint {
  const columns = page.columns ? JSON.stringify(page.columns) : null;
  return database
    .prepare(
      `insert into pages (address, format, sha256, imported_at, posts, unreadable, columns)
       values (?, ?, ?, ?, 0, 0, ?)`,
    )
    .run(page.address, page.format, page.sha256, new Date().toISOString(), columns).lastInsertRowid;
}

function inserts(database: Connection, page: number | bigint) {
  const author = database.prepare(
    `insert into authors values (@id, @handle, @name, @about) on conflict (id) do update set
       handle = coalesce(excluded.handle, handle), name = coalesce(excluded.name, name),
       about = coalesce(excluded.about, about)`,
  );
  // The newest text stands, unless it is only the beginning of the one that is here.
  const post = database.prepare(
    `insert into posts values (@id, @authorId, @parentId, @quotedId, @conversationId, @text,
       @createdAt, @lang, @repost) on conflict (id) do update set
       author_id = coalesce(author_id, excluded.author_id),
       parent_id = coalesce(parent_id, excluded.parent_id),
       quoted_id = coalesce(quoted_id, excluded.quoted_id),
       conversation_id = coalesce(conversation_id, excluded.conversation_id),
       created_at = coalesce(created_at, excluded.created_at), lang = coalesce(lang, excluded.lang),
       text = iif(length(excluded.text) < length(text) and
         substr(text, 1, length(rtrim(excluded.text, '….'))) = rtrim(excluded.text, '….'),
         text, excluded.text)`,
  );
  const link = database.prepare(
    `insert into post_links values (?, ?, ?, ?) on conflict do update set
       expanded = iif(excluded.expanded = written, expanded, excluded.expanded), title = coalesce(excluded.title, title)`,
  );
  const latest = database.prepare('select * from latest_counts where post_id = ?');
  const counts = database.prepare('insert or replace into counts values (?, ?, ?, ?, ?, ?)');
  const missing = database.prepare('insert or replace into tombstones values (?, ?)');
  const unreadable = database.prepare('insert or replace into unreadable values (?, ?, ?, ?)');

  const addCounts = ({ id, counts: now }: ReceivedPost) => {
    // What this page does not say is what was known before.
    const isPartial = Object.values(now).includes(null);
    const before = isPartial ? (latest.get(id) as typeof now | undefined) : undefined;
    counts.run(
      id,
      page,
      now.likes ?? before?.likes ?? null,
      now.reposts ?? before?.reposts ?? null,
      now.replies ?? before?.replies ?? null,
      now.quotes ?? before?.quotes ?? null,
    );
  };

  return (received: Exclude<Received, { kind: 'seen' }>): void => {
    switch (received.kind) {
      case 'author':
        author.run(received.author);
        break;
      case 'missing':
        missing.run(received.id, received.reason);
        break;
      case 'unreadable':
        unreadable.run(page, received.line, received.reason, received.row);
        break;
      case 'post': {
        const { links, repost, ...rest } = received.post;
        post.run({ ...rest, repost: Number(repost) });
        addCounts(received.post);
        for (const { written, expanded, title } of links)
          link.run(rest.id, written, expanded, title);
      }
    }
  };
}

/** A parent that is named but not here is known to exist; one that has come is missing no longer. */
function settleTombstones(database: Connection): void {
  database.exec(`
    delete from tombstones where post_id in (select id from posts);
    insert or ignore into tombstones
      select distinct parent_id, 'not-collected' from posts
      where parent_id is not null and parent_id not in (select id from posts)`);
}
