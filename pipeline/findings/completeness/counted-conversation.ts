import type { Reader } from '../../database/access.ts';

/** The conversation that a root belongs to, as the service counts it. */
export interface Conversation {
  readonly id: string | null;
  /** Whether the root began it; else the conversation is more than the thread. */
  readonly isOwn: boolean;
  /** Posts that the service counts in it; nothing where it was not asked. */
  readonly counted: number | null;
  /**
   * Posts of it that came in, of this thread or beside it, without the one that began it: the service
   * does not count that one.
   */
  readonly collected: number;
}

/** Reads `posts` and `counted`. */
export function conversationOf(read: Reader, rootId: string | null): Conversation {
  const named = read.one<{ id: string | null }>(
    'select conversation_id as id from posts where id = ?',
    rootId,
  )?.id;
  const id = named ?? rootId;
  const { counted, collected } = read.one<{ counted: number | null; collected: number }>(
    `select (select sum(posts) from counted where conversation_id = asked.id) as counted,
       (select count(*) from posts where conversation_id = asked.id and id <> asked.id) as collected
     from (select ? as id) asked`,
    id,
  )!;
  return { id, isOwn: id === rootId, counted, collected };
}
