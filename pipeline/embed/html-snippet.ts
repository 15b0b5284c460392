import type { Table } from '../charts/chart.ts';
import { painted, type Scheme } from '../charts/scheme.ts';
import type { ChartRow } from '../database/reply-tables.ts';
import { html, type Markup, ownMarkup } from '../wording/html.ts';
import { grouped } from '../wording/numbers.ts';
import type { Snippet } from './snippet.ts';

/**
 * A chart as HTML to paste into any page: picture, caption and the figures as a table, without script,
 * style or anything from elsewhere. The picture is as wide as the column that it stands in.
 * @param analysis begins the ids, so that snippets of several analyses can stand on one page
 */
export function htmlSnippet(analysis: string, snippet: Snippet, scheme: Scheme): string {
  const { row, table, caption } = snippet;
  return `${
    html`<figure lang="en">
    ${ownMarkup(pictureOf(analysis, row, scheme))}
    <figcaption>
    <p>${caption.join(' ')}</p>
    ${table.rows.length === 0 ? null : details(row.title, table)}
    </figcaption>
    </figure>`.markup
  }\n`;
}

/** The drawing with ids of its own, as wide as its column. */
function pictureOf(analysis: string, { chart, drawing, width, height }: ChartRow, scheme: Scheme) {
  return painted(drawing, scheme)
    .replaceAll(`"${chart}-title`, `"${analysis}-${chart}-title`)
    .replaceAll(`${chart}-description"`, `${analysis}-${chart}-description"`)
    .replace(`width="${width}" height="${height}"`, 'width="100%"')
    .trim();
}

function details(title: string, { columns, rows }: Table): Markup {
  return html`<details>
    <summary>The figures as a table</summary>
    <table>
    <caption>${title}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>
    ${rows.map(
      ([head, ...cells]) =>
        html`<tr><th scope="row">${shown(head!)}</th>${cells.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>\n`,
    )}</tbody>
    </table>
    </details>`;
}

function shown(cell: string | number): string {
  return typeof cell === 'number' ? grouped(cell) : cell;
}
