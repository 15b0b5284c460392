import type { Workbook, Worksheet } from 'exceljs';
import { readAnswer } from '../../coding/answers.ts';
import { type ProposalKey, proposalDigest, readProposalKey } from '../proposal-key.ts';
import { proposalHeads, proposalsSheet } from '../workbook/proposals-sheet.ts';

/** A proposal that a person said yes to. */
export interface AcceptedRow {
  /** 'sheet "Proposals", row 7', as messages name it. */
  readonly where: string;
  readonly key: ProposalKey;
  /** The rule as the person has left it. */
  readonly rule: string;
}

/** What people put into a workbook of proposals. */
export interface Accepted {
  readonly rows: readonly AcceptedRow[];
  /** Why others are not to be taken, as sentences. */
  readonly refused: readonly string[];
  /** How many rows somebody answered or wrote anew without saying yes. */
  readonly others: number;
}

/** The rows of a workbook of proposals that are to be taken. */
export function acceptedRows(book: Workbook): Accepted {
  const none = (why: string) => ({ rows: [], refused: [why], others: 0 });
  const sheet = book.getWorksheet(proposalsSheet);
  if (sheet === undefined) return none(`There is no sheet "${proposalsSheet}".`);
  const found = headsOf(sheet);
  if (found === undefined) {
    const needed = [proposalHeads.take, proposalHeads.rule, proposalHeads.key].join(', ');
    return none(`Sheet "${proposalsSheet}": the columns ${needed} are needed.`);
  }
  const rows: AcceptedRow[] = [];
  const refused: string[] = [];
  let others = 0;
  for (let number = found.row + 1; number <= sheet.rowCount; number++) {
    const cell = (head: string) => {
      const column = found.columns.get(head);
      return column === undefined ? '' : sheet.getCell(number, column).text.trim();
    };
    // The sentence that stands in the place of rows where there are none.
    if (cell(proposalHeads.key) === '' && cell(proposalHeads.rule) === '') continue;
    const where = `Sheet "${proposalsSheet}", row ${number}`;
    const answer = readAnswer(cell(proposalHeads.take));
    if (answer === undefined) {
      const said = JSON.stringify(cell(proposalHeads.take).slice(0, 40));
      refused.push(`${where}: found ${said} under “${proposalHeads.take}”; yes or no is allowed.`);
    }
    const key = readProposalKey(cell(proposalHeads.key));
    const rule = cell(proposalHeads.rule).replace(/\s+/gu, ' ');
    if (answer !== 'yes') {
      if (answer !== 'blank' || (key !== undefined && key.rule !== rule)) others++;
      continue;
    }
    const shown = proposalDigest(
      cell(proposalHeads.theme),
      cell(proposalHeads.change),
      cell(proposalHeads.examples),
    );
    if (key === undefined) refused.push(`${where}: its key, a hidden cell, is gone or changed.`);
    else if (key.shown !== shown) {
      refused.push(
        `${where}: something was changed outside the columns “${proposalHeads.take}” and “${proposalHeads.rule}”.`,
      );
    } else rows.push({ where, key, rule });
  }
  return { rows, refused, others };
}

/** The row that holds the heads, and the column of each. */
function headsOf(sheet: Worksheet) {
  for (let row = 1; row <= Math.min(sheet.rowCount, 10); row++) {
    const columns = new Map<string, number>();
    sheet.getRow(row).eachCell((cell, column) => columns.set(cell.text.trim(), column));
    const { take, rule, key } = proposalHeads;
    if ([take, rule, key].every((head) => columns.has(head))) return { row, columns };
  }
  return undefined;
}
