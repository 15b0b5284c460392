import { html } from '../wording/html.ts';
import { figure } from './figure.ts';
import { pictureFiles } from './picture-files.ts';
import type { Snippet } from './snippet.ts';

/**
 * A chart as HTML for systems that take a drawing out of what is pasted: with a picture that has to be
 * uploaded, as its first line says. Caption and table are those of the other snippets.
 */
export function pictureSnippet(snippet: Snippet): string {
  const { chart, alternative, width, height } = snippet.row;
  const { usual, sharp } = pictureFiles(chart);
  const picture = html`<img src="${usual}" srcset="${sharp} 2x" alt="${alternative}" width="${width}" height="${height}">`;
  return `<!-- Upload the pictures ${usual} and ${sharp}, and put their addresses in src and srcset. -->\n${figure(snippet, picture).markup}\n`;
}
