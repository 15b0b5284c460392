import { existsSync } from 'node:fs';
import type { Codebook } from '../../analysis/codebook.ts';
import { foreign, openedOrNothing, unread } from '../../coding/reading/unread-answers.ts';
import { type AcceptedRow, acceptedRows } from './accepted-rows.ts';

/**
 * What would be lost if a workbook of proposals were written over, as the end of a sentence that
 * begins with "holds"; nothing where there is no file, nobody has filled it in, or the codebook has
 * all that was accepted. A no is kept nowhere, so it is worth something until a yes has been read.
 */
export async function whatIsUntaken(file: string, codebook: Codebook): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const opened = await openedOrNothing(file);
  if (opened?.holds !== 'proposals') return foreign;
  const { rows, refused, others } = acceptedRows(opened.book);
  const isLeft = rows.some((row) => !isTaken(row, codebook)) || refused.length > 0;
  return isLeft || (rows.length === 0 && others > 0) ? unread : undefined;
}

/** Whether the codebook is as an accepted proposal wants it. */
function isTaken({ key, rule }: AcceptedRow, codebook: Codebook): boolean {
  const theme = codebook.find(({ id }) => id === key.theme);
  if (theme === undefined) return false;
  const has = theme[key.change === 'add exclusion' ? 'not' : 'rules'].some(
    ({ text }) => text === rule,
  );
  return key.change === 'take out rule' ? !has : has;
}
