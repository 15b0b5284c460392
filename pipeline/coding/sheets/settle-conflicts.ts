import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Reader } from '../../database/access.ts';
import { publicNames } from '../../people/public-names.ts';
import type { ReadSheet } from '../reading/read-sheet.ts';
import { textHash } from '../text-hash.ts';
import { type Conflict, conflictSheet } from './conflicts.ts';
import { writeCodingBook } from './write-coding-book.ts';

/**
 * Writes the workbook on which coders settle what they differ on, or takes it away where there is
 * nothing left to settle. Reads `replies`, `authors` and `thread`.
 * @param sheets what was read in this turn; its notes are shown
 * @returns where it is; nothing where there is none
 */
export async function writeConflicts(
  analysis: Analysis,
  read: Reader,
  conflicts: readonly Conflict[],
  sheets: readonly ReadSheet[],
): Promise<string | undefined> {
  const file = join(analysis.places.reports, 'coding', 'conflicts.xlsx');
  if (conflicts.length === 0) {
    if (existsSync(file)) rmSync(file);
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
  return file;
}
