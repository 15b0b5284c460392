import { asMarkdown } from '../wording/markdown.ts';
import type { Chart } from './chart.ts';
import { notDrawnSentences } from './not-drawn.ts';

/** A chart as Markdown: its title, the picture in sentences, the figures drawn, and what is not. */
export function markdownTwin({ title, alternative, notes, table, notDrawn }: Chart): string {
  const sentences = [...notDrawnSentences(notDrawn), ...notes].map(asMarkdown);
  const parts = [`# ${asMarkdown(title)}`, asMarkdown(alternative), tableOf(table), ...sentences];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function tableOf({ columns, rows }: Chart['table']): string {
  const [first] = rows;
  if (!first) return '';
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => asMarkdown(String(cell))).join(' | ')} |`;
  const alignment = first.map((cell) => (typeof cell === 'number' ? '---:' : '---'));
  return [line(columns), `| ${alignment.join(' | ')} |`, ...rows.map(line)].join('\n');
}
