import { type Flag, flagNames, flags } from '../../flags/flags.ts';
import type { Publication } from '../../reports/publication.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { postColumns, type ShownPost } from './post-columns.ts';

interface FlaggedReply extends ShownPost {
  readonly text: string;
  /** JSON list of [flag, why, places, source]. */
  readonly found: string;
  readonly set_aside: number;
}

type Found = readonly [flag: Flag, why: string, places: string];

const query = `
  select replies.reply, post_id, posts.url, replies.author_id, replies.created_at, replies.text,
    likes, (select json_group_array(json_array(flag, why, places)) from flags
      where flags.reply = replies.reply and stands = 1) as found,
    reply in (select reply from set_aside) as set_aside
  from replies left join posts on posts.id = replies.post_id
  where reply in (select reply from flags where stands = 1) order by reply`;

/** Every reply that carries a flag, with what speaks for it; read from the database one by one. */
export function flagsSheet(publication: Publication): Sheet {
  const { analysis, names, read } = publication;
  const working = analysis.settings.profile === 'working';
  const { reply, time, person, text, likes, post } = postColumns(publication);
  const words = column<FlaggedReply>(
    'text',
    'Words',
    30,
    'The words behind the flags, joined by "; ". Of similar replies, whose texts as a whole are alike, none are given.',
    (row) => names.text(wordsOf(row)),
  );
  return sheetOf<FlaggedReply>(
    {
      name: 'Flags',
      note: 'Flags are hints that rules give, with their reasons: they are no verdict on a reply or a person, and what coders decide wins.',
      none: 'No reply carries a flag.',
    },
    [
      reply,
      time,
      person,
      ...text,
      column(
        'text',
        'Flags',
        24,
        `What may limit the reply as evidence. ${meaningOfFlags}`,
        (row) =>
          foundIn(row)
            .map(([flag]) => flags[flag].name)
            .join('; '),
      ),
      column('text', 'Why', 60, 'What speaks for each flag, a sentence each.', (row) =>
        foundIn(row)
          .map(([, why]) => why)
          .join('\n'),
      ),
      ...(working ? [words] : []),
      likes,
      column(
        'text',
        'Counted',
        10,
        'Whether the findings rest on it; no where the analysis sets one of its flags aside.',
        (row) => (row.set_aside === 1 ? 'no' : 'yes'),
      ),
      ...post,
    ],
    () => read.each<FlaggedReply>(query),
  );
}

const meaningOfFlags = flagNames
  .map((flag) => `${flags[flag].name}: ${flags[flag].about}`)
  .join(' ');

/** In the order in which flags are always named. */
function foundIn({ found }: FlaggedReply): Found[] {
  const rows = JSON.parse(found) as Found[];
  return rows.sort(([one], [other]) => flagNames.indexOf(one) - flagNames.indexOf(other));
}

function wordsOf(row: FlaggedReply): string {
  const words = foundIn(row)
    .filter(([flag]) => flag !== 'campaign')
    .flatMap(([, , places]) => JSON.parse(places) as [number, number][])
    .map(([starts, ends]) => row.text.slice(starts, ends));
  return [...new Set(words)].join('; ');
}
