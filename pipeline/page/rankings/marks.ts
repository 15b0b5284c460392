import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { type Content, html, type Markup } from '../../wording/html.ts';
import { percent } from '../../wording/numbers.ts';
import type { Scale } from './scale.ts';

/** A bar for the share, and a line where it lies in 95% of the resamples. For the eye alone. */
export function shareMark(row: FindingRankingRow, scale: Scale): Markup {
  const { share, share_low: low, share_high: high } = row;
  const reach = low === null || high === null ? null : bar(low / scale.end, high / scale.end);
  return html`<svg class="share" aria-hidden="true">${bar(0, (share ?? 0) / scale.end)}${reach}</svg>`;
}

/** Its place among all, and a line over those that it could take. For the eye alone. */
export function placesMark(row: FindingRankingRow, places: number): Markup {
  const { rank, rank_low: low, rank_high: high, score } = row;
  const at = (place: number) => (place - 0.5) / places;
  const reach = low === null || high === null ? null : bar(at(low), at(high));
  const dot: Content = score === 0 ? null : html`<circle cx="${perCent(at(rank))}"/>`;
  return html`<svg class="places" aria-hidden="true">${reach}${dot}</svg>`;
}

/** How thick it is and how high it lies, the style says. */
function bar(from: number, to: number): Markup {
  const start = from === 0 ? null : html` x="${perCent(from)}"`;
  return html`<rect${start} width="${perCent(to - from)}"/>`;
}

/** Upright lines behind the bars, with their shares. */
export function ticksMark({ ticks, end }: Scale): Markup {
  const lines = ticks.map((tick) => {
    const at = perCent(tick / end);
    return html`<line x1="${at}" x2="${at}" y1="20" y2="100%"/><text x="${at}" y="13">${percent(tick)}</text>`;
  });
  return html`<svg class="ticks" aria-hidden="true">${lines}</svg>`;
}

function perCent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}
