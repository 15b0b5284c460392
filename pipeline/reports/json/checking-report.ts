import type { Findings } from '../read-findings.ts';
import { figures } from './figures.ts';
import { measure } from './measure.ts';

/** The findings on what limits the evidence, as `findings.json` has them. */
export function checkingReport(findings: Findings) {
  return {
    flags: findings.flags.map((row) => ({
      id: row.flag,
      name: row.name,
      replies: row.replies,
      people: row.people,
      likes: row.likes,
      byRules: row.by_rules,
      byPeople: row.by_people,
      takenAway: row.taken_away,
    })),
    campaigns: findings.campaigns.map((row) => ({
      templateReply: row.template_reply,
      replies: row.replies,
      texts: row.texts,
      people: row.people,
      likes: row.likes,
      firstAt: row.first_at,
      lastAt: row.last_at,
      leastSimilarity: row.least_similarity,
      mainTheme: row.main_theme,
      times: findings.campaignTimes
        .filter(({ campaign }) => campaign === row.campaign)
        .map(({ by, value, replies }) => ({ by, value, replies })),
    })),
    withoutFlags: findings.withoutFlags.map((row) => ({
      flag: row.flag,
      ...figures(row),
      rankByLikesOverThreshold: row.rank_by_likes_over_threshold,
      rankByReplies: row.rank_by_replies,
    })),
    withoutCodings: findings.withoutCodings.map((row) => ({
      ...figures(row),
      rankByLikesOverThreshold: row.rank_by_likes_over_threshold,
      rankByReplies: row.rank_by_replies,
    })),
    quality: findings.quality.map((row) => ({
      subject: row.subject,
      name: row.name,
      method: row.method,
      coded: row.coded,
      codedYes: row.coded_yes,
      tagged: row.tagged,
      taggedYes: row.tagged_yes,
      precision: measure(row.precision, row.precision_low, row.precision_high),
      recall: measure(row.recall, row.recall_low, row.recall_high),
      f1: measure(row.f1, row.f1_low, row.f1_high),
      effectiveReplies: row.effective,
      reason: row.reason,
    })),
    agreement: findings.agreement.map((row) => ({
      subject: row.subject,
      name: row.name,
      coders: JSON.parse(row.coders) as string[],
      replies: row.replies,
      percent: measure(row.percent, row.percent_low, row.percent_high),
      kappa: measure(row.kappa, row.kappa_low, row.kappa_high),
      alpha: measure(row.alpha, row.alpha_low, row.alpha_high),
      open: row.open,
      reason: row.reason,
    })),
  };
}
