import { type Caveat, caveats } from '../../reports/sentences/caveats.ts';
import { howThemesAreFound } from '../../reports/sentences/how-themes-are-found.ts';
import { howVoicesCount } from '../../reports/sentences/how-voices-count.ts';
import { howWords } from '../../reports/sentences/how-words.ts';
import { howQuestionsAreFound } from '../../reports/sentences/question-sentences.ts';
import { howRanked } from '../../reports/sentences/sentences.ts';
import { howCounted } from '../../reports/sentences/sharing-sentences.ts';
import { html, type Markup } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';

/** How the figures were made, and what to know before relying on them. */
export function methodSection({ publication }: PageParts): PageSection {
  const { findings, analysis } = publication;
  const method: Caveat[] = [
    { subject: 'How themes are found', text: howThemesAreFound },
    {
      subject: 'How issues are ranked',
      text: `${howRanked(analysis.settings.thresholds.likes)}. ${howCounted}`,
    },
    { subject: 'Voices', text: howVoicesCount },
    ...(findings.questions.length === 0
      ? []
      : [{ subject: 'Questions', text: howQuestionsAreFound }]),
    { subject: 'Words', text: howWords },
  ];
  return pageSection(
    'method',
    'Method and limits',
    html`<h3>How it was made</h3>
    ${subjects(method)}
    <h3>What limits it</h3>
    ${subjects(caveats(publication))}`,
  );
}

function subjects(all: readonly Caveat[]): Markup {
  return html`<dl class="subjects">
    ${all.map(({ subject, text }) => html`<dt>${subject}</dt><dd>${text}</dd>\n`)}
    </dl>`;
}
