import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Workbook } from 'exceljs';
import type { Analysis } from '../../analysis/analysis.ts';
import { readCodebook } from '../../analysis/codebook.ts';
import { markSheet } from '../../coding/sheets/write-coding-book.ts';
import { InputError } from '../../input-error.ts';
import { acceptedRows } from './accepted-rows.ts';
import { editedCodebook, type RuleEdit } from './codebook-text.ts';
import { editOf } from './proposal-edit.ts';

/** What a person accepted of the proposals of a workbook. */
export interface Taken {
  /** The codebook's file as messages give it; several analyses may share it. */
  readonly file: string;
  /** Rules put into the codebook or taken out of it, as "theme: rule". */
  readonly rules: readonly string[];
  /** What could not be taken, each as a sentence that names sheet and row. */
  readonly refused: readonly string[];
}

/**
 * Puts the proposals that a person said yes to into the codebook's file, which is replaced as a
 * whole or not at all. A row that cannot be taken costs no other.
 * @throws InputError where the workbook belongs to another analysis, or the codebook cannot be read
 */
export function takeProposals(book: Workbook, analysis: Analysis): Taken {
  const { places, settings, name } = analysis;
  const whose = book.getWorksheet(markSheet)?.getCell('B2').text;
  if (whose !== name) {
    throw new InputError(
      `The proposals are for the analysis ${JSON.stringify(whose ?? '')}, not for ${name}; give them to coding read of their own analysis.`,
    );
  }
  const given = settings.codebook;
  const path = given === undefined ? places.codebook : given;
  const file = isAbsolute(path) ? path : join(places.origin, path);
  const shown = relative(places.origin, file) || file;
  const { rows, refused } = acceptedRows(book);
  const before = readFileSync(file, 'utf8');
  let [text, codebook] = [before, readCodebook(file, shown)];
  const [rules, problems] = [[] as string[], [...refused]];
  const unfinished = `${file}.unfinished`;
  try {
    for (const row of rows) {
      const edit = editOf(row, codebook);
      if (typeof edit === 'string') {
        problems.push(`${row.where}: ${edit}`);
        continue;
      }
      const next = editedCodebook(text, edit);
      writeFileSync(unfinished, next);
      codebook = readCodebook(unfinished, shown);
      text = next;
      rules.push(`${edit.theme}: ${saidOf(edit)}`);
    }
    if (text !== before) renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { file: shown, rules, refused: problems };
}

function saidOf({ rule, list, edit }: RuleEdit): string {
  if (edit === 'take out') return `${rule} (taken out)`;
  return list === 'not' ? `${rule} (under not:)` : rule;
}
