import type { Table } from '../../charts/chart.ts';
import { type NotDrawn, notDrawnSentences } from '../../charts/not-drawn.ts';
import type { ChartRow } from '../../database/reply-tables.ts';
import { html, type Markup } from '../../wording/html.ts';
import { paragraphs } from '../paragraphs.ts';
import { tableOf } from '../table-of.ts';
import { inlineDrawing } from './inline-drawing.ts';

const mostNamed = 20;

/** A picture with what it shows in words, what it does not show, and its figures as a table. */
export function chartFigure(row: ChartRow): Markup {
  const { chart, title, alternative } = row;
  const table = JSON.parse(row.figures) as Table;
  const notes = JSON.parse(row.notes) as string[];
  const notDrawn = JSON.parse(row.not_drawn) as NotDrawn[];
  return html`<figure id="chart-${chart}" class="chart">
    <h3>${title}</h3>
    <div class="drawing">${inlineDrawing(row)}</div>
    <figcaption>
    ${paragraphs(notes)}
    <details><summary>The picture in words</summary><p>${alternative}</p></details>
    <details><summary>The figures as a table</summary>${tableOf(title, table.columns, table.rows)}${paragraphs(notDrawnSentences(notDrawn, mostNamed))}</details>
    </figcaption>
    </figure>`;
}
