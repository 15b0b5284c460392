import type { FindingReferenceRow } from '../database/finding-tables.ts';
import type { Figures, FindingsReport } from './findings-report.ts';
import { type Publication, threadAddress } from './publication.ts';
import { limitsOf, measured, said } from './read-findings.ts';

/** All findings as one object, for whoever goes on from them with a program. */
export function findingsReport(publication: Publication): FindingsReport {
  const { analysis, findings, thread, names, made } = publication;
  const { settings } = analysis;
  const ofKind = (kind: string) =>
    limitsOf(findings, kind).map((row) => ({
      reason: row.reason.slice(kind.length + 1),
      replies: row.replies,
    }));
  const collected = measured(findings, 'collected') ?? 0;
  return {
    ...(settings.invented ? { invented: true } : {}),
    thread: {
      url: threadAddress(publication),
      question: settings.question,
      askedAt: thread.asked_at ?? settings.asked ?? null,
      host: {
        ...(settings.host.name ? { name: settings.host.name } : {}),
        pseudonym: names.person(thread.host_id),
        ...(settings.host.standing ? { standing: settings.host.standing } : {}),
      },
      collectedAt: said(findings, 'collected-at'),
    },
    coverage: {
      expected: measured(findings, 'expected'),
      collected,
      shortfall: measured(findings, 'shortfall') ?? 0,
      missing: ofKind('missing'),
      unreadable: limitsOf(findings, 'unreadable')[0]?.replies ?? 0,
    },
    replies: {
      collected,
      counted: measured(findings, 'counted') ?? 0,
      people: measured(findings, 'people') ?? 0,
      leftOut: Object.fromEntries(ofKind('left-out').map((row) => [row.reason, row.replies])),
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
    made,
  };
}

function figures(row: Omit<FindingReferenceRow, 'link' | 'mentions'>): Figures {
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
