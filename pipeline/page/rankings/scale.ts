import type { FindingRankingRow } from '../../database/ranking-findings.ts';

/** One scale for the bars of every ranking, so that they can be compared when the weighting changes. */
export interface Scale {
  /** The share at the right end, 0 to 1. */
  readonly end: number;
  readonly ticks: readonly number[];
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25];
const mostTicks = 5;

/** A scale from nothing to a round share that no share and no interval passes. */
export function scaleOf(rows: readonly FindingRankingRow[]): Scale {
  const most = Math.max(0.01, ...rows.map(({ share, share_high: high }) => high ?? share ?? 0));
  const step = steps.find((one) => most / one <= mostTicks) ?? 0.25;
  const count = Math.ceil(most / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, place) => Math.min(1, place * step));
  return { end: ticks.at(-1)!, ticks };
}
