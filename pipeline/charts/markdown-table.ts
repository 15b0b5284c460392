import { asMarkdown } from '../wording/markdown.ts';
import type { Table } from './chart.ts';

/** Figures as a table in Markdown, numbers at the right; nothing where there is no row. */
export function markdownTable({ columns, rows }: Table): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => asMarkdown(String(cell))).join(' | ')} |`;
  const alignment = columns.map((_, place) =>
    rows.some((row) => typeof row[place] === 'number') ? '---:' : '---',
  );
  return [line(columns), `| ${alignment.join(' | ')} |`, ...rows.map(line)].join('\n');
}
