import { html, type Markup } from '../wording/html.ts';
import { grouped } from '../wording/numbers.ts';
import { unbroken } from './unbroken.ts';

/** A table with a caption; the first cell of a row is its head, and numbers stand at the right. */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Markup {
  return html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>
    <caption>${caption}</caption>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>
    ${rows.map(
      ([head, ...cells]) =>
        html`<tr><th scope="row">${shown(head ?? '')}</th>${cells.map((cell) =>
          typeof cell === 'number'
            ? html`<td class="number">${shown(cell)}</td>`
            : html`<td>${unbroken(cell)}</td>`,
        )}</tr>\n`,
    )}
    </tbody>
    </table></div>`;
}

function shown(cell: string | number): string {
  return typeof cell === 'number' ? grouped(cell) : cell;
}
