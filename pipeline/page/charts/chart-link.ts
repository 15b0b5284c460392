import type { Publication } from '../../reports/publication.ts';
import { type Content, html } from '../../wording/html.ts';

/** The way to a chart of the page; nothing where it is not drawn. */
export function chartLink(chart: string, { charts }: Publication): Content {
  const drawn = charts.find((row) => row.chart === chart);
  return drawn === undefined
    ? null
    : html`<p>Chart: <a href="#chart-${chart}">${drawn.title}</a></p>`;
}
