import type { Settings } from '../analysis/settings.ts';
import type { Reader } from '../database/access.ts';
import type { ThreadRow } from '../database/reply-tables.ts';
import { InputError } from '../input-error.ts';
import { normalAddress } from '../text/address.ts';

/**
 * The post that was asked, and by whom: the one whose id the address holds; else the one that
 * posts name as their conversation; else the one with no parent that most posts answer. Null ids
 * where the posts do not tell (a plain list of replies). Reads the table `posts`.
 * @param where the setting of the address, for a message
 * @param settings the post's address and its time, as far as the analysis gives them
 * @throws InputError where the posts tell of other threads only
 */
export function findRoot(
  read: Reader,
  where: string,
  { post: address, asked }: Pick<Settings, 'post' | 'asked'>,
): ThreadRow {
  const id = idIn(read, address) ?? byConversation(read) ?? byAnswers(read) ?? null;
  const given = idOf(address);
  if (id !== null && given !== undefined && id !== given) {
    throw new InputError(
      `${where}: found the post ${given}, which none of the posts that came in is, answers or belongs to; give the address of the post that was asked (most belong to ${id}), or leave it out.`,
    );
  }
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

/** The last long number of an address: .../status/1250357135428521984?s=20. */
function idOf(address: string | undefined): string | undefined {
  return address?.match(/(\d{5,})(?!.*\d{5,})/)?.[1];
}

/** Only an id that the posts know of: a file may hold another thread than the address says. */
function idIn(read: Reader, address: string | undefined): string | undefined {
  const id = idOf(address);
  return read.one<{ id: string }>(
    'select ? as id where exists (select 1 from posts where ? in (id, parent_id, conversation_id))',
    id,
    id,
  )?.id;
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
