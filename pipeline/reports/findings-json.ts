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
