import type { Reader } from '../../database/access.ts';
import { isPostAddress } from '../formats/bluesky-post.ts';
import type { Question } from './questions.ts';

/**
 * What the answers of a round leave to be asked: posts of the thread that others name and that did
 * not come; and posts that came in an earlier round and not in this one, as they do when a post
 * above them is gone. Nothing where the root stands in the middle of somebody else's conversation,
 * as only what the service gives below it belongs to it. Reads what is collected.
 */
export function leftToAsk(read: Reader, round: number): readonly Question[] {
  const root = read.one<{ root: string | null }>('select root from origin')?.root;
  if (!root) return [];
  const left = [...read.all<{ id: string }>(named), ...read.all<{ id: string }>(lost, round)];
  return left
    .filter(({ id }) => isPostAddress(id))
    .map(({ id: uri }) => ({ what: 'thread', uri, root }));
}

const named = `
  select post_id as id from tombstones, origin
  where reason = 'not-collected' and not exists (
    select 1 from posts where parent_id = post_id and conversation_id is not root)
  order by id`;

// Of those that belong together the topmost, as its answer brings the others.
const lost = `
  with answered as (select page, ask ->> 'uri' as uri from requests where round = ?),
    came as (
      select post_id as id from counts where page in (select page from answered)
      union select uri from answered where uri is not null)
  select id from posts, origin
  where conversation_id = root and id not in (select id from came)
    and (parent_id in (select id from came) or parent_id not in (select id from posts))
  order by id`;
