import { sharings, weightings } from '../../findings/rankings/weightings.ts';
import { rankingOf } from '../../reports/sentences/ranking-wording.ts';
import { howMuchDecides, noSupport } from '../../reports/sentences/sentences.ts';
import { howCounted } from '../../reports/sentences/sharing-sentences.ts';
import { html } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { rankingView } from '../rankings/ranking-view.ts';
import { scaleOf } from '../rankings/scale.ts';
import { weightingSwitch } from '../rankings/weighting-switch.ts';

/**
 * The issues in their order under each weighting; the switch is of HTML and style alone, so that it
 * works without the script.
 */
export function topIssuesSection(parts: PageParts): PageSection {
  const { findings, analysis } = parts.publication;
  const threshold = analysis.settings.thresholds.likes;
  if (findings.topIssues.length === 0)
    return pageSection('top-issues', 'Top issues', html`<p>${noSupport}</p>`);
  const rankings = weightings.flatMap((weighting) =>
    sharings.map((sharing) => ({
      weighting,
      sharing,
      rows: rankingOf(findings, 'issues', weighting, sharing),
    })),
  );
  const scale = scaleOf(rankings.flatMap(({ rows }) => rows));
  return pageSection(
    'top-issues',
    'Top issues',
    html`
    <p>${howMuchDecides(findings, threshold)} ${howCounted}</p>
    ${weightingSwitch(threshold)}
    <div class="rankings">
    ${rankings.map((ranking) => rankingView(ranking, scale, parts))}
    </div>
    <p class="note">Bars show each issue's share of the total, which is the sum over all issues. The thin line is where that share lies, and the line at the right where the rank lies, in 95% of the resamples of the people who answered; there is none where too few voices supply it.</p>
    `,
  );
}
