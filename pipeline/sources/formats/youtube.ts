import { readCount } from '../cells/count.ts';
import { listOf, objectOf, textOf } from '../cells/shape.ts';
import { type Rows, unreadable } from '../placed.ts';
import type { Received } from '../source.ts';
import type { Format } from './format.ts';
import { newAuthors } from './new-authors.ts';
import { withoutRecord } from './recorded.ts';
import { type Comment, commentOf, receivedAuthor, receivedPost } from './youtube-comment.ts';

/** YouTube's Data API v3: lists of comment threads or of comments, or these one by one. */
export const youtube: Format = {
  name: () => 'YouTube comments',
  recognises: (value) => isOfYouTube(value) || said(withoutRecord(value)).length > 0,
  isAnswer: (value) => Array.isArray(objectOf(withoutRecord(value))?.items),
  read: readComments,
};

function isOfYouTube(value: unknown): boolean {
  return textOf(objectOf(withoutRecord(value))?.kind)?.startsWith('youtube#') ?? false;
}

async function* readComments(values: () => Rows<unknown>): AsyncIterable<Received> {
  const isNew = newAuthors();
  for await (const row of values()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    const value = withoutRecord(row.value);
    const items = objectOf(value)?.items;
    const broken: unknown[] = [];
    for (const item of Array.isArray(items) ? items : [value]) {
      const comments = said(item);
      if (comments.length === 0) broken.push(item);
      for (const { comment, videoId, replies } of comments) {
        const author = receivedAuthor(comment);
        if (author && isNew(author)) yield { kind: 'author', author };
        yield { kind: 'post', post: receivedPost(comment, { videoId, replies }) };
      }
    }
    if (broken.length > 0) yield unreadable(row.line, 'neither a comment nor a thread', broken[0]);
  }
}

interface Said {
  readonly comment: Comment;
  readonly videoId: string | null;
  readonly replies: number | null;
}

/** A thread's first comment, and those of its replies that came along; or a comment by itself. */
function said(value: unknown): Said[] {
  const alone = commentOf(value);
  if (alone) return [{ comment: alone, videoId: null, replies: null }];
  const thread = objectOf<{ snippet: object; replies: object }>(value);
  const snippet = objectOf<{ topLevelComment: object; videoId: string; totalReplyCount: number }>(
    thread?.snippet,
  );
  const first = commentOf(snippet?.topLevelComment);
  const videoId = textOf(snippet?.videoId);
  const part = listOf(objectOf<{ comments: object[] }>(thread?.replies)?.comments);
  const answers = part.map(commentOf).filter((comment) => comment !== undefined);
  return [
    ...(first ? [{ comment: first, videoId, replies: readCount(snippet?.totalReplyCount) }] : []),
    ...answers.map((comment) => ({ comment, videoId, replies: null })),
  ];
}
