import type { FindingRankingRow } from '../../database/ranking-findings.ts';
import {
  type List,
  mainWeighting,
  type Sharing,
  type Weighting,
} from '../../findings/rankings/weightings.ts';
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

/** A score of the main ranking of a list: "5,735 likes", "28 people". */
export function scoreOf(row: FindingRankingRow, list: List): string {
  const score = Math.round(row.score);
  return mainWeighting[list] === 'people' ? people(score) : likes(score);
}

/** "2.5 times"; from ten on without decimals. */
export function times(ratio: number): string {
  return `${ratioShown(ratio)} times`;
}

/** The ends of an interval: "1.0 to 3.2". */
export function fromTo(low: number, high: number): string {
  return `${ratioShown(low)} to ${ratioShown(high)}`;
}

function ratioShown(ratio: number): string {
  return ratio >= 9.95 ? grouped(Math.round(ratio)) : ratio.toFixed(1);
}
