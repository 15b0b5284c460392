/** Cells from one corner to the other, rows and columns from 1, both included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** An area as Excel writes it, "A3:D20"; one of a single cell is "A3". */
export function reference({ firstRow, lastRow, firstColumn, lastColumn }: Area): string {
  const first = `${columnLetters(firstColumn)}${firstRow}`;
  const last = `${columnLetters(lastColumn)}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** Cells of a sheet as a formula names them wherever it stands: "A3:D20" as "'Top issues'!$A$3:$D$20". */
export function absolute(sheet: string, cells: string): string {
  return `${quotedSheet(sheet)}!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** A sheet's name as a formula writes it, always in quotes, which Excel allows for every name. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
