import type { Connection } from '../../database/open.ts';
import { putInLine } from '../asking/requests.ts';
import type { Received, ReceivedPost } from '../source.ts';

/**
 * Prepared statements for everything that a page can bring.
 * @param page its number
 * @param day the day by the service's clock, on which a charge is made once
 */
export function inserts(database: Connection, page: number | bigint, day: () => string) {
  const author = database.prepare(
    `insert into authors values (@id, @handle, @name, @about) on conflict (id) do update set
       handle = coalesce(excluded.handle, handle), name = coalesce(excluded.name, name),
       about = coalesce(excluded.about, about)`,
  );
  // The newest text stands, unless it is only the beginning of the one that is here.
  const post = database.prepare(
    `insert into posts values (@id, @authorId, @parentId, @quotedId, @conversationId, @text,
       @createdAt, @lang, @repost, @url) on conflict (id) do update set
       author_id = coalesce(author_id, excluded.author_id),
       parent_id = coalesce(parent_id, excluded.parent_id),
       quoted_id = coalesce(quoted_id, excluded.quoted_id),
       conversation_id = coalesce(conversation_id, excluded.conversation_id),
       created_at = coalesce(created_at, excluded.created_at), lang = coalesce(lang, excluded.lang),
       url = coalesce(excluded.url, url),
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
  // That it did not come is the least that can be said of a post.
  const missing = database.prepare(
    `insert into tombstones values (?, ?, ?) on conflict do update set
       reason = iif(excluded.reason = 'not-collected', reason, excluded.reason),
       parent_id = coalesce(excluded.parent_id, parent_id)`,
  );
  const unreadable = database.prepare('insert or replace into unreadable values (?, ?, ?, ?)');
  const root = database.prepare('update origin set root = ?');
  const counted = database.prepare('insert or replace into counted values (?, ?, ?)');
  const ceiling = database.prepare('insert or ignore into ceilings values (?, ?)');
  const lift = database.prepare('delete from ceilings where post_id = ?');
  const charge = database.prepare('insert or ignore into charges values (?, ?, ?, ?)');

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

  const addPost = (received: ReceivedPost) => {
    const { links, counts: _, ...rest } = received;
    post.run(wellFormed({ url: null, ...rest, repost: Number(rest.repost) }));
    addCounts(received);
    for (const { written, expanded, title } of links) link.run(rest.id, written, expanded, title);
  };

  return (received: Exclude<Received, { kind: 'seen' }>): void => {
    switch (received.kind) {
      case 'author':
        author.run(wellFormed(received.author));
        break;
      case 'missing':
        missing.run(received.id, received.reason, received.parentId ?? null);
        break;
      case 'unreadable':
        unreadable.run(page, received.line, received.reason, received.row);
        break;
      case 'root':
        root.run(received.id);
        break;
      case 'ask':
        putInLine(database, [received.ask]);
        break;
      case 'counted':
        counted.run(page, received.conversationId, received.posts);
        break;
      case 'ceiling':
        if (received.reason === null) lift.run(received.postId);
        else ceiling.run(received.postId, received.reason);
        break;
      case 'charged':
        charge.run(day(), received.what, received.id, page);
        break;
      case 'post':
        addPost(received.post);
    }
  };
}

/** Half of a character, as hostile JSON may hold, would be other bytes in the database than outside. */
function wellFormed<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.toWellFormed() : value,
  ]);
  return Object.fromEntries(entries) as Row;
}
