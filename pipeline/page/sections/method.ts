import { type Caveat, caveats } from '../../reports/sentences/caveats.ts';
import { howWords } from '../../reports/sentences/how-words.ts';
import { howQuestionsAreFound } from '../../reports/sentences/question-sentences.ts';
import { howRanked } from '../../reports/sentences/sentences.ts';
import { howCounted } from '../../reports/sentences/sharing-sentences.ts';
import { html, type Markup } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';

/** How the figures were made, and what to know before relying on them. */
export function methodSection({ publication }: PageParts): Markup {
  const { findings, analysis } = publication;
  const method: Caveat[] = [
    {
      subject: 'How themes are found',
      text: 'A reply carries a theme where a rule of the codebook matches its words; where several could match, the longest does. A theme within another counts for both, and a reply counts once for each.',
    },
    {
      subject: 'How issues are ranked',
      text: `${howRanked(analysis.settings.thresholds.likes)}. ${howCounted}`,
    },
    {
      subject: 'Voices',
      text: 'Intervals and tests rest on voices: a person is one voice however often they write, and people who share the words of a campaign are one voice together, because what they say is not said independently.',
    },
    ...(findings.questions.length === 0
      ? []
      : [{ subject: 'Questions', text: howQuestionsAreFound }]),
    { subject: 'Words', text: howWords },
  ];
  return html`<section id="method" aria-labelledby="method-title">
    <h2 id="method-title">Method and limits</h2>
    <h3>How it was made</h3>
    ${subjects(method)}
    <h3>What limits it</h3>
    ${subjects(caveats(publication))}
    </section>`;
}

function subjects(all: readonly Caveat[]): Markup {
  return html`<dl class="subjects">
    ${all.map(({ subject, text }) => html`<dt>${subject}</dt><dd>${text}</dd>\n`)}
    </dl>`;
}
