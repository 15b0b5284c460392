import type { Publication } from '../../reports/publication.ts';
import { completeness } from '../../reports/sentences/completeness.ts';
import { leftOutLines, nothingLeftOut } from '../../reports/sentences/sentences.ts';
import { day } from '../../wording/days.ts';
import { html } from '../../wording/html.ts';
import { grouped, over, shareOf } from '../../wording/numbers.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { bullets, paragraphs } from '../paragraphs.ts';

/** How many replies there are, how complete they are, and what limits them, briefly. */
export function restsOnSection({ publication }: PageParts): PageSection {
  const { findings } = publication;
  const leftOut = leftOutLines(findings);
  return pageSection(
    'rests-on',
    'What it rests on',
    html`<dl class="figures">
    ${keyFigures(publication).map(
      ([name, figure]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>\n`,
    )}
    </dl>
    ${paragraphs([completeness(findings).join(' ')])}
    ${leftOut.length === 0 ? html`<p>${nothingLeftOut}</p>` : html`<p>Not counted are:</p>${bullets(leftOut)}`}
    <p>The replies come from people who saw one post and chose to answer it: they are no sample of the public. <a href="#method">Method and limits</a> says more.</p>`,
  );
}

function keyFigures({ findings, analysis }: Publication): [string, string][] {
  const { counted, people, collected, expected, missing, overThreshold, collectedAt } =
    findings.coverage;
  const above = over(analysis.settings.thresholds.likes, 'like');
  return [
    ['Replies counted', grouped(counted)],
    ['People who wrote them', grouped(people)],
    [`Replies with ${above}`, grouped(overThreshold)],
    missing > 0
      ? ['Of the posts known of, collected', shareOf(collected, expected)]
      : ['Posts collected', grouped(collected)],
    ...(collectedAt === null ? [] : [['Likes counted on', day(collectedAt)] as [string, string]]),
  ];
}
