import { html, type Markup } from '../../wording/html.ts';
import type { PageSection } from '../page-section.ts';

/** Links to the sections of the page. */
export function contentsOf(sections: readonly PageSection[]): Markup {
  return html`<nav aria-label="On this page"><ul>
    ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}
    </ul></nav>`;
}
