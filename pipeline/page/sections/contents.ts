import { html, type Markup } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { hasCharts } from './charts.ts';

/** Links to the sections of the page. */
export function contentsOf(parts: PageParts): Markup {
  const sections = [
    ['in-short', 'In short'],
    ['rests-on', 'What it rests on'],
    ['top-issues', 'Top issues'],
    ...(hasCharts(parts) ? [['charts', 'Charts']] : []),
    ['themes', 'Themes'],
    ['replies', 'All replies'],
    ['method', 'Method and limits'],
  ];
  return html`<nav aria-label="On this page"><ul>
    ${sections.map(([id, name]) => html`<li><a href="#${id!}">${name!}</a></li>\n`)}
    </ul></nav>`;
}
