import { type Content, html, joined } from '../../wording/html.ts';
import { grouped } from '../../wording/numbers.ts';
import type { PageParts } from '../page-parts.ts';
import { carries } from '../replies/shown-reply.ts';

/** Without the script, a theme leads to so many of its replies. */
const mostLinks = 10;

/**
 * Where a theme's replies stand: links to the most liked ones, in whose place the script shows the
 * replies themselves. Nothing in the publish profile, which has no texts.
 */
export function themeReplies(theme: string, { publication, replies }: PageParts): Content {
  if (publication.analysis.settings.profile === 'publish') return null;
  const carrying = replies.filter((reply) => carries(reply, theme));
  if (carrying.length === 0) return null;
  const links = carrying
    .slice(0, mostLinks)
    .map(({ reply }) => html`<a href="#reply-${reply}">${reply}</a>`);
  const first =
    links.length < carrying.length ? `The ${grouped(links.length)} most liked of its` : 'Its';
  return html`<h5>Its replies</h5>
    <div class="replies-of" data-theme="${theme}"><p>${first} ${grouped(carrying.length)} replies on this page, the most liked first: ${joined(links, ', ')}.</p></div>`;
}
