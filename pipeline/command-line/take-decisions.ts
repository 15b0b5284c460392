import { relative } from 'node:path';
import type { Analysis } from '../analysis/analysis.ts';
import { codingsText } from '../coding/codings-file.ts';
import { decided } from '../coding/decisions.ts';
import { type KnownReply, knownReplies } from '../coding/reading/known-reply.ts';
import { type Merged, mergeCodings } from '../coding/reading/merge-codings.ts';
import type { CodedFile } from '../coding/reading/open-coded-file.ts';
import { type ReadSheet, readSheet } from '../coding/reading/read-sheet.ts';
import { conflictLine, conflictsOf } from '../coding/sheets/conflicts.ts';
import { writeConflicts } from '../coding/sheets/settle-conflicts.ts';
import { findSheet } from '../coding/sheets/sheet-places.ts';
import { type Subject, subjectsOf } from '../coding/subjects.ts';
import { writeWhole } from '../coding/write-whole.ts';
import { readerOf } from '../database/access.ts';
import { openToRead } from '../database/open.ts';
import { InputError } from '../input-error.ts';
import { counted, grouped } from '../wording/numbers.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/** What came of files. */
export interface Takings {
  /** Whether anything could be taken from any of them, be it known already. */
  readonly isUsable: boolean;
  readonly hasChanged: boolean;
}

type SheetFile = CodedFile & { readonly holds: 'sheets' };

/**
 * Takes the decisions from the coding sheets among the files, keeps them, and prints what is new and
 * every conflict.
 * @throws InputError where the analysis has never run
 */
export async function takeDecisions(
  home: string,
  analysis: Analysis,
  opened: readonly CodedFile[],
  dryRun: boolean,
  terminal: Terminal,
): Promise<Takings> {
  const sheetFiles = opened.filter((file) => file.holds === 'sheets');
  if (sheetFiles.length === 0) return { isUsable: false, hasChanged: false };
  const database = openToRead(analysis.places.database);
  if (database === undefined) {
    throw new InputError(
      `Nothing of ${analysis.name} is here to be coded; run it first, with: ${invocation(home)} run ${analysis.name}`,
    );
  }
  try {
    const read = readerOf(database, ['replies', 'authors', 'thread'], 'Reading the codings');
    const subjects = subjectsOf(analysis.codebook);
    const known = knownReplies(read);
    let codings = analysis.codings;
    const [sheets, files] = [[] as ReadSheet[], [] as string[]];
    let hasChanged = false;
    for (const file of sheetFiles) {
      const sheet = sheetOfFile(analysis, file, subjects, known);
      if (typeof sheet === 'string') {
        terminal.print(`${file.shown}: ${sheet}; nothing is taken from it.`);
        continue;
      }
      const merged = mergeCodings(codings, sheet.said);
      codings = merged.codings;
      sheets.push(sheet);
      files.push(file.path);
      hasChanged ||= merged.added > 0 || merged.changed.length > 0;
      terminal.print(
        `${file.shown} (${sheet.coder}): ${counted(sheet.rows, 'row')} read; decisions: ${grouped(merged.added)} new, ${grouped(merged.changed.length)} changed, ${grouped(merged.unchanged)} unchanged.`,
      );
      for (const line of changeLines(merged, subjects, known)) terminal.print(`  ${line}`);
      for (const problem of sheet.problems) terminal.print(`  ${problem}`);
    }
    if (sheets.length === 0) return { isUsable: false, hasChanged: false };
    const conflicts = conflictsOf(decided(read, codings), subjects);
    if (conflicts.length > 0)
      terminal.print(`${counted(conflicts.length, 'conflict')} between coders:`);
    for (const conflict of conflicts) {
      terminal.print(`  reply ${conflict.reply}, ${conflictLine(conflict)}`);
    }
    const isUsable = sheets.some(({ said, problems }) => said.length > 0 || problems.length === 0);
    if (dryRun) return { isUsable, hasChanged };
    if (hasChanged) writeWhole(analysis.places.codings, codingsText(codings));
    const book = await writeConflicts(analysis, read, conflicts, { sheets, files, codings });
    if (book !== undefined) {
      const shown = relative(process.cwd(), book.file);
      terminal.print(
        book.unread === undefined
          ? `Settle them in ${shown}, and read it back with the same command.`
          : `${shown} is left as it is: it holds ${book.unread}.`,
      );
    }
    return { isUsable, hasChanged };
  } finally {
    database.close();
  }
}

/** What a file's sheet says, or why nothing can be taken from it. */
function sheetOfFile(
  { name }: Analysis,
  file: SheetFile,
  subjects: readonly Subject[],
  known: (postId: string) => KnownReply | undefined,
): ReadSheet | string {
  const found = findSheet(file.tables);
  if (found === undefined) {
    return 'found no coding sheet; its first row, which is hidden, must still name its columns';
  }
  if (found.mark.analysis !== name) {
    return `found a sheet of the analysis ${found.mark.analysis}, not of ${name}`;
  }
  const gone = ['text', 'key'].find((needed) => !found.places.has(needed));
  if (gone !== undefined) return `its column ${gone} is gone`;
  return readSheet(found, subjects, known);
}

/** What is no longer as it was, a line each, by reply. */
function changeLines(
  { changed, dropped }: Merged,
  subjects: readonly Subject[],
  known: (postId: string) => KnownReply | undefined,
): string[] {
  const nameOf = new Map(subjects.map(({ id, name }) => [id, name]));
  const lines = [
    ...changed.map(({ postId, subject, coder, decision }) => {
      const now = decision === null ? 'takes back the answer' : `now says ${yesOrNo(decision)}`;
      const before = decision === null ? '' : `, and said ${yesOrNo(!decision)} before`;
      return { postId, subject, line: `${coder} ${now}${before}.` };
    }),
    ...dropped.map(({ postId, subject, coder, decision }) => ({
      ...{ postId, subject },
      line: `${yesOrNo(decision)} by ${coder} stands no longer, since another answer came after it.`,
    })),
  ];
  return lines
    .map((one) => ({ ...one, reply: known(one.postId)!.reply }))
    .sort((one, other) => one.reply - other.reply)
    .map(({ reply, subject, line }) => `reply ${reply}, ${nameOf.get(subject)}: ${line}`);
}

function yesOrNo(decision: boolean): string {
  return decision ? 'yes' : 'no';
}
