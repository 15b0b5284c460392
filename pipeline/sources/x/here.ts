import type { Reader } from '../../database/access.ts';
import type { Sought, Thread } from './questions.ts';

const byNumber = 'order by length(id), id';

/** The thread of a root, as far as is known: before the root has come, its own conversation. */
export function threadOf(read: Reader, root: string): Thread {
  const row = read.one<{ conversation: string }>(
    'select coalesce(conversation_id, id) as conversation from posts where id = ?',
    root,
  );
  return { root, conversation: row?.conversation ?? root };
}

/** The greatest id that a search has brought; nothing where it has brought none. */
export function greatestId(read: Reader, sought: Sought, thread: Thread): string | undefined {
  const { root, conversation } = thread;
  const [condition, parameters] =
    sought === 'replies'
      ? ['conversation_id = ? and id <> ?', [conversation, root]]
      : ['quoted_id = ? and conversation_id is not ?', [root, conversation]];
  return read.one<{ id: string }>(
    `select id from posts where ${condition} order by length(id) desc, id desc limit 1`,
    ...(parameters as string[]),
  )?.id;
}

/** Posts that others of the conversation answer and that nobody has asked for by their ids yet. */
export function parentsToAsk(read: Reader, { conversation }: Thread): string[] {
  return idsOf(
    read,
    `select post_id as id from tombstones where reason = 'not-collected' and exists
       (select 1 from posts where parent_id = post_id and conversation_id = ?) ${byNumber}`,
    conversation,
  );
}

/** Every post of the thread that is here, quotes included. */
export function postsHere(read: Reader, { root, conversation }: Thread): string[] {
  return idsOf(
    read,
    `select id from posts where id = ? or conversation_id = ? or quoted_id = ? ${byNumber}`,
    root,
    conversation,
    root,
  );
}

function idsOf(read: Reader, sql: string, ...parameters: string[]): string[] {
  return read.all<{ id: string }>(sql, ...parameters).map(({ id }) => id);
}
