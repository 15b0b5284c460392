import { asMarkdown } from '../wording/markdown.ts';
import type { Chart } from './chart.ts';
import { markdownTable } from './markdown-table.ts';
import { notDrawnSentences } from './not-drawn.ts';

/** A chart as Markdown: its title, the picture in sentences, the figures drawn, and what is not. */
export function markdownTwin({ title, alternative, notes, table, notDrawn }: Chart): string {
  const sentences = [...notDrawnSentences(notDrawn), ...notes].map(asMarkdown);
  const parts = [
    `# ${asMarkdown(title)}`,
    asMarkdown(alternative),
    markdownTable(table),
    ...sentences,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
