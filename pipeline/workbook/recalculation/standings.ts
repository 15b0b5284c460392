import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import { mainWeighting } from '../../findings/rankings/weightings.ts';
import type { Findings } from '../../reports/read-findings.ts';
import { rankingRows } from '../sheets/rankings.ts';
import type { Chosen } from './formulas.ts';
import type { Issue } from './issues.ts';

/** What the formulas come to as long as nobody has changed anything: the findings' own numbers. */
export type Standing = Readonly<
  Record<Exclude<Chosen, 'barBelow' | 'barAbove' | 'barEnd'>, number | null>
>;

/** How each issue stands under the analysis's own weighting, in the order of the issues. */
export function standingsOf(findings: Findings, issues: readonly Issue[]): Standing[] {
  const main = mainWeighting.issues;
  const rows = rankingRows(findings);
  const ranked = rows.filter(({ list, weighting }) => list === 'issues' && weighting === main);
  return issues.map((issue) => standingOf(issue.ranked.get(main), rows, ranked));
}

function standingOf(
  row: FindingRankingRow | undefined,
  rows: readonly FindingRankingRow[],
  ranked: readonly FindingRankingRow[],
): Standing {
  return {
    figure: row?.score ?? null,
    rank: row?.rank ?? null,
    place: row === undefined ? null : ranked.indexOf(row) + 1,
    share: row?.share ?? null,
    timesNext: row?.times_next ?? null,
    found: row === undefined ? 0 : rows.indexOf(row) + 1,
    shareLow: row?.share_low ?? null,
    shareHigh: row?.share_high ?? null,
    rankLow: row?.rank_low ?? null,
    rankHigh: row?.rank_high ?? null,
  };
}

/** What a chart without bars has room for, so that its axis is still one of shares. */
export const emptyRoom = 0.9;

/** How far the interval of a share reaches below and above it, 0 where there is none, and where it ends. */
export function reachesOf(standing: Standing | undefined) {
  const { share = null, shareLow = null, shareHigh = null } = standing ?? {};
  const isKnown = share !== null && shareLow !== null && shareHigh !== null;
  return isKnown
    ? { barBelow: share - shareLow, barAbove: shareHigh - share, barEnd: shareHigh }
    : { barBelow: 0, barAbove: 0, barEnd: share ?? emptyRoom };
}
