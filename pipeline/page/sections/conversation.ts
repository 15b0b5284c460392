import { conversationSentences } from '../../reports/sentences/conversation-sentences.ts';
import { html } from '../../wording/html.ts';
import { chartLink } from '../charts/chart-link.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { bullets } from '../paragraphs.ts';

/** When people answered, and whom; nothing where the source does not tell. */
export function conversationSection({ publication }: PageParts): PageSection | null {
  const said = conversationSentences(publication.findings);
  if (said.length === 0) return null;
  return pageSection(
    'conversation',
    'The conversation',
    html`${bullets(said)}
    ${chartLink('timeline', publication)}`,
  );
}
