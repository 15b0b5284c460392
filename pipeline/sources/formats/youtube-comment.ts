import { readCount } from '../cells/count.ts';
import { type Loose, objectOf, textOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import type { ReceivedAuthor, ReceivedPost } from '../source.ts';
import { textOfHtml } from './html-text.ts';

/** https://developers.google.com/youtube/v3/docs/comments#resource */
export type Comment = Loose<{ id: string; snippet: object }>;

type Snippet = Loose<{
  videoId: string;
  parentId: string;
  textOriginal: string;
  textDisplay: string;
  authorDisplayName: string;
  authorChannelId: { value: string };
  likeCount: number;
  publishedAt: string;
}>;

/** The value where it is a comment: something that was said, with an id. */
export function commentOf(value: unknown): Comment | undefined {
  const comment = objectOf<Comment>(value);
  const { textOriginal, textDisplay } = snippetOf(comment ?? {});
  const isOne = typeof (textOriginal ?? textDisplay) === 'string' && textOf(comment?.id) !== null;
  return isOne ? comment : undefined;
}

/**
 * A comment as received. The video is the root of the thread; a comment that answers none answers it.
 * @param replies how many replies its thread is said to have, where that is known
 */
export function receivedPost(
  comment: Comment,
  thread: { readonly videoId: string | null; readonly replies: number | null },
): ReceivedPost {
  const snippet = snippetOf(comment);
  const id = textOf(comment.id)!;
  const videoId = textOf(snippet.videoId) ?? thread.videoId;
  return {
    id,
    authorId: channelOf(snippet),
    // The id of a reply begins with that of the comment that it answers.
    parentId: textOf(snippet.parentId) ?? (id.includes('.') ? id.split('.')[0]! : videoId),
    quotedId: null,
    conversationId: videoId,
    text: textIn(snippet),
    createdAt: readTime(snippet.publishedAt),
    lang: null,
    repost: false,
    counts: {
      likes: readCount(snippet.likeCount),
      reposts: null,
      replies: thread.replies,
      quotes: null,
    },
    links: [],
    url: videoId === null ? null : `https://www.youtube.com/watch?v=${videoId}&lc=${id}`,
  };
}

/** Who wrote a comment; newer names are handles. */
export function receivedAuthor(comment: Comment): ReceivedAuthor | null {
  const snippet = snippetOf(comment);
  const id = channelOf(snippet);
  if (id === null) return null;
  const name = textOf(snippet.authorDisplayName);
  const handle = name?.startsWith('@') ? textOf(name.slice(1)) : null;
  return { id, handle, name, about: null };
}

function snippetOf({ snippet }: Comment): Snippet {
  return objectOf<Snippet>(snippet) ?? {};
}

function channelOf({ authorChannelId }: Snippet): string | null {
  return textOf(objectOf<{ value: string }>(authorChannelId)?.value);
}

const markup = /<(?:br|a|b|i|s)\b|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** As it was written; else as it is shown, which is HTML or, where that was asked for, plain. */
function textIn({ textOriginal, textDisplay }: Snippet): string {
  if (typeof textOriginal === 'string') return textOriginal;
  const shown = textOf(textDisplay) ?? '';
  if (!markup.test(shown)) return shown;
  // An address is shown in part, a time in the video as its minutes.
  return textOfHtml(shown, ({ text, href }) => (/^https?:/i.test(text) ? href : text));
}
