import type { Table } from '../charts/chart.ts';
import type { ChartRow } from '../database/reply-tables.ts';
import { inventedNotice } from '../wording/invented-notice.ts';
import { narrowTable } from './narrow-table.ts';

/** A chart as somebody else's page shows it. */
export interface Snippet {
  readonly row: ChartRow;
  readonly table: Table;
  /** Sentences: what it shows, whether that is invented, and where it comes from. */
  readonly caption: readonly string[];
}

/** @param invented whether nobody wrote the replies that it rests on */
export function snippetOf(row: ChartRow, invented: boolean): Snippet {
  const notes = JSON.parse(row.notes) as string[];
  const source = notes.at(-1);
  return {
    row,
    table: narrowTable(JSON.parse(row.figures) as Table),
    caption: [
      `${row.title}.`,
      ...(invented ? [`${inventedNotice}.`] : []),
      ...(source === undefined ? [] : [source]),
      'Made with listening-post.',
    ],
  };
}
