import type { Publication } from '../reports/publication.ts';
import { htmlSnippet } from './html-snippet.ts';
import { markdownSnippet } from './markdown-snippet.ts';
import { pictureSnippet } from './picture-snippet.ts';
import { snippetOf } from './snippet.ts';

/**
 * What `embed/` holds, name by name: each chart as HTML on white, on near black and with
 * a picture to upload, and as Markdown.
 */
export function snippetFiles({ analysis, charts }: Publication): [name: string, content: string][] {
  return charts.flatMap((row): [string, string][] => {
    const snippet = snippetOf(row, analysis.settings.invented);
    return [
      [`${row.chart}.html`, htmlSnippet(analysis.name, snippet, 'light')],
      [`${row.chart}-dark.html`, htmlSnippet(analysis.name, snippet, 'dark')],
      [`${row.chart}-picture.html`, pictureSnippet(snippet)],
      [`${row.chart}.md`, markdownSnippet(snippet)],
    ];
  });
}
