import type { Table } from '../charts/chart.ts';
import { grouped } from '../wording/numbers.ts';

type Cell = string | number;

const [from, to] = [': from', ': to'];

/**
 * A table in which the two columns of an interval, "…: from" and "…: to", are one, "4,100–7,400", so
 * that it stays narrow enough for a phone.
 */
export function narrowTable({ columns, rows }: Table): Table {
  const isStart = (place: number) => {
    const column = columns[place] ?? '';
    return column.endsWith(from) && columns[place + 1] === column.slice(0, -from.length) + to;
  };
  const places = columns.map((_, place) => place).filter((place) => !isStart(place - 1));
  return {
    columns: places.map((place) =>
      isStart(place) ? columns[place]!.slice(0, -from.length) : columns[place]!,
    ),
    rows: rows.map((row) =>
      places.map((place) =>
        isStart(place) ? interval(row[place]!, row[place + 1]!) : row[place]!,
      ),
    ),
  };
}

/** One word where there is none, as both ends say the same then. */
function interval(low: Cell, high: Cell): Cell {
  return typeof low === 'number' && typeof high === 'number'
    ? `${grouped(low)}–${grouped(high)}`
    : low;
}
