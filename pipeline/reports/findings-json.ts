import type { FindingReferenceRow } from '../database/finding-tables.ts';
import { completeness } from './completeness.ts';
import type { Publication } from './publication.ts';
import { limitsOf } from './read-findings.ts';

/** What `findings.json` holds; its JSON Schema is `findings.schema.json` beside this file. */
export type FindingsReport = ReturnType<typeof findingsReport>;

/** All findings as one object, for whoever goes on from them with a program. */
export function findingsReport({ analysis, findings, thread, names, made }: Publication) {
  const { settings } = analysis;
  const { coverage } = findings;
  const { collected, counted, people, collectedAt } = coverage;
  const byReason = (kind: string) =>
    Object.fromEntries(
      limitsOf(findings, kind).map((row) => [row.reason.slice(kind.length + 1), row.replies]),
    );
  return {
    ...(settings.invented ? { invented: true } : {}),
    thread: {
      url: thread.url,
      question: settings.question,
      askedAt: thread.asked_at,
      host: {
        ...(settings.host.name ? { name: settings.host.name } : {}),
        pseudonym: names.person(thread.host_id),
        ...(settings.host.standing ? { standing: settings.host.standing } : {}),
      },
      collectedAt,
    },
    coverage: {
      sentences: completeness(findings),
      expected: coverage.expected,
      collected,
      missing: coverage.missing,
      reasons: byReason('missing'),
      ceilings: byReason('ceiling'),
      perhapsMissing: coverage.perhapsMissing,
      missingAround: coverage.missingAround,
      finished: coverage.finished,
      waiting: coverage.waiting,
      branches: findings.branches.map((row) => ({
        kind: row.kind,
        post: row.post_id,
        reply: row.reply,
        expected: row.expected,
        collected: row.collected,
        missing: row.missing,
        perhapsMissing: row.perhaps_missing,
        reasons: JSON.parse(row.reasons) as Record<string, number>,
      })),
      unreadable: limitsOf(findings, 'unreadable')[0]?.replies ?? 0,
    },
    replies: {
      collected,
      counted,
      people,
      leftOut: byReason('left-out'),
    },
    thresholds: settings.thresholds,
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
      link: row.link,
      mentions: row.mentions,
    })),
    words: findings.words.map(({ word, replies, mentions, people, likes, theme, ...row }) => ({
      word,
      replies,
      mentions,
      people,
      likes,
      overThreshold: row.over_threshold === 1,
      theme,
      forms: JSON.parse(row.forms) as Record<string, number>,
    })),
    links: findings.links.map(({ url, domain, title, replies, people, likes }) => ({
      url,
      domain,
      title,
      replies,
      people,
      likes,
    })),
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
    })),
    withoutFlags: findings.withoutFlags.map((row) => ({
      flag: row.flag,
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
    made,
  };
}

function measure(value: number | null, low: number | null, high: number | null) {
  return { value, low, high };
}

function figures(row: Omit<FindingReferenceRow, 'link' | 'mentions'>) {
  return {
    id: row.theme,
    name: row.name,
    replies: row.replies,
    people: row.people,
    likes: row.likes,
    repliesOverThreshold: row.replies_over_threshold,
    likesOverThreshold: row.likes_over_threshold,
  };
}
