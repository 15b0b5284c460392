import { listOf, objectOf } from '../cells/shape.ts';
import { type Rows, unreadable } from '../placed.ts';
import type { Received } from '../source.ts';
import type { Format } from './format.ts';
import { receivedAuthor, receivedPost } from './mastodon-post.ts';
import { idOf, type Status, statusOf } from './mastodon-status.ts';
import { newAuthors } from './new-authors.ts';
import { withoutRecord } from './recorded.ts';

/** What `GET /api/v1/statuses/:id/context` answers: the posts above one and those below it. */
interface Context {
  ancestors: Status[];
  descendants: Status[];
}

/** Mastodon: a thread's context, or posts one by one, as its API gives them. */
export const mastodon: Format = {
  name: (value) => (contextIn(value) ? 'Mastodon context' : 'Mastodon posts'),
  recognises: (value) => contextIn(value) !== undefined || isStatus(value),
  isAnswer: (value) => contextIn(value) !== undefined,
  read: readStatuses,
};

/** A value that is a context, with its lists. */
export function contextIn(value: unknown) {
  const context = objectOf<Context>(withoutRecord(value));
  if (!Array.isArray(context?.descendants)) return undefined;
  return { ancestors: listOf(context.ancestors), descendants: listOf(context.descendants) };
}

function isStatus(value: unknown): boolean {
  const status = statusOf(withoutRecord(value));
  return status !== undefined && ('reblogs_count' in status || 'favourites_count' in status);
}

async function* readStatuses(values: () => Rows<unknown>): AsyncIterable<Received> {
  const isNew = newAuthors();
  for await (const row of values()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    const context = contextIn(row.value);
    const posts = context && [...context.ancestors, ...context.descendants];
    const conversationId = posts ? rootOf(posts) : null;
    const broken: unknown[] = [];
    for (const value of posts ?? [withoutRecord(row.value)]) {
      const status = statusOf(value);
      if (!status) {
        broken.push(value);
        continue;
      }
      const author = receivedAuthor(status);
      if (author && isNew(author)) yield { kind: 'author', author };
      yield { kind: 'post', post: receivedPost(status, conversationId) };
    }
    if (broken.length > 0) {
      yield unreadable(row.line, 'a post without id, account or content', broken[0]);
    }
  }
}

/**
 * The post with which a context's thread began. A context leaves out the post that it was asked for:
 * of those that are answered and not in it, this is the oldest, which has the smallest id.
 */
function rootOf(posts: readonly unknown[]): string | null {
  const statuses = posts.map(statusOf).filter((status) => status !== undefined);
  const held = new Set(statuses.map(({ id }) => idOf(id)));
  const first = statuses.find((status) => idOf(status.in_reply_to_id) === null);
  if (first) return idOf(first.id);
  const parents = statuses.map((status) => idOf(status.in_reply_to_id)!);
  return parents.filter((id) => !held.has(id)).sort(byAge)[0] ?? null;
}

function byAge(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
