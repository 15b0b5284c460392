import { linkSentences } from '../../reports/sentences/link-sentences.ts';
import { html, type Markup } from '../../wording/html.ts';
import { grouped } from '../../wording/numbers.ts';
import { linkItem } from '../links/link-item.ts';
import { themesOfLink } from '../links/themes-of-link.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { paragraphs } from '../paragraphs.ts';

/** So many links are listed, the first of them in the open. */
const mostLinks = 30;
const mostOpen = 10;

/** What the replies pass on to read, as a list; nothing where they pass on nothing. */
export function linksSection({ publication }: PageParts): PageSection | null {
  const { findings, analysis } = publication;
  if (!findings.linkGroups.some(({ by }) => by === 'all')) return null;
  const { links } = findings;
  const isWorking = analysis.settings.profile === 'working';
  const items = links
    .slice(0, mostLinks)
    .map((link) => linkItem(link, themesOfLink(link.url, findings), isWorking));
  const [open, folded] = [items.slice(0, mostOpen), items.slice(mostOpen)];
  const list = html`<p>${howManyListed(items.length, links.length)}</p>
    ${listOf(open)}
    ${folded.length === 0 ? null : html`<details><summary>${grouped(folded.length)} more</summary>${listOf(folded)}</details>`}`;
  return pageSection(
    'links',
    'Links',
    html`${paragraphs([linkSentences(findings).join(' ')])}
    ${links.length === 0 ? null : list}`,
  );
}

function listOf(items: readonly Markup[]): Markup {
  return html`<ul class="links" role="list">
    ${items}</ul>`;
}

function howManyListed(listed: number, all: number): string {
  const which =
    listed === all
      ? 'A reading list'
      : `The first ${grouped(listed)} of ${grouped(all)} (the workbook has them all)`;
  return `${which}: what most people pass on comes first, then what was liked most. Nobody has checked where it leads.`;
}
