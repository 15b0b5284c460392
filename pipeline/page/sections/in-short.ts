import { inShort } from '../../reports/summary/in-short.ts';
import { html, type Markup } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { bullets } from '../paragraphs.ts';

const nothing = 'No reply is counted, so there is nothing to sum up.';

/** What somebody who reads no further must know. */
export function inShortSection({ publication }: PageParts): Markup {
  const said = inShort(publication);
  return html`<section id="in-short" aria-labelledby="in-short-title">
    <h2 id="in-short-title">In short</h2>
    ${said.length === 0 ? html`<p>${nothing}</p>` : bullets(said)}
    </section>`;
}
