import type { UnreadableRow } from '../../database/collected-tables.ts';
import type { Publication } from '../../reports/publication.ts';
import { nothingLeftOut } from '../../reports/sentences/sentences.ts';
import { missingSentence } from '../../wording/missing-reasons.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { noPost, postColumns, type ShownPost } from './post-columns.ts';

interface LeftOutRow extends ShownPost {
  readonly what: string;
  readonly reason: string;
  readonly where: string | null;
}

const nothing = { ...noPost, where: null };

/** Every post that is not counted, and every row that could not be read, each with its reason. */
export function leftOutSheet(publication: Publication): Sheet {
  const { names } = publication;
  const { reply, time, person, text, likes, post } = postColumns(publication);
  return sheetOf<LeftOutRow>(
    {
      name: 'Left out',
      note: 'Nothing is dropped silently: what is not counted, what is missing, and what could not be read, each with the reason.',
      none: nothingLeftOut,
    },
    [
      column(
        'text',
        'What',
        18,
        'A post that is there but not counted, one that is known of but missing, or a row of the input that could not be read.',
        (row) => row.what,
      ),
      column('text', 'Reason', 36, 'Why.', (row) => names.text(row.reason)),
      reply,
      time,
      person,
      ...text,
      likes,
      column(
        'text',
        'Where',
        28,
        'What a missing post answers; or the file, or the page of the service, and the line or row of it that could not be read.',
        (row) => row.where,
      ),
      ...post,
    ],
    () => leftOutRows(publication),
  );
}

function* leftOutRows({ read, findings }: Publication): Generator<LeftOutRow> {
  const reasons = new Map(findings.limits.map((limit) => [limit.reason, limit.about]));
  type LeftOutReply = LeftOutRow & { readonly left_out: string };
  for (const row of read.each<LeftOutReply>(
    `select reply, replies.created_at, replies.author_id, replies.text, likes, post_id, url,
       coalesce(left_out, (select 'flag-' || min(flag) from set_aside
         where set_aside.reply = replies.reply)) as left_out
     from replies left join posts on posts.id = post_id
     where left_out is not null or reply in (select reply from set_aside) order by reply`,
  )) {
    const reason = reasons.get(`left-out:${row.left_out}`) ?? row.left_out;
    yield { ...nothing, ...row, what: 'Not counted', reason };
  }
  for (const { post_id, reason, answers } of findings.missing) {
    yield {
      ...nothing,
      post_id,
      what: 'Missing',
      reason: missingSentence(reason),
      where: whatItAnswers(answers),
    };
  }
  for (const { address, line, reason } of read.each<UnreadableRow & { address: string }>(
    `select address, line, reason from unreadable join pages using (page) order by page, line`,
  )) {
    yield {
      ...nothing,
      what: 'Could not be read',
      reason,
      where: `${nameOf(address)}, line ${line}`,
    };
  }
}

function whatItAnswers(answers: number | null): string | null {
  if (answers === null) return null;
  return answers === 0 ? 'answers the post itself' : `answers reply ${answers}`;
}

/** A file by its name, so that nobody's folders are published; a web address without its query. */
function nameOf(address: string): string {
  if (/^https?:/i.test(address)) return address.replace(/[?#].*$/, '');
  return address.split(/[/\\]/).at(-1)!;
}
