import type { Workbook } from 'exceljs';
import type { PublicNames } from '../../people/public-names.ts';
import { percent } from '../../wording/numbers.ts';
import type { Material } from '../material.ts';
import type { Scores } from '../missed/cross-validation.ts';
import type { Missed, MissedReply } from '../missed/missed-replies.ts';
import { addTable, type TableColumn } from './add-table.ts';

interface Row {
  readonly missed: Missed;
  /** Nothing where a theme has no missed replies, and the row says why. */
  readonly reply: MissedReply | undefined;
}

/** Adds the sheet of replies that look like a theme and do not carry it, the likeliest first. */
export async function addMissed(
  book: Workbook,
  missed: readonly Missed[],
  { codebook, replies }: Material,
  names: PublicNames | undefined,
): Promise<void> {
  const nameOf = new Map(codebook.map(({ id, name }) => [id, name]));
  const rows = missed.flatMap((one): Row[] =>
    one.replies.length === 0
      ? [{ missed: one, reply: undefined }]
      : one.replies.map((reply) => ({ missed: one, reply })),
  );
  const of = (row: Row) => (row.reply === undefined ? undefined : replies[row.reply.place]!);
  const columns: readonly TableColumn<Row>[] = [
    { head: 'Theme', width: 24, kind: 'text', value: ({ missed }) => nameOf.get(missed.theme)! },
    { head: 'Reply', width: 8, kind: 'count', value: (row) => of(row)?.reply ?? null },
    {
      head: 'Text',
      width: 76,
      kind: 'text',
      value: (row) =>
        row.missed.nothing ?? (names === undefined ? null : names.text(of(row)!.text)),
    },
    { head: 'Likes', width: 8, kind: 'count', value: (row) => of(row)?.likes ?? null },
    { head: 'Score', width: 8, kind: 'figure', value: ({ reply }) => reply?.score ?? null },
    {
      head: 'What speaks for it',
      width: 34,
      kind: 'text',
      value: ({ reply }) => reply?.words.join(', ') ?? null,
    },
    { head: 'Learned from', width: 10, kind: 'text', value: ({ missed }) => missed.basis },
    {
      head: 'How well it tells replies',
      width: 46,
      kind: 'text',
      value: ({ missed }) => wordsFor(missed.scores),
    },
  ];
  await addTable(book, {
    name: 'Missed replies',
    note: 'Replies that look like a theme and do not carry it. To decide on them, draw a coding sheet or correct their tags; nothing is to be answered here.',
    none: 'There is no theme.',
    columns,
    rows,
    frozenColumns: 1,
  });
}

/** The cross-validated scores as a sentence. */
export function wordsFor(scores: Scores | null): string | null {
  if (scores === null) return null;
  const { ranking, rankingInterval, precision, precisionInterval, recall } = scores;
  const range = ({ low, high }: typeof rankingInterval, shown: (share: number) => string) =>
    `${shown(low)} to ${shown(high)}`;
  const two = (share: number) => share.toFixed(2);
  return (
    `Cross-validated: ranks a reply with the theme above one without ${two(ranking)} of the time ` +
    `(${range(rankingInterval, two)}; 0.50 is chance). From score ${scores.threshold.toFixed(1)} on, ` +
    `${percent(precision)} (${range(precisionInterval, percent)}) had the theme, ${percent(recall)} of all that have it.`
  );
}
