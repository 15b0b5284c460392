import { referenceSentences } from '../../reports/sentences/reference-sentences.ts';
import { citedReferences, referenceLine } from '../../reports/sentences/sentences.ts';
import { html } from '../../wording/html.ts';
import { chartLink } from '../charts/chart-link.ts';
import { outsideLink } from '../outside-link.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { paragraphs } from '../paragraphs.ts';

const mostReferences = 10;

/** What the replies refer to of what the codebook looks for; nothing where nobody does. */
export function referencesSection({ publication }: PageParts): PageSection | null {
  const cited = citedReferences(publication.findings);
  if (cited.length === 0) return null;
  return pageSection(
    'references',
    'References',
    html`<ul>
    ${cited
      .slice(0, mostReferences)
      .map((row) => html`<li>${outsideLink(row.link, row.name)}: ${referenceLine(row)}</li>\n`)}
    </ul>
    ${paragraphs([referenceSentences(publication.findings).join(' ')])}
    ${chartLink('references', publication)}`,
  );
}
