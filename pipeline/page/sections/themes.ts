import type { Theme } from '../../analysis/codebook.ts';
import { rankingOf } from '../../reports/sentences/ranking-wording.ts';
import { html } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { themePanel } from '../themes/theme-panel.ts';

/** Every theme of the codebook, to be opened: issues in the order of their rank, then all others. */
export function themesSection(parts: PageParts): PageSection {
  const { analysis, findings } = parts.publication;
  const { codebook } = analysis;
  const placeOf = new Map(rankingOf(findings, 'issues').map(({ theme }, place) => [theme, place]));
  const isIssue = ({ id }: Theme) => placeOf.has(id);
  const peopleOf = new Map(findings.themes.map(({ theme, people }) => [theme, people]));
  const byPeople = (a: Theme, b: Theme) => (peopleOf.get(b.id) ?? 0) - (peopleOf.get(a.id) ?? 0);
  const groups: readonly (readonly [string, readonly Theme[]])[] = [
    [
      'Issues',
      codebook.filter(isIssue).toSorted((a, b) => placeOf.get(a.id)! - placeOf.get(b.id)!),
    ],
    [
      'Themes within them',
      codebook.filter((theme) => theme.counts === 'support' && !isIssue(theme)),
    ],
    ['References', codebook.filter(({ counts }) => counts === 'references').toSorted(byPeople)],
  ];
  return pageSection(
    'themes',
    'Themes',
    html`<p>What the codebook looks for. Each opens to its definition, its figures, how good its tags were found to be, and its replies.</p>
    ${groups
      .filter(([, themes]) => themes.length > 0)
      .map(
        ([name, themes]) =>
          html`<h3>${name}</h3>\n${themes.map((theme) => themePanel(theme, parts))}`,
      )}`,
  );
}
