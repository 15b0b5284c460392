import { type Content, html, type Markup } from '../wording/html.ts';

/** A part of the page with a heading, to which the contents lead. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly markup: Markup;
}

/** A section under a heading of the second level, named by it. */
export function pageSection(id: string, title: string, content: Content): PageSection {
  const markup = html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    ${content}
    </section>`;
  return { id, title, markup };
}
