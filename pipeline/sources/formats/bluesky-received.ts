import { objectOf } from '../cells/shape.ts';
import type { Received, ReceivedAuthor } from '../source.ts';
import type { Entry } from './bluesky-entries.ts';
import { answeredBy, isPostAddress, receivedAuthor, receivedPost } from './bluesky-post.ts';
import { isSignedInOnly } from './bluesky-signed-in-only.ts';

/**
 * What an entry of an answer brings: a post, before it its author where that is a new one, or that
 * the post is missing and why; an empty list where it cannot be read.
 */
export function receivedOf(entry: Entry, isNew: (author: ReceivedAuthor) => boolean): Received[] {
  switch (entry.kind) {
    case 'missing':
      return [missing(entry.id, entry.reason, entry.parentId)];
    case 'post': {
      const { view } = entry;
      if (isSignedInOnly(view)) {
        if (!isPostAddress(view.uri)) return [];
        return [missing(view.uri, 'signed-in-only', answeredBy(view).parentId)];
      }
      const post = receivedPost(view);
      if (post === null) return [];
      const author = receivedAuthor(view);
      const posts: Received[] = [{ kind: 'post', post }];
      return author && isNew(author) ? [{ kind: 'author', author }, ...posts] : posts;
    }
    default:
      return [];
  }
}

/** An entry that cannot be read, as it came; nothing of one that is nested too deep to be written. */
export function rowOf(entry: Entry): string {
  const value = entry.kind === 'post' ? entry.view : entry.kind === 'unknown' ? entry.value : entry;
  const { replies, parent, ...own } = objectOf(value) ?? {};
  try {
    return JSON.stringify(objectOf(value) ? own : value) ?? '';
  } catch (cause) {
    if (cause instanceof RangeError) return '';
    throw cause;
  }
}

function missing(id: string, reason: string, parentId: string | null): Received {
  return { kind: 'missing', id, reason, ...(parentId === null ? {} : { parentId }) };
}
