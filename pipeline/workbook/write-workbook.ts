import { rmSync } from 'node:fs';
import type { Publication } from '../reports/publication.ts';
import type { Contents } from './contents.ts';
import { documentProperties } from './document-properties.ts';
import { finish } from './finish.ts';
import type { SheetAdditions } from './package/additions.ts';
import { makerOf, publicationFrame } from './publication-frame.ts';
import { excelLimits, type Limits, type Outcome, writeSheet } from './write-sheet.ts';

interface Options {
  /** Called after each row. */
  readonly step?: () => void;
  readonly limits?: Limits;
  /** What had to give way in another workbook of the analysis, for this one to say too. */
  readonly before?: readonly Outcome[];
}

/**
 * Writes a workbook of an analysis, row by row into a file beside the one asked for, and finishes it
 * there. The same publication gives the same bytes.
 * @param contents its sheets: `mainSheets` or `detailsSheets`
 * @returns what had to give way to Excel's limits, sheet by sheet
 */
export async function writeWorkbook(
  publication: Publication,
  file: string,
  contents: Contents,
  { step = () => {}, limits = excelLimits, before = [] }: Options = {},
): Promise<Outcome[]> {
  const { default: excel } = await import('exceljs');
  const unfinished = `${file}.stream`;
  const frame = publicationFrame(publication);
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: unfinished,
    useStyles: true,
    useSharedStrings: false,
  });
  Object.assign(book, documentProperties(publication, makerOf(publication)));

  const outcomes: Outcome[] = [];
  const said = [...before];
  const added: SheetAdditions[] = [];
  for (const { content } of contents({ publication, frame, limits, outcomes: said })) {
    if ('lay' in content) {
      const laid = content.lay(book);
      // What is written after a worksheet that is open is all held until that is done.
      book.getWorksheet(laid.worksheet)!.commit();
      added.push(laid);
    } else {
      const outcome = await writeSheet(book, content, frame, limits, step);
      outcomes.push(outcome);
      said.push(outcome);
      added.push(...outcome.added);
    }
  }
  await book.commit();
  await finish(unfinished, file, { sheets: added });
  rmSync(unfinished);
  return outcomes;
}
