import type { Reader } from '../../database/access.ts';
import type { Sought, Thread } from './questions.ts';

const byNumber = 'order by length(id), id';

/** As `isNumber` says, for SQL: nothing else may be asked for. */
const isNumber = (id: string) =>
  `${id} glob '[0-9]*' and ${id} not glob '*[^0-9]*' and length(${id}) <= 19`;

/** The thread of a root, as far as is known: before the root has come, its own conversation. */
export function threadOf(read: Reader, root: string): Thread {
  const row = read.one<{ conversation: string }>(
    `select iif(${isNumber('conversation_id')}, conversation_id, id) as conversation
     from posts where id = ?`,
    root,
  );
  return { root, conversation: row?.conversation ?? root };
}

/**
 * The id after which a later round searches: the greatest that is here. Where no reply is here yet,
 * that of the post that the conversation began with; where no quote is, none.
 */
export function greatestId(read: Reader, sought: Sought, thread: Thread): string | undefined {
  const { root, conversation } = thread;
  const [condition, parameters] =
    sought === 'replies'
      ? ['conversation_id = ?', [conversation]]
      : ['quoted_id = ? and conversation_id is not ?', [root, conversation]];
  const greatest = read.one<{ id: string }>(
    `select id from posts where ${condition} and ${isNumber('id')}
     order by length(id) desc, id desc limit 1`,
    ...(parameters as string[]),
  )?.id;
  return greatest ?? (sought === 'replies' ? conversation : undefined);
}

/**
 * Posts that others of the conversation answer, that did not come, of which X has said nothing, and
 * that nobody has asked for by their ids in the newest round.
 */
export function parentsToAsk(read: Reader, { conversation }: Thread): string[] {
  const lookUps = read.all<{ ids: string }>(
    `select ask ->> 'ids' as ids from requests
     where ask ->> 'what' in ('post', 'posts') and round = (select max(round) from rounds)`,
  );
  const asked = new Set(lookUps.flatMap(({ ids }) => ids.split(',')));
  const parents = idsOf(
    read,
    `select post_id as id from tombstones where reason = 'not-collected' and ${isNumber('post_id')}
       and exists (select 1 from posts where parent_id = post_id and conversation_id = ?) ${byNumber}`,
    conversation,
  );
  return parents.filter((id) => !asked.has(id));
}

/** Whether any question, of any round, was for posts of a kind. */
export function wasSought(read: Reader, sought: Sought): boolean {
  return read.one("select 1 from requests where ask ->> 'sought' = ?", sought) !== undefined;
}

/** Every post of the thread that is here, quotes included. */
export function postsHere(read: Reader, { root, conversation }: Thread): string[] {
  return idsOf(
    read,
    `select id from posts
     where (id = ? or conversation_id = ? or quoted_id = ?) and ${isNumber('id')} ${byNumber}`,
    root,
    conversation,
    root,
  );
}

function idsOf(read: Reader, sql: string, ...parameters: string[]): string[] {
  return read.all<{ id: string }>(sql, ...parameters).map(({ id }) => id);
}
