import { textOf } from '../cells/shape.ts';
import { type Rows, unreadable } from '../placed.ts';
import type { Received } from '../source.ts';
import type { Format } from './format.ts';
import { newAuthors } from './new-authors.ts';
import { withoutRecord } from './recorded.ts';
import { fullName, idsOf, receivedAuthor, receivedPost, whyGone } from './reddit-post.ts';
import { isRedditAnswer, type Thing, thingOf, thingsIn } from './reddit-things.ts';

/** Reddit: what its API answers for a submission and its comments, or posts as archives keep them. */
export const reddit: Format = {
  name: (value) => (isRedditAnswer(value) ? 'Reddit listings' : 'Reddit posts'),
  recognises: (value) => isRedditAnswer(value) || thingOf(withoutRecord(value)) !== undefined,
  isAnswer: isRedditAnswer,
  read: readThings,
};

/**
 * Posts, authors and missing posts: those whose text is gone, which others may still answer, and
 * those that a listing names and leaves out.
 */
async function* readThings(values: () => Rows<unknown>): AsyncIterable<Received> {
  const isNew = newAuthors();
  for await (const row of values()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    let things = 0;
    for (const thing of thingsIn(row.value)) {
      things++;
      if (thing.kind === 'more') {
        yield* left(thing);
        continue;
      }
      const reason = thing.kind === 'comment' ? whyGone(thing.post.body) : undefined;
      if (reason) {
        yield missing(fullName(thing), reason, thing.post.parent_id);
        continue;
      }
      const author = receivedAuthor(thing.post);
      if (author && isNew(author)) yield { kind: 'author', author };
      yield { kind: 'post', post: receivedPost(thing) };
    }
    if (things === 0 && !isRedditAnswer(row.value)) {
      yield unreadable(row.line, 'neither a comment nor a submission of Reddit', row.value);
    }
  }
}

function* left({ more }: Extract<Thing, { kind: 'more' }>): Generator<Received> {
  for (const id of idsOf(more)) yield missing(id, 'not-collected', more.parent_id);
}

function missing(id: string, reason: string, parent: unknown): Received {
  const parentId = textOf(parent);
  return { kind: 'missing', id, reason, ...(parentId === null ? {} : { parentId }) };
}
