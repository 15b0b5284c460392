import type { Settings } from '../analysis/settings.ts';
import type { Reader } from '../database/access.ts';
import type { ThreadRow } from '../database/text-tables.ts';
import { InputError } from '../input-error.ts';
import { type PostAddress, postAddress } from '../sources/post-address.ts';
import { normalAddress } from '../text/address.ts';

/**
 * The post that was asked, and by whom: the one that the service handed over as the root; else the
 * one that the address names; else the one that posts name as their conversation; else the one with
 * no parent that most posts answer. Null ids where the posts do not tell (a plain list of replies).
 * Reads the tables `origin`, `posts` and `authors`.
 * @param where the setting of the address, for a message
 * @param settings the post's address and its time, as far as the analysis gives them
 * @throws InputError where the posts tell of other threads only
 */
export function findRoot(
  read: Reader,
  where: string,
  { post: address, asked }: Pick<Settings, 'post' | 'asked'>,
): ThreadRow {
  const id = collectedRoot(read) ?? namedRoot(read, where, address) ?? likelyRoot(read);
  const root = read.one<{ author_id: string | null; created_at: string | null }>(
    'select author_id, created_at from posts where id = ?',
    id,
  );
  return {
    root_id: id,
    host_id: root?.author_id ?? null,
    url: address === undefined ? null : normalAddress(address),
    asked_at: root?.created_at ?? asked ?? null,
  };
}

/** What was asked of a service; its id there may be another than the one in the address. */
function collectedRoot(read: Reader): string | null {
  return read.one<{ root: string | null }>('select root from origin')?.root ?? null;
}

/** Only a post that the posts know of: a file may hold another thread than the address says. */
function namedRoot(read: Reader, where: string, address: string | undefined): string | undefined {
  const post = postAddress(address ?? '');
  if (post === undefined) return undefined;
  const id = post.service === 'Bluesky' ? blueskyId(read, post) : knownId(read, post.id);
  const other = id === undefined ? likelyRoot(read) : null;
  if (other === null) return id;
  const given = post.service === 'Bluesky' ? post.key : post.id;
  throw new InputError(
    `${where}: found the post ${given}, which none of the posts that came in is, answers or belongs to; give the address of the post that was asked (most belong to ${other}), or leave it out.`,
  );
}

function knownId(read: Reader, id: string): string | undefined {
  return read.one<{ id: string }>(
    'select ? as id where exists (select 1 from posts where ? in (id, parent_id, conversation_id))',
    id,
    id,
  )?.id;
}

/**
 * The post with this key whose author is the one in the address. Keys are times of writing in
 * microseconds, so where nothing says the author's handle, the key alone will do.
 */
function blueskyId(
  read: Reader,
  { actor, key }: Extract<PostAddress, { service: 'Bluesky' }>,
): string | undefined {
  const ending = `/app.bsky.feed.post/${key}`;
  if (actor.startsWith('did:')) return knownId(read, `at://${actor}${ending}`);
  return read.one<{ id: string }>(
    `with wanted(ending, handle) as (values (?, ?)),
       named(id) as (select id from posts union all select parent_id from posts
         union all select conversation_id from posts),
       known(id, author_id) as (select distinct id,
           substr(id, length('at://') + 1, length(id) - length('at://' || ending))
         from wanted, named where substr(id, -length(ending)) = ending)
     select known.id from wanted, known
     left join posts on posts.id = known.id
     left join authors on authors.id in (known.author_id, posts.author_id)
     where coalesce(authors.handle, wanted.handle) = wanted.handle collate nocase
     order by authors.handle is null, known.id limit 1`,
    ending,
    actor,
  )?.id;
}

function likelyRoot(read: Reader): string | null {
  return byConversation(read) ?? byAnswers(read) ?? null;
}

function byConversation(read: Reader): string | undefined {
  return read.one<{ id: string }>(
    `select conversation_id as id from posts where conversation_id is not null
     group by conversation_id order by count(*) desc, conversation_id limit 1`,
  )?.id;
}

function byAnswers(read: Reader): string | undefined {
  return read.one<{ id: string }>(
    `select root.id as id from posts root join posts reply on reply.parent_id = root.id
     where root.parent_id is null
     group by root.id order by count(*) desc, root.created_at, root.id limit 1`,
  )?.id;
}
