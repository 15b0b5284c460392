import type { Publication } from '../../reports/publication.ts';
import { nothingLeftOut } from '../../reports/sentences.ts';
import { column, type Sheet, sheetOf } from '../sheet.ts';
import { postColumns, type ShownPost } from './post-columns.ts';

interface LeftOutRow extends ShownPost {
  readonly what: string;
  readonly reason: string;
  /** Page and line of a row that could not be read. */
  readonly address: string | null;
  readonly line: number | null;
}

const nothing = {
  reply: null,
  created_at: null,
  author_id: null,
  text: null,
  likes: null,
  post_id: null,
  address: null,
  line: null,
};

/** Every post that is not counted, and every row that could not be read, each with its reason. */
export function leftOutSheet(publication: Publication): Sheet {
  const { names } = publication;
  const { reply, time, person, text, likes, post } = postColumns(publication);
  return sheetOf<LeftOutRow>(
    {
      name: 'Left out',
      note: 'Nothing is dropped silently: what is not counted, what could not be had and what could not be read, with the reason.',
      none: nothingLeftOut,
    },
    [
      column(
        'text',
        'What',
        18,
        'A post that is there but not counted, one that could not be had, or a row of the input that could not be read.',
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
        'The file, or the page of the service, and the line or row of it that could not be read.',
        (row) => row.address && `${nameOf(row.address)}, line ${row.line}`,
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
    `select reply, created_at, author_id, text, likes, post_id, left_out from replies
     where left_out is not null order by reply`,
  )) {
    const reason = reasons.get(`left-out:${row.left_out}`) ?? row.left_out;
    yield { ...nothing, ...row, what: 'Not counted', reason };
  }
  for (const row of read.each<{ post_id: string; reason: string }>(
    'select post_id, reason from missing_parents order by post_id',
  )) {
    const reason = reasons.get(`missing:${row.reason}`) ?? row.reason;
    yield { ...nothing, post_id: row.post_id, what: 'Could not be had', reason };
  }
  for (const row of read.each<{ address: string; line: number; reason: string }>(
    `select address, line, reason from unreadable join pages using (page) order by page, line`,
  )) {
    yield { ...nothing, ...row, what: 'Could not be read' };
  }
}

/** A file by its name, so that nobody's folders are published; a web address without its query. */
function nameOf(address: string): string {
  if (/^https?:/i.test(address)) return address.replace(/[?#].*$/, '');
  return address.split(/[/\\]/).at(-1)!;
}
