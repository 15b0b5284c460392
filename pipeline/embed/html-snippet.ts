import { dark, light, painted } from '../charts/scheme.ts';
import type { ChartRow } from '../database/reply-tables.ts';
import { ownMarkup } from '../wording/html.ts';
import { figure } from './figure.ts';
import type { Snippet } from './snippet.ts';

const schemes = { light, dark } as const;

/**
 * A chart as HTML to paste into any page: picture, caption and the figures as a table, without script,
 * style or anything from elsewhere. The picture is as wide as the column that it stands in.
 * @param analysis begins the ids, with the scheme, so that several snippets can stand on one page
 */
export function htmlSnippet(
  analysis: string,
  snippet: Snippet,
  scheme: keyof typeof schemes,
): string {
  const picture = pictureOf(`${analysis}-${scheme}`, snippet.row, scheme);
  return `${figure(snippet, ownMarkup(picture)).markup}\n`;
}

/** The drawing with ids of its own, as wide as its column, without what only the page of reports reads. */
function pictureOf(
  prefix: string,
  { chart, drawing, width, height }: ChartRow,
  scheme: keyof typeof schemes,
) {
  return painted(drawing, schemes[scheme])
    .replaceAll(`"${chart}-title`, `"${prefix}-${chart}-title`)
    .replaceAll(`${chart}-description"`, `${prefix}-${chart}-description"`)
    .replaceAll(/<g class="(?:heading|notes)" data-top="[\d.]+" data-bottom="[\d.]+">/g, '<g>')
    .replace(`width="${width}" height="${height}"`, 'width="100%"')
    .trim();
}
