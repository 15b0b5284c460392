import type { ReplyRow } from '../../database/reply-tables.ts';
import { type Publication, threadAddress } from '../../reports/publication.ts';
import { likes } from '../../wording/wording.ts';
import { postLink } from '../post-link.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';

interface ShownReply extends ReplyRow {
  readonly over_threshold: number | null;
  readonly theme_names: string | null;
  /** JSON list of [start, end] in the text, in order. */
  readonly places: string;
}

const query = `
  select replies.*, weights.over_threshold,
    (select group_concat(name, '; ') from (
      select themes.name from tags join themes on themes.theme = tags.theme
      where tags.reply = replies.reply order by themes.position)) as theme_names,
    (select json_group_array(json_array(starts, ends)) from (
      select distinct starts, ends from matches
      where matches.reply = replies.reply order by starts, ends)) as places
  from replies left join weights on weights.reply = replies.reply
  where left_out is null order by replies.reply`;

/**
 * Every counted reply with its themes and the words that were matched; with its text and a link to
 * it in the working profile only. Read from the database one by one.
 */
export function repliesSheet(publication: Publication): Sheet {
  const { analysis, names, read } = publication;
  const { profile, thresholds } = analysis.settings;
  const working = profile === 'working';
  const over = likes(thresholds.likes);
  const thread = threadAddress(publication);

  const text: Column<ShownReply> = column(
    'text',
    'Text',
    62,
    'Its own words, without the @names that it answers.',
    (row) => names.text(row.text),
  );
  const post: Column<ShownReply> = column(
    'link',
    'Post',
    22,
    'Its number with the service, as a link to where it can be read where that is known.',
    ({ post_id }) => postLink(thread, post_id),
  );
  return sheetOf<ShownReply>(
    {
      name: 'Replies',
      note: `Every counted reply with its themes and the words that led to them.${working ? '' : ' Texts and links to posts are not published.'}`,
      none: 'No reply is counted.',
    },
    [
      column(
        'count',
        'Reply',
        8,
        'Number of the reply in the thread, in order of time; numbers that are not here are left out.',
        (row) => row.reply,
      ),
      working ? timeColumn : dayColumn,
      column(
        'text',
        'Person',
        20,
        'Who posted it, under a pseudonym unless the analysis asks for names.',
        (row) => names.person(row.author_id),
      ),
      ...(working ? [text] : []),
      column(
        'text',
        'Themes',
        26,
        'The themes that it carries, in the order of the codebook, joined by "; ".',
        (row) => row.theme_names,
      ),
      column(
        'text',
        'Matched words',
        20,
        'The words in which the rules of those themes were found, joined by "; ".',
        (row) => names.text(matchedWords(row)),
      ),
      column('count', 'Likes', 9, 'Likes when they were counted.', (row) => row.likes),
      column(
        'text',
        `Over ${over}`,
        10,
        `Whether it has more than ${over}, and so counts for the order of the top issues.`,
        (row) => (row.over_threshold ? 'yes' : 'no'),
      ),
      column(
        'count',
        'Depth',
        8,
        '1 for an answer to the post itself, 2 for an answer to that, and on; empty where a post between is missing.',
        (row) => row.depth,
      ),
      ...(working ? [post] : []),
    ],
    () => read.each<ShownReply>(query),
  );
}

type Timed = { readonly created_at: string | null };

export const timeColumn: Column<Timed> = column(
  'time',
  'Time (UTC)',
  20,
  'When it was posted, in UTC.',
  (row) => row.created_at,
);

export const dayColumn: Column<Timed> = column(
  'day',
  'Day (UTC)',
  12,
  'The day on which it was posted, in UTC; its time would lead to the post.',
  (row) => row.created_at,
);

function matchedWords({ text, places }: ShownReply): string {
  const words = (JSON.parse(places) as [number, number][]).map(([starts, ends]) =>
    text.slice(starts, ends),
  );
  return [...new Set(words)].join('; ');
}
