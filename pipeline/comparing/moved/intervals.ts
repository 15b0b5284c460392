import type { Reader } from '../../database/access.ts';
import type { FindingRankingRow } from '../../database/ranking-findings.ts';

/** A theme's share of a ranking with its interval, as *find* left it. */
export type RankedShare = Pick<
  FindingRankingRow,
  'list' | 'weighting' | 'theme' | 'name' | 'share' | 'share_low' | 'share_high' | 'rank' | 'reason'
>;

export type Intervals = readonly RankedShare[];

/** The weightings that are followed: how many people, and how many likes. */
export const followedWeightings = ['people', 'likes-over-threshold'] as const;

/** Reads `finding_rankings`. */
export function readIntervals(read: Reader): Intervals {
  return read.all<RankedShare>(
    `select list, weighting, theme, name, share, share_low, share_high, rank, reason
     from finding_rankings where sharing = 'whole' and weighting in (?, ?) order by rowid`,
    ...followedWeightings,
  );
}

/** How a share stands to its earlier interval. */
export type Standing = 'within' | 'outside' | 'apart';

/** Two shares of a theme in one ranking; one is null where the run has no such theme. */
export interface MovedShare {
  readonly list: string;
  readonly weighting: string;
  readonly theme: string;
  readonly name: string;
  readonly before: RankedShare | null;
  readonly after: RankedShare | null;
  /** Null where one of the intervals is missing. */
  readonly standing: Standing | null;
  /** Why there is no standing, as a sentence; null where there is one. */
  readonly reason: string | null;
}

/**
 * Each theme's share before and after, held against the earlier interval. "apart": the two intervals
 * have nothing in common; "outside": the later share lies beyond the earlier interval; "within":
 * inside it. Two runs of one thread share most of their replies, so an interval of the difference
 * that takes them for two samples would be wrong; none is given.
 */
export function movedShares(before: Intervals, after: Intervals): MovedShare[] {
  const key = ({ list, weighting, theme }: RankedShare) => `${list} ${weighting} ${theme}`;
  const earlier = new Map(before.map((row) => [key(row), row]));
  const later = new Map(after.map((row) => [key(row), row]));
  const rows = [...after, ...before.filter((row) => !later.has(key(row)))];
  return rows.map((row) => {
    const { list, weighting, theme, name } = row;
    const [one, other] = [earlier.get(key(row)) ?? null, later.get(key(row)) ?? null];
    return { list, weighting, theme, name, before: one, after: other, ...standingOf(one, other) };
  });
}

function standingOf(
  before: RankedShare | null,
  after: RankedShare | null,
): Pick<MovedShare, 'standing' | 'reason'> {
  if (before === null) return none('The earlier codebook does not have the theme.');
  if (after === null) return none('The later codebook does not have the theme.');
  const { share_low: low, share_high: high } = before;
  if (low === null || high === null) return none(`Before: ${before.reason ?? 'no interval.'}`);
  if (after.share === null || after.share_low === null || after.share_high === null) {
    return none(`After: ${after.reason ?? 'no interval.'}`);
  }
  if (after.share_low > high || after.share_high < low) return { standing: 'apart', reason: null };
  const isWithin = low <= after.share && after.share <= high;
  return { standing: isWithin ? 'within' : 'outside', reason: null };
}

function none(reason: string): Pick<MovedShare, 'standing' | 'reason'> {
  return { standing: null, reason };
}
