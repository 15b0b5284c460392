import { chartXml } from '../charts/chart-part.ts';
import type { Additions, SheetAdditions } from './additions.ts';
import { drawingXml } from './drawing.ts';
import { type Relationship, relationshipsXml } from './relationships.ts';
import { tableXml } from './table.ts';
import { tableName } from './table-name.ts';
import { key } from './workbook-part.ts';
import type { TailAdditions } from './worksheet-tail.ts';

/** What becomes of one worksheet. */
export interface PlannedSheet {
  readonly tail: TailAdditions;
  readonly relationships: readonly Relationship[];
}

/** The parts that are added to a workbook, by name, and what changes in its worksheets, by number. */
export interface Plan {
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  readonly sheets: ReadonlyMap<number, PlannedSheet>;
}

/**
 * Gives every part that is added its number and says how it is found. Pictures, charts and tables are
 * counted through the whole workbook, in the order of what is given; a drawing has the number of its
 * worksheet.
 * @param numbers the number of each worksheet, by its name
 * @throws where something is added to a worksheet that is not there
 */
export function planOf(additions: Additions, numbers: ReadonlyMap<string, number>): Plan {
  const parts = new Map<string, string | Uint8Array>();
  const sheets = new Map<number, PlannedSheet>();
  const defined = additions.sheets.flatMap(({ names = [] }) => names);
  const names = new Set(defined.map(({ name }) => name.toLowerCase()));
  const counts = { picture: 0, chart: 0, table: 0 };

  const addDrawing = ({ pictures = [], charts = [] }: SheetAdditions, number: number) => {
    if (pictures.length + charts.length === 0) return null;
    const targets: Omit<Relationship, 'id'>[] = [];
    for (const { png } of pictures) {
      const name = `media/picture${++counts.picture}.png`;
      parts.set(`xl/${name}`, png);
      targets.push({ type: 'image', target: `../${name}` });
    }
    for (const chart of charts) {
      const name = `charts/chart${++counts.chart}.xml`;
      parts.set(`xl/${name}`, chartXml(chart));
      targets.push({ type: 'chart', target: `../${name}` });
    }
    const found = targets.map((target, place) => ({ id: `rId${place + 1}`, ...target }));
    parts.set(`xl/drawings/drawing${number}.xml`, drawingXml(pictures, charts));
    parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, relationshipsXml(found));
    return {
      id: 'rIdDrawing',
      type: 'drawing',
      target: `../drawings/drawing${number}.xml`,
    } as const;
  };

  const addTables = ({ tables = [] }: SheetAdditions) =>
    tables.map((table, place) => {
      const name = `tables/table${++counts.table}.xml`;
      parts.set(`xl/${name}`, tableXml(table, counts.table, tableName(table.called, names)));
      return { id: `rIdTable${place + 1}`, type: 'table', target: `../${name}` } as const;
    });

  for (const sheet of additions.sheets) {
    const number = numbers.get(key(sheet.worksheet));
    if (number === undefined) throw new Error(`The workbook has no sheet "${sheet.worksheet}".`);
    const drawing = addDrawing(sheet, number);
    const tables = addTables(sheet);
    sheets.set(number, {
      tail: {
        ...sheet,
        number,
        drawing: drawing?.id ?? null,
        tables: tables.map(({ id }) => id),
      },
      relationships: [...(drawing ? [drawing] : []), ...tables],
    });
  }
  return { parts, sheets };
}
