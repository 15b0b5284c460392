import { readCount } from '../cells/count.ts';
import { type Loose, objectOf, textOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import type { ReceivedAuthor, ReceivedPost } from '../source.ts';
import { textOfHtml } from './html-text.ts';
import { type Account, idOf, type Status } from './mastodon-status.ts';
import { contentOf } from './mastodon-text.ts';

/** A status as received. */
export function receivedPost(status: Loose<Status>, conversationId: string | null): ReceivedPost {
  const quote = objectOf<NonNullable<Status['quote']>>(status.quote);
  return {
    id: idOf(status.id)!,
    authorId: idOf(objectOf<Account>(status.account)?.id),
    parentId: idOf(status.in_reply_to_id),
    quotedId: idOf(objectOf<Status>(quote?.quoted_status)?.id ?? quote?.quoted_status_id),
    conversationId,
    ...contentOf(status),
    createdAt: readTime(status.created_at),
    lang: textOf(status.language),
    repost: objectOf(status.reblog) !== undefined,
    counts: {
      likes: readCount(status.favourites_count),
      reposts: readCount(status.reblogs_count),
      replies: readCount(status.replies_count),
      quotes: readCount(status.quotes_count),
    },
    url: textOf(status.url) ?? textOf(status.uri),
  };
}

/** Who wrote a status, as received. */
export function receivedAuthor({ account: value }: Loose<Status>): ReceivedAuthor | null {
  const account = objectOf<Account>(value);
  const id = idOf(account?.id);
  if (!account || id === null) return null;
  const note = textOf(account.note);
  return {
    id,
    handle: textOf(account.acct),
    name: textOf(account.display_name),
    about: note === null ? null : textOf(textOfHtml(note)),
  };
}
