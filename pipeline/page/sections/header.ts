import { whenAsked, whoAsked } from '../../reports/sentences/sentences.ts';
import { capitalised } from '../../wording/clauses.ts';
import { type Content, html, type Markup } from '../../wording/html.ts';
import { inventedNotice } from '../../wording/invented-notice.ts';
import { outsideLink } from '../outside-link.ts';
import type { PageParts } from '../page-parts.ts';

/** Who asked what, when, and whether the replies are invented. */
export function headerOf({ publication }: PageParts): Markup {
  const { title, question, host, invented } = publication.analysis.settings;
  const { url } = publication.thread;
  const post: Content = url === null ? 'a public post' : outsideLink(url, 'a public post');
  const when = whenAsked(publication);
  const start = capitalised(`${when === null ? '' : `${when} `}${whoAsked(publication)}`);
  return html`<header>
    ${invented ? html`<p class="invented"><strong>${inventedNotice}.</strong> Nobody wrote these replies; the figures show what the reports look like.</p>` : null}
    <h1>${title}</h1>
    <p class="asked">${start} asked in ${post}${host.standing ? `, ${host.standing}` : ''}:</p>
    <blockquote><p>${question}</p></blockquote>
    </header>`;
}
