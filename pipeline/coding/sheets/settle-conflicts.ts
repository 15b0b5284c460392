import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Reader } from '../../database/access.ts';
import { publicNames } from '../../people/public-names.ts';
import type { Coding } from '../coding.ts';
import type { ReadSheet } from '../reading/read-sheet.ts';
import { whatIsUnread } from '../reading/unread-answers.ts';
import { subjectsOf } from '../subjects.ts';
import { textHash } from '../text-hash.ts';
import { type Conflict, conflictSheet } from './conflicts.ts';
import { writeCodingBook } from './write-coding-book.ts';

/** What was read in this turn. */
export interface Turn {
  readonly sheets: readonly ReadSheet[];
  /** The paths of their files. */
  readonly files: readonly string[];
  /** All decisions that are known by now. */
  readonly codings: readonly Coding[];
}

/** The workbook of conflicts after a turn. */
export interface ConflictBook {
  readonly file: string;
  /** Why it was left as it was, as the end of a sentence that begins with "holds". */
  readonly unread: string | undefined;
}

/**
 * Writes the workbook on which coders settle what they differ on, or takes it away where there is
 * nothing left to settle. One with answers that were not read in this turn or before is left as it is.
 * Reads `replies`, `authors` and `thread`.
 * @param turn what was read; its notes are shown
 * @returns nothing where there is no workbook
 */
export async function writeConflicts(
  analysis: Analysis,
  read: Reader,
  conflicts: readonly Conflict[],
  { sheets, files, codings }: Turn,
): Promise<ConflictBook | undefined> {
  const file = join(analysis.places.reports, 'coding', 'conflicts.xlsx');
  const isRead = files.some((one) => resolve(one) === resolve(file));
  const unread = isRead
    ? undefined
    : await whatIsUnread(file, codings, subjectsOf(analysis.codebook));
  if (unread !== undefined) return { file, unread };
  if (conflicts.length === 0) {
    rmSync(file, { force: true });
    return undefined;
  }
  const replyOf = read.lookup<{ postId: string; text: string }>(
    'select post_id as postId, text from replies where reply = ?',
  );
  const shown = publicNames(analysis, read).text;
  const sheet = conflictSheet(analysis, conflicts, (reply) => {
    const { postId, text } = replyOf(reply)[0]!;
    const notes = sheets.flatMap(({ coder, notes }) =>
      notes.filter((one) => one.postId === postId).map(({ note }) => `${coder} noted: ${note}`),
    );
    return { postId, textHash: textHash(text), text: shown(text), notes };
  });
  await writeCodingBook(sheet, file);
  return { file, unread: undefined };
}
