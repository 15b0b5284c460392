import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import {
  type List,
  mainWeighting,
  type Sharing,
  type Weighting,
} from '../../findings/rankings/weightings.ts';
import { list as listed } from '../../wording/clauses.ts';
import { grouped, likes, over, people } from '../../wording/numbers.ts';
import type { Findings } from '../read-findings.ts';

/** What a weighting goes by, to stand after "by". */
export function weightingName(weighting: Weighting, threshold: number): string {
  return {
    people: 'people',
    equal: 'replies',
    'likes-over-threshold': `likes of replies with ${over(threshold, 'like')}`,
    likes: 'all likes',
    log: 'logarithm of likes',
    'square-root': 'square root of likes',
  }[weighting];
}

/** What the themes of a list are called: one of them, and several. */
export const themeNouns: Readonly<Record<List, readonly [string, string]>> = {
  issues: ['issue', 'issues'],
  references: ['reference', 'references'],
};

/** The rows of one ranking, the first in rank first. */
export function rankingOf(
  { rankings }: Findings,
  list: List,
  weighting: Weighting = mainWeighting[list],
  sharing: Sharing = 'whole',
): readonly FindingRankingRow[] {
  return rankings.filter(
    (row) => row.list === list && row.weighting === weighting && row.sharing === sharing,
  );
}

/** A score by likes or by people: "5,735 likes", "28 people". */
export function scoreOf(row: FindingRankingRow): string {
  const score = Math.round(row.score);
  return row.weighting === 'people' ? people(score) : likes(score);
}

/** The theme or themes of the first rank, with what they do. */
export function firstOf(rows: readonly FindingRankingRow[]) {
  const names = rows.filter(({ rank }) => rank === 1).map(({ name }) => name);
  const one = names.length === 1;
  return {
    names: listed(names),
    leads: one ? 'comes first' : 'share the first place',
    stays: one ? 'stays first' : 'stay first',
  };
}

/** "2.5 times"; from ten on without decimals, near 1 with so many that it does not read as 1. */
export function times(ratio: number): string {
  return `${ratioShown(ratio)} times`;
}

/** The ends of an interval: "0.8 to 3.2". */
export function fromTo(low: number, high: number): string {
  return `${ratioShown(low)} to ${ratioShown(high)}`;
}

/** Whether a ratio is above 1 decides what is said of it, so rounding must not hide that. */
function ratioShown(ratio: number): string {
  if (ratio >= 9.95) return grouped(Math.round(ratio));
  if (ratio < 0.9 || ratio >= 1.1) return ratio.toFixed(1);
  const digits = [2, 3, 4, 5].find((count) => Number(ratio.toFixed(count)) !== 1) ?? 2;
  return ratio.toFixed(digits);
}
