import type { FindingReferenceRow } from '../database/finding-tables.ts';
import type { Publication } from './publication.ts';
import { limitsOf } from './read-findings.ts';

/** What `findings.json` holds; its JSON Schema is `findings.schema.json` beside this file. */
export type FindingsReport = ReturnType<typeof findingsReport>;

/** All findings as one object, for whoever goes on from them with a program. */
export function findingsReport({ analysis, findings, thread, names, made }: Publication) {
  const { settings } = analysis;
  const { expected, collected, counted, people, shortfall, collectedAt } = findings.coverage;
  const ofKind = (kind: string) =>
    limitsOf(findings, kind).map((row) => ({
      reason: row.reason.slice(kind.length + 1),
      replies: row.replies,
    }));
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
      expected,
      collected,
      shortfall,
      missing: ofKind('missing'),
      unreadable: limitsOf(findings, 'unreadable')[0]?.replies ?? 0,
    },
    replies: {
      collected,
      counted,
      people,
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
