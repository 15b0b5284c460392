import type { Reader } from '../../database/access.ts';
import { isPostId, type StatusQuestion } from './questions.ts';

/** The server on which a thread is asked for, and its root's id there. */
export interface Settled {
  readonly server: string;
  readonly id: string;
}

const firstContext = `
  select json_extract(ask, '$.server') as server, json_extract(ask, '$.root') as id
  from requests where json_extract(ask, '$.what') = 'context' and round <= ?
  order by request limit 1`;

/**
 * Where a thread has been asked for up to a round. Every later round must ask there too: another
 * server knows the same posts by other ids. Reads `requests`.
 */
export function settledBy(read: Reader, round: number): Settled | undefined {
  return read.one<Settled>(firstContext, round);
}

/**
 * Questions for the posts of a thread that others answer, but that did not come with them.
 * Reads `tombstones` and `posts`.
 */
export function missingParents(read: Reader, { server, id: root }: Settled): StatusQuestion[] {
  const parents = read.all<{ id: string }>(
    `select distinct post_id as id from tombstones join posts on posts.parent_id = post_id
     where reason = 'not-collected' and conversation_id = ? and posts.id <> ? order by post_id`,
    root,
    root,
  );
  const asked = parents.filter(({ id }) => isPostId(id));
  return asked.map(({ id }) => ({ what: 'status', server, id, root }));
}
