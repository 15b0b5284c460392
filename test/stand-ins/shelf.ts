import type { Reader } from '../../pipeline/database/access.ts';
import type { Service } from '../../pipeline/sources/service.ts';
import type { Ask, Received } from '../../pipeline/sources/source.ts';

/** A page of the smallest service there can be. */
export interface Shelf {
  readonly ids: readonly string[];
  readonly next?: readonly string[];
}

/**
 * A service without a network: numbered shelves that hold posts and name further shelves. It
 * charges a dollar a post.
 */
export function shelves(
  shelvesByName: () => Readonly<Record<string, Shelf>>,
  asked: string[] = [],
  now = () => '2026-11-21T12:00:00.000Z',
): Service {
  return {
    name: 'X',
    origin: { id: 'root' },
    begin: (_, { number }) => [{ shelf: 'first' }, ...(number > 1 ? [{ shelf: 'late' }] : [])],
    afterwards: (read) =>
      missing(read).map((id) => ({ shelf: `missing ${id}` })) satisfies readonly Ask[],
    async ask({ shelf = '' }, { atMost }) {
      asked.push(shelf);
      const { ids, next = [] } = shelvesByName()[shelf] ?? { ids: [] };
      const text = JSON.stringify({ ids: ids.slice(0, atMost), next });
      return { text, at: now() };
    },
    *read(_, text): Generator<Received> {
      const { ids, next } = JSON.parse(text) as Required<Shelf>;
      if (ids.includes('root')) {
        yield { kind: 'root', id: 'root' };
        yield { kind: 'ceiling', postId: 'root', reason: null };
      }
      for (const id of ids) {
        yield { kind: 'post', post: postOf(id) };
        yield { kind: 'charged', what: 'post', id };
      }
      for (const shelf of next) yield { kind: 'ask', ask: { shelf } };
    },
    estimate: async () => ({ posts: null, cost: 0, remarks: [] }),
    room: (_, left) => (left.cost < 2 ? undefined : Math.min(left.posts, Math.floor(left.cost))),
    cost: (read) => read.count('charges'),
  };
}

function missing(read: Reader): string[] {
  return read
    .all<{ id: string }>("select post_id as id from tombstones where reason = 'not-collected'")
    .map(({ id }) => id);
}

/** "b<a" is the post b that answers the post a. */
function postOf(written: string) {
  const [id = '', parentId = null] = written.split('<');
  return {
    id,
    authorId: `author of ${id}`,
    parentId,
    quotedId: null,
    conversationId: 'root',
    text: `What ${id} says`,
    createdAt: '2026-11-20T12:00:00.000Z',
    lang: 'en',
    repost: false,
    counts: { likes: 1, reposts: 0, replies: 0, quotes: 0 },
    links: [],
  };
}
