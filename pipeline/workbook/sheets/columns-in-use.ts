import type { Column } from '../sheet.ts';

/**
 * Those columns that say something of at least one row; all of them where there are no rows.
 * @param rows all rows of the sheet, held in memory
 */
export function columnsInUse<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly Column<Row>[] {
  if (rows.length === 0) return columns;
  return columns.filter((column) =>
    rows.some((row) => {
      const cell = column.value(row);
      return cell !== null && cell !== '';
    }),
  );
}
