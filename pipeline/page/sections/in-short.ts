import { inShort } from '../../reports/summary/in-short.ts';
import { html } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { bullets } from '../paragraphs.ts';

const nothing = 'No reply is counted, so there is nothing to sum up.';

/** What somebody who reads no further must know. */
export function inShortSection({ publication }: PageParts): PageSection {
  const said = inShort(publication);
  return pageSection(
    'in-short',
    'In short',
    said.length === 0 ? html`<p>${nothing}</p>` : bullets(said),
  );
}
