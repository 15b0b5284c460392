import { wordSentences } from '../../reports/sentences/word-sentences.ts';
import { html } from '../../wording/html.ts';
import { chartLink } from '../charts/chart-link.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { bullets } from '../paragraphs.ts';

/** What words the replies use, and how the liked ones differ. */
export function wordsSection({ publication }: PageParts): PageSection {
  const { thresholds, cloud } = publication.analysis.settings;
  const options = { threshold: thresholds.words, leaveOut: cloud.leaveOut };
  return pageSection(
    'words',
    'Words',
    html`${bullets(wordSentences(publication.findings, options))}
    ${chartLink('word-cloud', publication)}`,
  );
}
