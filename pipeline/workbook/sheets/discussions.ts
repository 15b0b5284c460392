import type { FindingDiscussionRow } from '../../database/conversation-findings.ts';
import { discussionMeanings } from '../../reports/meanings/conversation-meanings.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { noPost, postColumns, type ShownPost } from './post-columns.ts';

type Opened = { readonly discussion: FindingDiscussionRow } & ShownPost;

const opening = `
  select replies.reply, post_id, posts.url, replies.author_id, replies.created_at, replies.text, likes
  from replies left join posts on posts.id = replies.post_id where reply = ?`;

/** The largest branches of the thread, each with the direct reply that opens it. */
export function discussionsSheet(publication: Publication): Sheet {
  const { findings, read } = publication;
  const { reply, time, person, text, post } = postColumns(publication);
  const count = (title: string, key: 'posts' | 'counted' | 'by_host' | 'people' | 'depth') =>
    column<Opened>('count', title, 10, discussionMeanings[key], (row) => row.discussion[key]);
  const postOf = read.lookup<ShownPost>(opening);
  return sheetOf<Opened>(
    {
      name: 'Discussions',
      note: 'The largest branches of the thread: what stands below a direct reply to the post, at most 100 of them. A long discussion is no sign of support.',
      none: 'No direct reply has an answer, or the source does not say who answers whom.',
    },
    [
      column('rank', 'Rank', 7, discussionMeanings.rank, (row) => row.discussion.rank),
      count('Posts below', 'posts'),
      count('Counted', 'counted'),
      count('By the host', 'by_host'),
      count('People', 'people'),
      count('Depth', 'depth'),
      column('count', 'Likes', 9, discussionMeanings.likes, (row) => row.discussion.likes),
      reply,
      time,
      person,
      ...text,
      ...post,
    ],
    () =>
      findings.discussions.map((discussion) => ({
        ...(postOf(discussion.reply)[0] ?? noPost),
        discussion,
      })),
  );
}
