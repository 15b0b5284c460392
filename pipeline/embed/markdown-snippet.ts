import { markdownTable } from '../charts/markdown-table.ts';
import { asMarkdown } from '../wording/markdown.ts';
import { pictureFiles } from './picture-files.ts';
import type { Snippet } from './snippet.ts';

/**
 * A chart as Markdown to paste: the picture with its alternative text, caption, and the figures as a
 * table that opens. The picture's address is the one that it has from the folder of the snippets; the
 * first line, a comment, says that it has to be uploaded.
 */
export function markdownSnippet({ row, table, caption }: Snippet): string {
  const { chart, alternative } = row;
  const { sharp } = pictureFiles(chart);
  const figures = markdownTable(table);
  return [
    `<!-- Upload the picture ${sharp}, and put its address in the place of this one. -->`,
    `![${asMarkdown(alternative)}](${sharp})`,
    `*${asMarkdown(caption.join(' '))}*`,
    ...(figures === ''
      ? []
      : ['<details>\n<summary>The figures as a table</summary>', figures, '</details>']),
  ]
    .join('\n\n')
    .concat('\n');
}
