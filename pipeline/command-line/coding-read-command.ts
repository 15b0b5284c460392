import { relative } from 'node:path';
import { type Analysis, readAnalysis } from '../analysis/analysis.ts';
import { codingsText } from '../coding/codings-file.ts';
import { decided } from '../coding/decisions.ts';
import { type KnownReply, knownReplies } from '../coding/reading/known-reply.ts';
import { mergeCodings } from '../coding/reading/merge-codings.ts';
import { type CodedFile, openCodedFile } from '../coding/reading/open-coded-file.ts';
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
import { qualityLines } from './quality-lines.ts';
import type { Terminal } from './terminal.ts';

export interface ReadFlags {
  readonly dryRun?: boolean;
}

/**
 * `coding read`: takes people's decisions from the files that they filled in, keeps them in
 * `codings.csv`, names every conflict, and brings the findings up to date. No service is asked.
 */
export async function codingReadCommand(
  home: string,
  name: string,
  files: readonly string[],
  { dryRun = false }: ReadFlags,
  terminal: Terminal,
): Promise<void> {
  const analysis = readAnalysis(home, name);
  const opened: CodedFile[] = [];
  for (const file of files) opened.push(await openCodedFile(file));
  const hasChanged = await takeDecisions(home, analysis, opened, dryRun, terminal);
  const hasRules = await takeRules(analysis, opened, dryRun, terminal);
  if (dryRun) {
    terminal.print('Nothing was written.');
    return;
  }
  if (!hasChanged && !hasRules) terminal.print('Nothing has changed by these files.');
  const { runCommand } = await import('./run-command.ts');
  terminal.print('');
  await runCommand(home, name, { from: 'tag' }, terminal);
  for (const line of qualityLines(readAnalysis(home, name))) terminal.print(line);
}

async function takeDecisions(
  home: string,
  analysis: Analysis,
  opened: readonly CodedFile[],
  dryRun: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const sheetFiles = opened.filter((file) => file.holds === 'sheets');
  if (sheetFiles.length === 0) return false;
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
    const sheets: ReadSheet[] = [];
    let hasChanged = false;
    for (const file of sheetFiles) {
      const sheet = sheetOfFile(analysis, file, subjects, known, terminal);
      if (sheet === undefined) continue;
      const merged = mergeCodings(codings, sheet.said);
      codings = merged.codings;
      sheets.push(sheet);
      hasChanged ||= merged.added > 0 || merged.changed.length > 0;
      terminal.print(
        `${file.shown} (${sheet.coder}): ${counted(sheet.rows, 'row')} read; decisions: ${grouped(merged.added)} new, ${grouped(merged.changed.length)} changed, ${grouped(merged.unchanged)} unchanged.`,
      );
      const nameOf = new Map(subjects.map(({ id, name }) => [id, name]));
      const inOrder = [...merged.changed].sort(
        (one, other) => known(one.postId)!.reply - known(other.postId)!.reply,
      );
      for (const { postId, coder, subject, decision } of inOrder) {
        const now = decision === null ? 'takes back the answer' : `now says ${yesOrNo(decision)}`;
        const before = decision === null ? '' : `, and said ${yesOrNo(!decision)} before`;
        terminal.print(
          `  reply ${known(postId)!.reply}, ${nameOf.get(subject)}: ${coder} ${now}${before}.`,
        );
      }
      for (const problem of sheet.problems) terminal.print(`  ${problem}`);
    }
    const conflicts = conflictsOf(decided(read, codings), subjects);
    if (conflicts.length > 0)
      terminal.print(`${counted(conflicts.length, 'conflict')} between coders:`);
    for (const conflict of conflicts) {
      terminal.print(`  reply ${conflict.reply}, ${conflictLine(conflict)}`);
    }
    if (dryRun) return hasChanged;
    if (hasChanged) writeWhole(analysis.places.codings, codingsText(codings));
    const file = await writeConflicts(analysis, read, conflicts, sheets);
    if (file !== undefined) {
      const shown = relative(process.cwd(), file);
      terminal.print(`Settle them in ${shown}, and read it back with the same command.`);
    }
    return hasChanged;
  } finally {
    database.close();
  }
}

function sheetOfFile(
  { name }: Analysis,
  file: CodedFile & { readonly holds: 'sheets' },
  subjects: readonly Subject[],
  known: (postId: string) => KnownReply | undefined,
  terminal: Terminal,
): ReadSheet | undefined {
  const found = findSheet(file.tables);
  const refuse = (why: string) =>
    terminal.print(`${file.shown}: ${why}; nothing is taken from it.`);
  if (found === undefined) {
    refuse('found no coding sheet; its first row, which is hidden, must still name its columns');
    return undefined;
  }
  if (found.mark.analysis !== name) {
    refuse(`found a sheet of the analysis ${found.mark.analysis}, not of ${name}`);
    return undefined;
  }
  for (const needed of ['text', 'key']) {
    if (found.places.has(needed)) continue;
    refuse(`its column ${needed} is gone`);
    return undefined;
  }
  return readSheet(found, subjects, known);
}

async function takeRules(
  analysis: Analysis,
  opened: readonly CodedFile[],
  dryRun: boolean,
  terminal: Terminal,
): Promise<boolean> {
  let hasRules = false;
  for (const file of opened) {
    if (file.holds !== 'proposals') continue;
    if (dryRun) {
      terminal.print(`${file.shown}: proposals for the codebook; they are not tried out.`);
      continue;
    }
    const { takeProposals } = await import('../suggestions/taking/take-proposals.ts');
    const { rules, refused } = await takeProposals(file.book, analysis);
    terminal.print(`${file.shown}: ${counted(rules.length, 'rule')} put into the codebook.`);
    for (const rule of rules) terminal.print(`  ${rule}`);
    for (const sentence of refused) terminal.print(`  Not taken: ${sentence}`);
    hasRules ||= rules.length > 0;
  }
  return hasRules;
}

function yesOrNo(decision: boolean): string {
  return decision ? 'yes' : 'no';
}
