import type { Comparison } from './comparison.ts';
import type { Table } from './table.ts';

/**
 * The comparison for programs: its sentences, and each table as a list of objects; its JSON Schema is
 * `comparison.schema.json` beside this file.
 */
export function comparisonJson(comparison: Comparison) {
  const { title, one, other, invented, sections, tables } = comparison;
  return {
    ...(invented ? { invented: true } : {}),
    title,
    one,
    other,
    sections: sections.map(({ subject, sentences }) => ({ subject, sentences })),
    columns: Object.fromEntries(tables.map((table) => [table.name, columnsOf(table)])),
    tables: Object.fromEntries(tables.map((table) => [table.name, rowsOf(table)])),
  };
}

/** What each column means; of a number, also its unit and its interval. */
function columnsOf({ sheet, columnNames }: Table) {
  return Object.fromEntries(sheet.columns.map(({ about }, place) => [columnNames[place], about]));
}

function rowsOf({ sheet, columnNames }: Table) {
  return [...sheet.rows()].map((cells) =>
    Object.fromEntries(cells.map((cell, place) => [columnNames[place], cell])),
  );
}
