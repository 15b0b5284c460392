import type { Findings } from '../read-findings.ts';
import { measure } from './measure.ts';

/** The findings on how firm the rankings are, as `findings.json` has them. */
export function rankingReport(findings: Findings) {
  return {
    rankings: findings.rankings.map((row) => ({
      ...rankingOf(row),
      id: row.theme,
      name: row.name,
      replies: row.replies,
      voices: row.voices,
      score: row.score,
      share: measure(row.share, row.share_low, row.share_high),
      rank: measure(row.rank, row.rank_low, row.rank_high),
      holdsRank: row.holds_rank,
      next: row.next,
      timesNext: measure(row.times_next, row.times_next_low, row.times_next_high),
      ...concentration(row),
      reason: row.reason,
    })),
    weightings: findings.weightings.map((row) => ({
      ...rankingOf(row),
      themes: row.themes,
      replies: row.replies,
      voices: row.voices,
      first: row.first,
      tau: row.tau,
      pairs: row.pairs,
      pairsChanged: row.pairs_changed,
      ...concentration(row),
      resamples: row.resamples,
    })),
    withoutOne: findings.withoutOne.map((row) => ({
      list: row.list,
      weighting: row.weighting,
      unit: row.unit,
      id: row.theme,
      name: row.name,
      rank: row.rank,
      lowestRank: row.lowest_rank,
      highestRank: row.highest_rank,
      flips: row.flips,
      largestShare: row.largest_share,
      largestReply: row.largest_reply,
      rankWithoutLargest: row.rank_without_largest,
      passedBy: row.passed_by,
    })),
  };
}

function rankingOf({
  list,
  weighting,
  sharing,
}: {
  readonly list: string;
  readonly weighting: string;
  readonly sharing: string;
}) {
  return { list, weighting, sharing };
}

function concentration(row: {
  readonly top_reply_share: number | null;
  readonly top_five_share: number | null;
  readonly effective_replies: number | null;
  readonly gini: number | null;
}) {
  return {
    topReplyShare: row.top_reply_share,
    topFiveShare: row.top_five_share,
    effectiveReplies: row.effective_replies,
    gini: row.gini,
  };
}
