import type { OpenCell, OpenSheet, OpenTable } from '../open-book.ts';
import { attribute, elements } from '../xml-reading.ts';
import { differences, ofSheets, ofTables, type Rule, repeated } from './rule.ts';

/** The sheet that has a chart, sentences and pictures around its table, and says so at its head. */
export const overview = 'Summary';

export const tableRules: readonly Rule[] = [
  ofSheets('a sheet of columns marks them up as a table', ({ tables, cells }) => {
    const besides = cells.filter(({ column, text }) => column > 1 && text !== '');
    return tables.length === 0 && besides.length > 0 ? ['has no table'] : [];
  }),
  {
    rule: 'tables have names that mean something, no two alike',
    broken: ({ sheets }) => {
      const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
      return [
        ...names.filter((name) => !/^\p{Lu}\p{L}+/u.test(name) || /^Table\d*$/.test(name)),
        ...repeated(names.map((name) => name.toLowerCase())),
      ];
    },
  },
  ofTables('a table has one row of heads, which its cells show', (table, sheet) =>
    (attribute(table.xml, 'headerRowCount') ?? '1') === '1'
      ? differences(
          table.heads,
          cellsWithin(table, sheet)
            .filter(({ row }) => row === table.first.row)
            .map(({ text }) => text),
        )
      : ['has not one row of heads'],
  ),
  ofTables('each column has a head, no two alike', ({ heads }) => [
    ...heads.filter((head) => head.trim() === '').map(() => 'an empty head'),
    ...repeated(heads.map((head) => head.toLowerCase())),
  ]),
  ofSheets('no cells are merged', ({ xml }) => elements(xml, 'mergeCell')),
  ofTables('a table has no empty rows', (table, sheet) => {
    const filled = new Set(
      cellsWithin(table, sheet).flatMap(({ text, row }) => (text === '' ? [] : [row])),
    );
    const rows = Array.from(
      { length: table.last.row - table.first.row + 1 },
      (_, place) => table.first.row + place,
    );
    return rows.filter((row) => !filled.has(row)).map((row) => `row ${row}`);
  }),
  ofTables('a table stands at the left edge', ({ first }) =>
    first.column === 1 ? [] : [`begins in column ${first.column}`],
  ),
  ofSheets('nothing stands below a table that is alone on its sheet', ({ name, tables, cells }) => {
    if (tables.length !== 1 || name === overview) return [];
    const below = cells.filter(({ row, text }) => row > tables[0]!.last.row && text !== '');
    return below.map(({ address }) => address);
  }),
  ofSheets('tables that share a sheet have an empty row or column between them', ({ tables }) =>
    tables.flatMap((one, place) =>
      tables.slice(place + 1).flatMap((other) => (apart(one, other) ? [] : [other.name])),
    ),
  ),
];

export const emptyCellsAreExplained = ofSheets(
  'a sheet with empty cells in its table says above the table what they mean',
  (sheet) => {
    const empty = sheet.tables.flatMap((table) =>
      cellsWithin(table, sheet).filter(({ text }) => text === ''),
    );
    const first = Math.min(...sheet.tables.map((table) => table.first.row));
    const said = sheet.cells.filter(({ row }) => row < first).map(({ text }) => text);
    return empty.length === 0 || /\bempty\b/.test(said.join()) ? [] : [empty[0]!.address];
  },
);

function cellsWithin({ first, last }: OpenTable, { cells }: OpenSheet): OpenCell[] {
  return cells.filter(
    ({ row, column }) =>
      row >= first.row && row <= last.row && column >= first.column && column <= last.column,
  );
}

function apart(one: OpenTable, other: OpenTable): boolean {
  return (
    one.last.row + 1 < other.first.row ||
    other.last.row + 1 < one.first.row ||
    one.last.column + 1 < other.first.column ||
    other.last.column + 1 < one.first.column
  );
}
