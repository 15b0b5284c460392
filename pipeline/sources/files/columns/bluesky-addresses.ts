import { readWord } from '../../cells/plain.ts';
import type { ReceivedPost } from '../../source.ts';
import type { Table } from '../table.ts';

const pageOfPost = /^https:\/\/bsky\.app\/profile\/([^/]+)\/post\/([^/]+)$/;

/**
 * 4CAT names a post by its `at://` address, with the author's permanent id, but the post that it
 * replies to by its page on the web, with the author's handle. The table's own authors tell which is
 * which; a page of somebody who wrote nothing in it stays as it is.
 */
export async function blueskyAddresses(
  table: Table,
): Promise<(post: ReceivedPost) => ReceivedPost> {
  const ids = new Map<string, string>();
  const handleOf = table.cell('author');
  const idOf = table.cell('author_id');
  for await (const row of table.rows()) {
    const handle = row.kind === 'value' ? readWord(handleOf(row.value)) : null;
    const id = row.kind === 'value' ? readWord(idOf(row.value)) : null;
    if (handle && id) ids.set(handle, id);
  }
  const address = (post: string | null, root: string | null) => {
    const [, handle, key] = pageOfPost.exec(post ?? '') ?? [];
    if (!handle || !key) return null;
    if (root?.endsWith(`/${key}`)) return root;
    const id = ids.get(handle);
    return id ? `at://${id}/app.bsky.feed.post/${key}` : post;
  };
  return (post) => ({
    ...post,
    parentId: address(post.parentId, post.conversationId),
    quotedId: address(post.quotedId, null),
  });
}
