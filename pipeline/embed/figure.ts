import type { Table } from '../charts/chart.ts';
import { html, type Markup } from '../wording/html.ts';
import { grouped } from '../wording/numbers.ts';
import type { Snippet } from './snippet.ts';

/** A picture with its caption, and its figures as a table that opens. */
export function figure({ row, table, caption }: Snippet, picture: Markup): Markup {
  return html`<figure lang="en">
    ${picture}
    <figcaption>
    <p>${caption.join(' ')}</p>
    ${table.rows.length === 0 ? null : details(row.title, table)}
    </figcaption>
    </figure>`;
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
