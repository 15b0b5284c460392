import type { Findings } from '../read-findings.ts';
import { figures } from './figures.ts';

/** The findings on themes, as `findings.json` has them. */
export function themeReport(findings: Findings) {
  return {
    topIssues: findings.topIssues.map((row) => ({
      ...figures(row),
      rankByLikesOverThreshold: row.rank_by_likes_over_threshold,
      rankByLikes: row.rank_by_likes,
      rankByReplies: row.rank_by_replies,
      shareOfTopReply: row.share_of_top_reply,
    })),
    themes: findings.themes.map((row) => ({
      ...figures(row),
      parent: row.parent,
      counts: row.counts,
      mentions: row.mentions,
    })),
    references: findings.references.map((row) => ({
      ...figures(row),
      kind: row.kind,
      link: row.link,
      mentions: row.mentions,
      meanLikes: row.mean_likes,
      medianLikes: row.median_likes,
    })),
  };
}
