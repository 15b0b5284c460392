import type { Theme } from '../../analysis/codebook.ts';
import type { RuleRow } from '../../database/tag-tables.ts';
import { measured } from '../../reports/sentences/measured-quality.ts';
import { capitalised } from '../../wording/clauses.ts';
import { type Content, html, joined, type Markup } from '../../wording/html.ts';
import { likes, mentions, people, replies } from '../../wording/numbers.ts';
import { outsideLink } from '../outside-link.ts';
import type { PageParts } from '../page-parts.ts';
import { paragraphs } from '../paragraphs.ts';
import { themeFigures } from './theme-figures.ts';
import { themeReplies } from './theme-replies.ts';
import { themeWords } from './theme-words.ts';

/** A theme, to be opened: what it means, how it stands, how far it can be trusted, and its replies. */
export function themePanel(theme: Theme, parts: PageParts): Markup {
  const { id, name, about, link } = theme;
  const row = parts.publication.findings.themes.find((one) => one.theme === id);
  const count = row === undefined ? null : `${replies(row.replies)} · ${likes(row.likes)}`;
  return html`<details class="theme ${parts.classOf(id)}" id="theme-${id}"${theme.parent === null ? null : html` data-within="${theme.parent}"`}>
    <summary><h4>${name}</h4> <span class="count">${count}</span></summary>
    <div class="panel">
    <p class="about">${about}</p>
    ${link === null ? null : html`<p>${outsideLink(link, link)}</p>`}
    ${relations(theme, parts)}
    ${row === undefined ? null : paragraphs([`${capitalised(mentions(row.mentions))} in ${replies(row.replies)} by ${people(row.people)}, with ${likes(row.likes)} on them.`, denials(row)])}
    ${themeFigures(id, parts)}
    <h5>How good its tags are</h5>
    <p>${capitalised(measured(parts.qualityOf(id)))}.</p>
    ${themeWords(id, parts)}
    <h5>Its rules</h5>
    <p class="rules">${rulesOf(parts.rulesOf(id))}</p>
    ${themeReplies(id, parts)}
    </div>
    </details>
`;
}

function denials({
  replies_negated: denied,
  replies_echo: echo,
}: {
  readonly replies_negated: number;
  readonly replies_echo: number;
}): string {
  const parts = [
    ...(denied > 0 ? [`in ${replies(denied)} every mention is denied`] : []),
    ...(echo > 0 ? [`in ${replies(echo)} every mention only repeats the question's words`] : []),
  ];
  return parts.length === 0 ? '' : `Of them, ${parts.join('; ')}.`;
}

/** Where it lies in the codebook. */
function relations({ id, parent }: Theme, { publication }: PageParts): Content {
  const { codebook } = publication.analysis;
  const links = (themes: readonly Theme[]) =>
    joined(
      themes.map((theme) => html`<a href="#theme-${theme.id}">${theme.name}</a>`),
      ', ',
    );
  const around = codebook.filter((theme) => theme.id === parent);
  const within = codebook.filter((theme) => theme.parent === id);
  return [
    around.length === 0 ? null : html`<p>Lies within ${links(around)} and counts for it too.</p>`,
    within.length === 0 ? null : html`<p>Within it: ${links(within)}.</p>`,
  ];
}

/** Its rules; marks in replies name them by their numbers. */
function rulesOf(rules: readonly RuleRow[]): Content {
  const written = (excludes: number) =>
    joined(
      rules
        .filter((row) => row.excludes === excludes)
        .map(({ rule, text }) => html`<code id="rule-${rule}">${text}</code>`),
      ', ',
    );
  if (rules.length === 0) return 'It has no rules of its own.';
  const isLimited = rules.some(({ excludes }) => excludes === 1);
  return [written(0), isLimited ? [' – not where: ', written(1)] : null];
}
