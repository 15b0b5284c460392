import { objectOf } from '../../cells/shape.ts';
import { type Rows, unreadable } from '../../placed.ts';
import type { CellOf, Table } from '../table.ts';

const deepest = 4;
const mostHeadings = 2000;

/**
 * JSON objects as a table: nested objects give dotted headings, like `user.username`. Every object is
 * looked at, for a key may come late and seldom.
 */
export async function objectTable(values: () => Rows<unknown>): Promise<Table> {
  const headings = new Set<string>();
  for await (const row of values()) {
    if (row.kind === 'value') addHeadings(row.value, headings);
  }
  return { headings: [...headings], rows: () => objectsOf(values()), cell: cellByPath };
}

/** The headings of one object. */
export function headingsOfObject(value: unknown): string[] {
  const headings = new Set<string>();
  addHeadings(value, headings);
  return [...headings];
}

function addHeadings(value: unknown, headings: Set<string>, before = '', depth = deepest): void {
  const object = objectOf(value);
  for (const key in object) {
    if (headings.size >= mostHeadings) return;
    const inner = depth > 1 ? objectOf(object[key]) : undefined;
    if (inner) addHeadings(inner, headings, `${before}${key}.`, depth - 1);
    else headings.add(before + key);
  }
}

function cellByPath(heading: string): CellOf {
  const path = heading.split('.');
  return (row) => {
    const own = (row as Record<string, unknown>)[heading];
    if (own !== undefined || path.length === 1) return own;
    return path.reduce<unknown>((value, key) => objectOf(value)?.[key], row);
  };
}

async function* objectsOf(values: Rows<unknown>): Rows<unknown> {
  for await (const row of values) {
    if (row.kind === 'unreadable' || objectOf(row.value)) yield row;
    else yield unreadable(row.line, 'it is not a JSON object', row.value);
  }
}
