import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import type { Sharing, Weighting } from '../../findings/rankings/weightings.ts';
import { firstOf, weightingName } from '../../reports/sentences/ranking-wording.ts';
import { clause, list } from '../../wording/clauses.ts';
import { type Content, html, type Markup } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';
import { unbroken } from '../unbroken.ts';
import { placesMark, shareMark, ticksMark } from './marks.ts';
import { rankingTable } from './ranking-table.ts';
import { placeWords, scoreWords, shareWords } from './ranking-words.ts';
import type { Scale } from './scale.ts';
import { hintOf } from './weighting-switch.ts';

/** The issues under one weighting, the first in rank first. */
export interface Ranking {
  readonly weighting: Weighting;
  readonly sharing: Sharing;
  readonly rows: readonly FindingRankingRow[];
}

/** One order of the issues: as bars with their intervals, in words, and as a table. */
export function rankingView(ranking: Ranking, scale: Scale, parts: PageParts): Markup {
  const { weighting, sharing, rows } = ranking;
  const threshold = parts.publication.analysis.settings.thresholds.likes;
  const divided = sharing === 'split' ? ', divided among issues' : '';
  const title = `By ${weightingName(weighting, threshold)}${divided}`;
  return html`<div class="ranking" data-weighting="${weighting}" data-sharing="${sharing}">
    <h3>${title}</h3>
    <p class="hint">${hintOf(weighting)}</p>
    <p class="said">${orderWords(title, rows)}</p>
    <div class="plot">
    <p class="heads" aria-hidden="true"><span>Share of the total</span><span>Where its rank could lie</span></p>
    ${ticksMark(scale)}
    <ol role="list">
    ${rows.map((row) => issueRow(row, scale, rows.length, parts))}
    </ol>
    </div>
    ${sharing === 'whole' ? html`<details><summary>The same as a table</summary>${rankingTable(title, rows)}</details>` : null}
    </div>`;
}

function issueRow(row: FindingRankingRow, scale: Scale, places: number, parts: PageParts): Markup {
  const { theme, name, rank, score } = row;
  const words = [scoreWords(row), shareWords(row), placeWords(row)].filter((said) => said !== null);
  return html`<li class="${parts.classOf(theme)}"><span class="rank">${score === 0 ? '–' : rank}</span> <a href="#theme-${theme}">${name}</a>
    ${shareMark(row, scale)}${placesMark(row, places)}
    <p>${unbroken(words.join(' · '))}</p></li>
`;
}

const mostNamed = 5;

/** "By people: Listen to people comes first, then Health and care, …", to be read out. */
function orderWords(title: string, rows: readonly FindingRankingRow[]): Content {
  const first = firstOf(rows.filter(({ score }) => score > 0));
  if (first.names === '') return `${title}, nothing can be ranked.`;
  const next = rows
    .filter(({ rank, score }) => rank > 1 && score > 0)
    .slice(0, mostNamed - 1)
    .map(({ name }) => name);
  const then = next.length === 0 ? '' : `, then ${list(next)}`;
  return `Ordered ${clause(title)}: ${first.names} ${first.leads}${then}.`;
}
