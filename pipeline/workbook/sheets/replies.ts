import type { ReplyRow } from '../../database/reply-tables.ts';
import type { Publication } from '../../reports/publication.ts';
import { capitalised } from '../../wording/clauses.ts';
import { over } from '../../wording/numbers.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { postColumns } from './post-columns.ts';

interface ShownReply extends ReplyRow {
  readonly url: string | null;
  readonly over_threshold: number | null;
  readonly theme_names: string | null;
  /** JSON list of [start, end] in the text, in order. */
  readonly places: string;
}

const query = `
  select replies.*, posts.url, weights.over_threshold,
    (select group_concat(name, '; ') from (
      select themes.name from tags join themes on themes.theme = tags.theme
      where tags.reply = replies.reply order by themes.position)) as theme_names,
    (select json_group_array(json_array(starts, ends)) from (
      select distinct starts, ends from matches
      where matches.reply = replies.reply order by starts, ends)) as places
  from replies left join posts on posts.id = replies.post_id
  left join weights on weights.reply = replies.reply
  where left_out is null order by replies.reply`;

/**
 * Every counted reply with its themes and the words that were matched; with its text and a link to
 * it in the working profile only. Read from the database one by one.
 */
export function repliesSheet(publication: Publication): Sheet {
  const { analysis, names, read } = publication;
  const { profile, thresholds } = analysis.settings;
  const { reply, time, person, text, likes, post } = postColumns(publication);
  const overThreshold = over(thresholds.likes, 'like');
  return sheetOf<ShownReply>(
    {
      name: 'Replies',
      note: `Every counted reply with its themes and the words that led to them.${profile === 'working' ? '' : ' Texts and links to posts are not published.'}`,
      none: 'No reply is counted.',
    },
    [
      reply,
      time,
      person,
      ...text,
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
      likes,
      column(
        'text',
        capitalised(overThreshold),
        10,
        `Whether it has ${overThreshold}, and so counts for the order of the top issues.`,
        (row) => (row.over_threshold ? 'yes' : 'no'),
      ),
      column(
        'count',
        'Depth',
        8,
        '1 for an answer to the post itself, 2 for an answer to that, and on; empty where a post between is missing.',
        (row) => row.depth,
      ),
      ...post,
    ],
    () => read.each<ShownReply>(query),
  );
}

function matchedWords({ text, places }: ShownReply): string {
  const words = (JSON.parse(places) as [number, number][]).map(([starts, ends]) =>
    text.slice(starts, ends),
  );
  return [...new Set(words)].join('; ');
}
