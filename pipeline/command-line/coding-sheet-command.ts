import { join, relative } from 'node:path';
import { type Analysis, readAnalysis } from '../analysis/analysis.ts';
import { codersOf, correctionBy } from '../coding/coders.ts';
import { sampleText } from '../coding/codings-file.ts';
import { type Candidate, candidateReads, candidates } from '../coding/drawing/candidates.ts';
import { codebookDigest } from '../coding/drawing/codebook-digest.ts';
import { draw } from '../coding/drawing/draw.ts';
import { codedBefore } from '../coding/drawing/strata.ts';
import { refuseLoss, whatIsUnread } from '../coding/reading/unread-answers.ts';
import { blindSheets } from '../coding/sheets/blind-sheets.ts';
import { correctionReads, correctionSheet } from '../coding/sheets/correction-sheet.ts';
import { openTagged } from '../coding/sheets/open-tagged.ts';
import { writeCodingBook } from '../coding/sheets/write-coding-book.ts';
import { subjectsOf } from '../coding/subjects.ts';
import { writeWhole } from '../coding/write-whole.ts';
import { type Reader, readerOf } from '../database/access.ts';
import { InputError } from '../input-error.ts';
import { publicNames } from '../people/public-names.ts';
import { counted, grouped, replies } from '../wording/numbers.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';
import { whileLocked } from './while-locked.ts';

/** What a person can say of the sheets that they want. */
export interface SheetFlags {
  /** How many replies; all of them for corrections where it is not given. */
  readonly replies?: number;
  readonly coders?: string;
  /** Make the sheets of this draw once more, for other coders. */
  readonly draw?: number;
  readonly correct?: boolean;
  readonly coder?: string;
}

const usualReplies = 200;

/** More rows make a workbook that opens slowly, and nobody reads them. */
const mostCorrected = 10_000;

/**
 * `coding sheet`: draws replies and writes a workbook for each coder, or with `--correct` one that
 * shows today's tags.
 */
export async function codingSheetCommand(
  home: string,
  name: string,
  flags: SheetFlags,
  terminal: Terminal,
): Promise<void> {
  const write = () => writeSheets(home, readAnalysis(home, name), flags, terminal);
  // Whoever draws writes sample.csv, which another drawing may have written just now.
  await (flags.correct ? write() : whileLocked(readAnalysis(home, name), write));
}

async function writeSheets(
  home: string,
  analysis: Analysis,
  flags: SheetFlags,
  terminal: Terminal,
): Promise<void> {
  const { name, settings } = analysis;
  const call = invocation(home);
  const database = openTagged(analysis, `${call} run ${name}`);
  try {
    const tables = [...candidateReads, ...correctionReads, 'authors', 'thread'] as const;
    const read = readerOf(database, tables, 'The coding sheet');
    const files = flags.correct
      ? [await correctionBook(analysis, read, flags)]
      : await blindBooks(analysis, read, flags, terminal);
    for (const file of files) terminal.print(`  ${relative(process.cwd(), file)}`);
    terminal.print('When they are filled in, read them back with:');
    terminal.print(`  ${call} coding read ${name} <files>`);
    if (settings.profile === 'publish') {
      terminal.print(
        "Coding sheets hold the replies' texts, for coders' eyes; they are not for publishing.",
      );
    }
  } finally {
    database.close();
  }
}

async function blindBooks(
  analysis: Analysis,
  read: Reader,
  { replies: size = usualReplies, coders: given = 'AB', draw: again }: SheetFlags,
  terminal: Terminal,
): Promise<string[]> {
  const { name, places, settings, codebook } = analysis;
  if (codebook.length === 0) {
    throw new InputError(`The codebook of ${name} has no themes yet; add some to code by.`);
  }
  const coders = codersOf(given);
  const all = candidates(read);
  const drawn =
    again === undefined
      ? draw(all, analysis.sample, analysis.codings, {
          size,
          threshold: settings.thresholds.likes,
          seed: settings.seed,
          codebook: codebookDigest(codebook),
        })
      : earlierDraw(analysis, all, again);
  if (drawn.toCode.length === 0) {
    throw new InputError(`There is no reply of ${name} left to be coded for the first time.`);
  }
  const fileOf = (coder: string) => sheetFile(analysis, `coder-${coder}`);
  for (const coder of coders) await refuseOverwriting(fileOf(coder), analysis);
  if (again === undefined) {
    const others = analysis.sample.filter((row) => row.draw !== drawn.number);
    writeWhole(places.sample, sampleText([...others, ...drawn.rows]));
  }
  const strata = new Set(drawn.rows.map((row) => row.stratum)).size;
  terminal.print(
    `Draw ${drawn.number}: ${replies(drawn.toCode.length)} of ${grouped(all.length)}, from ${counted(strata, 'stratum', 'strata')}; kept in ${relative(process.cwd(), places.sample)}.`,
  );
  const { text } = publicNames(analysis, read);
  const files: string[] = [];
  for (const sheet of blindSheets(analysis, drawn.toCode, drawn.number, coders, text)) {
    const file = fileOf(sheet.coder);
    await writeCodingBook(sheet, file);
    files.push(file);
  }
  return files;
}

/** The replies that a draw was made for, as far as they are here with the same words. */
function earlierDraw({ sample }: Analysis, all: readonly Candidate[], number: number) {
  const rows = sample.filter((row) => row.draw === number);
  if (rows.length === 0) {
    const last = Math.max(0, ...sample.map((row) => row.draw));
    throw new InputError(
      `--draw: found ${number}; ${last === 0 ? 'nothing has been drawn yet' : `1 to ${last} are allowed`}.`,
    );
  }
  const drawn = new Set(rows.filter(({ stratum }) => stratum !== codedBefore).map(keyOf));
  return { number, rows, toCode: all.filter((one) => drawn.has(keyOf(one))) };
}

function keyOf({ textHash, postId }: Pick<Candidate, 'textHash' | 'postId'>): string {
  return `${textHash} ${postId}`;
}

async function correctionBook(
  analysis: Analysis,
  read: Reader,
  { replies: asked, coder }: SheetFlags,
): Promise<string> {
  const all = candidates(read);
  const size = asked ?? all.length;
  if (size > mostCorrected && all.length > mostCorrected) {
    throw new InputError(
      `A sheet of corrections holds at most ${grouped(mostCorrected)} replies, and there are ${grouped(all.length)}; say how many of the most liked with --replies.`,
    );
  }
  const by = correctionBy(coder);
  const file = sheetFile(analysis, by);
  await refuseOverwriting(file, analysis);
  const { text } = publicNames(analysis, read);
  const sheet = correctionSheet(analysis, read, all, size, by, text);
  if (sheet.rows.length === 0) throw new InputError(`No reply of ${analysis.name} is counted.`);
  await writeCodingBook(sheet, file);
  return file;
}

function sheetFile({ name, places }: Analysis, whose: string): string {
  return join(places.reports, 'coding', `${name}-${whose}.xlsx`);
}

/** @throws InputError where a sheet that is there already says anything that was not read */
async function refuseOverwriting(file: string, { codings, codebook }: Analysis): Promise<void> {
  refuseLoss(file, await whatIsUnread(file, codings, subjectsOf(codebook)));
}
