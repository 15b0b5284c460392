import { countOf, numberOfReply } from '../../reports/meanings/figure.ts';
import { addressToOpen } from '../../reports/public-address.ts';
import type { Publication } from '../../reports/publication.ts';
import { type Column, column } from '../sheet.ts';

/** What is shown of a post; all is null for a row that is none. */
export interface ShownPost {
  readonly reply: number | null;
  readonly post_id: string | null;
  /** Where it can be opened, where its id does not tell. */
  readonly url: string | null;
  readonly author_id: string | null;
  readonly created_at: string | null;
  readonly text: string | null;
  readonly likes: number | null;
}

export const noPost = {
  reply: null,
  post_id: null,
  url: null,
  author_id: null,
  created_at: null,
  text: null,
  likes: null,
} satisfies ShownPost;

/**
 * The columns that show a post, the same on every sheet. Text and post are there in the working
 * profile only; the publish profile has the day in the place of the time, which would lead to the
 * post.
 */
export function postColumns({ analysis, names, thread }: Publication) {
  const working = analysis.settings.profile === 'working';
  const reply: Column<ShownPost> = column(
    'count',
    'Reply',
    8,
    numberOfReply(
      'Number of the reply among all of the thread, counted or left out, in order of time.',
    ),
    (row) => row.reply,
  );
  const time: Column<ShownPost> = working
    ? column('time', 'Time (UTC)', 20, 'When it was posted, in UTC.', (row) => row.created_at)
    : column(
        'day',
        'Day (UTC)',
        12,
        'The day on which it was posted, in UTC; its time would lead to the post.',
        (row) => row.created_at,
      );
  const person: Column<ShownPost> = column(
    'text',
    'Person',
    20,
    'Who posted it, under a pseudonym unless the analysis asks for names.',
    (row) => (row.reply === null ? null : names.person(row.author_id)),
  );
  const text: Column<ShownPost> = column(
    'text',
    'Text',
    62,
    'Its own words, without the @names that it answers.',
    (row) => (row.text === null ? null : names.text(row.text)),
  );
  const likes: Column<ShownPost> = column(
    'count',
    'Likes',
    9,
    countOf('likes', 'Likes when they were counted.'),
    (row) => row.likes,
  );
  const post: Column<ShownPost> = column(
    'link',
    'Post',
    22,
    'Its number with the service, as a link to where it can be read where that is known.',
    ({ post_id, url }) => {
      const address = post_id === null ? null : addressToOpen({ id: post_id, url }, thread.url);
      return post_id === null || address === null ? post_id : { text: post_id, address };
    },
  );
  return { reply, time, person, text: working ? [text] : [], likes, post: working ? [post] : [] };
}
