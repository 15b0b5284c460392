import { type CsvCell, csvLines } from '../../reports/csv.ts';
import { filesBelow } from '../../run/report-files.ts';
import type { Comparison } from './comparison.ts';
import { comparisonJson } from './json.ts';
import { comparisonMarkdown } from './markdown.ts';
import type { Table } from './table.ts';
import { writeComparisonBook } from './workbook.ts';

/** Writes a comparison below a folder: all of its files appear together, or none does. */
export async function writeComparison(comparison: Comparison, folder: string): Promise<void> {
  const files = filesBelow(folder);
  try {
    files.write('comparison.md', comparisonMarkdown(comparison));
    files.write('comparison.json', `${JSON.stringify(comparisonJson(comparison), null, 2)}\n`);
    for (const table of comparison.tables) {
      files.write(`comparison-${table.name}.csv`, csvOf(table, comparison.invented));
    }
    await writeComparisonBook(comparison, files.path('comparison.xlsx'));
    files.settle();
  } finally {
    files.discard();
  }
}

/** As in the data files of a run, each row says where replies are invented. */
function csvOf({ sheet, columnNames }: Table, invented: boolean): string {
  const rows = [...sheet.rows()] as CsvCell[][];
  const [header, lines] = invented
    ? [[...columnNames, 'invented'], rows.map((row) => [...row, 'yes'])]
    : [columnNames, rows];
  return [...csvLines(header, lines)].join('');
}
