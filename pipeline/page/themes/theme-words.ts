import { inNumbers } from '../../reports/sentences/word-sentences.ts';
import { clause } from '../../wording/clauses.ts';
import { type Content, html } from '../../wording/html.ts';
import { grouped, people } from '../../wording/numbers.ts';
import type { PageParts } from '../page-parts.ts';

const mostWords = 10;
const mostKeyWords = 5;

/** The words that led to a theme, and those that its replies use more than the rest. */
export function themeWords(theme: string, { publication }: PageParts): Content {
  const { words, keyWords, wordComparisons } = publication.findings;
  const found = words.filter((row) => row.theme === theme).slice(0, mostWords);
  const comparison = wordComparisons.find((row) => row.comparison === theme);
  const keys = keyWords
    .filter((row) => row.comparison === theme && row.typical_of === 'body')
    .slice(0, mostKeyWords);
  const listed = found.map(
    ({ word, mentions, people: by }) =>
      html`<li><bdi>${word}</bdi> <span>${grouped(mentions)}, by ${people(by)}</span></li>`,
  );
  if (found.length === 0 && comparison === undefined) return null;
  return [
    html`<h5>Top words</h5>`,
    found.length === 0
      ? null
      : html`<p>Its rules find most (mentions):</p><ul class="words">${listed}</ul>`,
    comparison === undefined
      ? null
      : keys.length > 0
        ? html`<p>Its replies say more often than the rest:</p><ul class="words">${keys.map(
            (key) =>
              html`<li><bdi>${key.word}</bdi> <span>${inNumbers(key, comparison)}</span></li>`,
          )}</ul>`
        : html`<p>${noKeyWords(comparison.reason)}</p>`,
  ];
}

function noKeyWords(reason: string | null): string {
  return reason === null
    ? 'No other word tells its replies from the rest more than chance would.'
    : `Its words are not compared with those of the rest: ${clause(reason)}.`;
}
