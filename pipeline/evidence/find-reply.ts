import { nearest } from '../analysis/nearest.ts';
import type { Reader } from '../database/access.ts';
import { InputError } from '../input-error.ts';
import { postAddress } from '../sources/post-address.ts';
import { pastedAddress } from '../text/address.ts';
import { whyMissing } from '../wording/missing-reasons.ts';
import { grouped } from '../wording/numbers.ts';

/** So many ids at most are looked at for one that may have been meant. */
const mostNear = 2000;

/**
 * The number of the reply that a person means: its number, its id with the service, or its address.
 * Reads the tables `replies`, `posts`, `authors`, `thread` and `tombstones`.
 * @throws InputError where there is none, with how many there are or an id that is near
 */
export function findReply(read: Reader, given: string): number {
  const asked = given.trim();
  const all = read.count('replies');
  if (/^\d{1,15}$/.test(asked) && Number(asked) >= 1 && Number(asked) <= all) return Number(asked);
  const [found] = idsMeant(read, asked).flatMap((id) =>
    read.all<{ reply: number }>('select reply from replies where post_id = ?', id),
  );
  if (found) return found.reply;
  throw new InputError(notFound(read, asked, all));
}

/** Ids of posts that a number or an address may stand for. */
function idsMeant(read: Reader, asked: string): string[] {
  const idsWhere = (condition: string, ...parameters: string[]) =>
    read
      .all<{ id: string }>(`select id from posts where ${condition} order by id`, ...parameters)
      .map(({ id }) => id);
  const address = pastedAddress(asked);
  const post = postAddress(address);
  return [
    asked,
    ...(/^https?:/i.test(address) ? idsWhere('url in (?, ?)', address, `${address}/`) : []),
    ...(post?.service === 'X' || post?.service === 'Mastodon' ? [post.id] : []),
    ...(post?.service === 'Bluesky'
      ? idsWhere(
          `id like '%/' || ? and (id like 'at://' || ? || '/%' or author_id in (
             select authors.id from authors where handle = ? collate nocase))`,
          post.key,
          post.actor,
          post.actor,
        )
      : []),
  ];
}

function notFound(read: Reader, asked: string, all: number): string {
  const numbered =
    all === 0 ? 'the thread has no replies' : `its replies are numbered from 1 to ${grouped(all)}`;
  const ids = idsMeant(read, asked);
  const root = read.one<{ root_id: string | null }>('select root_id from thread')?.root_id;
  if (root && ids.includes(root)) {
    return `${asked} is the post that was asked, not a reply to it; ${numbered}.`;
  }
  for (const id of ids) {
    const missing = read.one<{ reason: string }>(
      'select reason from tombstones where post_id = ?',
      id,
    );
    if (missing)
      return `${asked} is known of but could not be had: it ${whyMissing(missing.reason, 1)}.`;
  }
  if (/^\d{1,8}$/.test(asked)) return `There is no reply ${asked}; ${numbered}.`;
  const id = ids.at(-1)!;
  const near = read
    .all<{ post_id: string }>(
      `select post_id from replies where post_id like ? || '%' or post_id like '%' || ?
       order by post_id limit ${mostNear}`,
      id.slice(0, 6),
      id.slice(-6),
    )
    .map(({ post_id }) => post_id);
  const meant = nearest(id, near);
  const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
  return `There is no reply ${JSON.stringify(asked)} in this thread${hint}; ${numbered}, and can also be named by their id or address.`;
}
