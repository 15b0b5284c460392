import { type Answer, readAnswer } from '../answers.ts';
import { agreed } from '../coding.ts';
import { type RowKey, readRowKey, shownDigest } from '../row-key.ts';
import type { FoundSheet } from '../sheets/sheet-places.ts';
import type { Subject } from '../subjects.ts';
import type { TableRow } from './csv-rows.ts';
import type { KnownReply } from './known-reply.ts';
import { resolveRow } from './row-answers.ts';

/** What one row of a coding sheet says. */
export interface ReadRow {
  /** Nothing where the row cannot be taken. */
  readonly taken?: {
    readonly key: RowKey;
    readonly decisions: ReadonlyMap<string, boolean | null>;
  };
  readonly note?: { readonly postId: string; readonly note: string };
  /** What is not taken of it, and why, each as a clause. */
  readonly problems: readonly string[];
}

const nothing: ReadRow = { problems: [] };

/**
 * Reads a row by the key that it carries; nothing of a row in which nothing was answered.
 * @param known a reply by its post's id
 */
export function readRow(
  { mark, line, places }: FoundSheet,
  row: TableRow,
  subjects: readonly Subject[],
  known: (postId: string) => KnownReply | undefined,
): ReadRow {
  const cellOf = (name: string) => (row.cells[places.get(name) ?? -1] ?? '').trim();
  const written = cellOf('key');
  if (row.line === line || written === 'Key') return nothing;
  const asked = subjects.filter(({ id }) => places.has(id));
  const isBlank = [...asked.map(({ id }) => id), 'done'].every((name) => cellOf(name) === '');
  const key = readRowKey(written);
  if (key === undefined) {
    const clause = 'its key, a hidden cell, is gone or changed; nothing in it is taken';
    return written === '' && isBlank ? nothing : { problems: [clause] };
  }
  const { postId } = key;
  const noted = cellOf('note') === '' ? {} : { note: { postId, note: cellOf('note') } };
  const isCorrection = mark.kind === 'correction';
  if (isBlank && !(isCorrection && key.subjects.length > 0)) return { ...noted, problems: [] };
  const fault = faultOf(key, shownCells(cellOf), known(postId));
  if (fault !== undefined) return { ...noted, problems: [fault] };

  const { answers, problems } = answersOf(asked, cellOf);
  const done = readAnswer(cellOf('done'));
  if (done === undefined) {
    problems.push(
      `${quoted(cellOf('done'))} under "Done" is no answer, so what is blank is not taken for no; write yes`,
    );
  }
  const resolved = resolveRow(
    {
      kind: mark.kind,
      answers,
      isDone: done === 'yes',
      filled: isCorrection ? key.subjects : [],
      open: mark.coder === agreed ? key.subjects : null,
    },
    subjects,
  );
  problems.push(...resolved.problems.map((problem) => `${problem}; that is not taken`));
  return { ...noted, taken: { key, decisions: resolved.decisions }, problems };
}

/** Each cell by itself, so that one that cannot be read costs no other. */
function answersOf(asked: readonly Subject[], cellOf: (name: string) => string) {
  const answers = new Map<string, Answer>();
  const problems: string[] = [];
  for (const { id, name } of asked) {
    const answer = readAnswer(cellOf(id));
    if (answer !== undefined) answers.set(id, answer);
    else problems.push(`${quoted(cellOf(id))} for "${name}" is no answer; yes, no or unsure is`);
  }
  return { answers, problems };
}

/** The cells that are not to be changed, as they were digested when the sheet was made. */
function shownCells(cellOf: (name: string) => string): string[] {
  const more = ['likes', 'words'].map(cellOf).filter((cell) => cell !== '');
  return [cellOf('number'), cellOf('text'), ...more];
}

function faultOf(
  key: RowKey,
  shown: readonly string[],
  reply: KnownReply | undefined,
): string | undefined {
  if (reply === undefined) return 'no reply of this thread has its id; nothing in it is taken';
  if (!reply.isCounted) {
    return `its reply, number ${reply.reply}, is not counted; nothing in it is taken`;
  }
  if (reply.textHash !== key.textHash) {
    return 'the words of its reply have changed since the sheet was made; nothing in it is taken';
  }
  if (shownDigest(shown) === key.shown) return undefined;
  return 'it was changed outside the columns meant for it, or saved as a CSV that lost letters (choose CSV UTF-8); nothing in it is taken';
}

function quoted(cell: string): string {
  return JSON.stringify(cell.length > 40 ? `${cell.slice(0, 39)}…` : cell);
}
