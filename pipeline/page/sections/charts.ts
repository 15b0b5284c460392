import type { ChartRow } from '../../database/reply-tables.ts';
import { html } from '../../wording/html.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';

/** The top issues have a section of their own, where their order can be changed. */
const elsewhere = 'top-issues';

/** In this order, any others after them. */
const order = ['word-cloud', 'breadth-depth', 'references', 'timeline', 'campaigns'];

/** The pictures, each with its words and its figures; nothing where there is none. */
export function chartsSection(parts: PageParts): PageSection | null {
  const charts = chartsOf(parts);
  if (charts.length === 0) return null;
  return pageSection(
    'charts',
    'Charts',
    html`<p class="needs-script">Point at a mark for its figures, or go to a chart with the Tab key and from mark to mark with the arrow keys.</p>
    ${charts.map(chartFigure)}`,
  );
}

function chartsOf({ publication }: PageParts): ChartRow[] {
  const place = ({ chart }: ChartRow) =>
    order.includes(chart) ? order.indexOf(chart) : order.length;
  return publication.charts
    .filter(({ chart }) => chart !== elsewhere)
    .toSorted((a, b) => place(a) - place(b) || (a.chart < b.chart ? -1 : 1));
}
