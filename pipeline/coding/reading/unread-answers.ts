import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../../input-error.ts';
import type { Coding } from '../coding.ts';
import { readRowKey } from '../row-key.ts';
import { type FoundSheet, findSheet, subjectColumns } from '../sheets/sheet-places.ts';
import type { Subject } from '../subjects.ts';
import type { KnownReply } from './known-reply.ts';
import { mergeCodings } from './merge-codings.ts';
import { type CodedFile, openCodedFile } from './open-coded-file.ts';
import { readSheet } from './read-sheet.ts';

export const unread = 'answers that were not read; read it with coding read, or move it away';
export const foreign = 'something else than this program has put there; move it away';

/**
 * What would be lost if a coding sheet were written over, as the end of a sentence that begins with
 * "holds"; nothing where there is no file, or all that it says is known. An answer of unsure that
 * takes nothing back is no answer.
 * @param codings what is known
 * @param subjects what the codebook has
 */
export async function whatIsUnread(
  file: string,
  codings: readonly Coding[],
  subjects: readonly Subject[],
): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const opened = await openedOrNothing(file);
  const sheet = opened?.holds === 'sheets' ? findSheet(opened.tables) : undefined;
  if (sheet === undefined) return foreign;
  // The columns and replies of the sheet itself: what it says may be known, though they are gone.
  const known = new Map(subjects.map((subject) => [subject.id, subject]));
  const asked = subjectColumns(sheet).map((id) => known.get(id) ?? goneSubject(id));
  const { said, notes, problems } = readSheet(sheet, asked, repliesOf(sheet));
  const { added, changed } = mergeCodings(codings, said);
  if (added > 0 || changed.length > 0 || problems.length > 0) return unread;
  return notes.length > 0 ? 'notes, which are kept nowhere else; move it away' : undefined;
}

/** @throws InputError where a file that is to be written over would be lost by it */
export function refuseLoss(file: string, lost: string | undefined): void {
  if (lost !== undefined) throw new InputError(`${basename(file)} holds ${lost}.`);
}

/** Nothing for a file that cannot be opened. */
export async function openedOrNothing(file: string): Promise<CodedFile | undefined> {
  try {
    return await openCodedFile(file);
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}

function goneSubject(id: string): Subject {
  const about = { about: '', link: null, parent: null, number: '', depth: 0 };
  return { id, kind: 'theme', name: id, ...about };
}

/** Takes the replies of a sheet as they were when it was made. */
function repliesOf({ table, places }: FoundSheet): (postId: string) => KnownReply | undefined {
  const hashes = new Map<string, string>();
  for (const { cells } of table.rows) {
    const key = readRowKey((cells[places.get('key') ?? -1] ?? '').trim());
    if (key !== undefined) hashes.set(key.postId, key.textHash);
  }
  return (postId) => {
    const textHash = hashes.get(postId);
    return textHash === undefined ? undefined : { reply: 0, text: '', textHash, isCounted: true };
  };
}
