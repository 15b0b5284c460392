import { absolute, columnLetters } from '../package/area.ts';

/** Cells below each other on a sheet, as a formula names them: "'Replies'!$H$5:$H$717". */
export function cellsBelow(sheet: string, column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return absolute(sheet, `${letters}${first}:${letters}${last}`);
}
