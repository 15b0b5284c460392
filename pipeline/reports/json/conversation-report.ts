import type { Findings } from '../read-findings.ts';
import { measure } from './measure.ts';

/** The findings on the conversation and on the questions of the post, as `findings.json` has them. */
export function conversationReport(findings: Findings) {
  return {
    times: findings.times.map((row) => ({
      by: row.by,
      value: row.value,
      replies: row.replies,
      people: row.people,
      likes: row.likes,
      repliesOverThreshold: row.replies_over_threshold,
      byHost: row.by_host,
    })),
    depths: findings.depths.map(({ depth, replies, people, likes }) => ({
      depth,
      replies,
      people,
      likes,
    })),
    discussions: findings.discussions.map((row) => ({
      reply: row.reply,
      posts: row.posts,
      counted: row.counted,
      byHost: row.by_host,
      people: row.people,
      depth: row.depth,
      likes: row.likes,
    })),
    exchanges: findings.exchanges.map(({ kind, about, value, unit }) => ({
      kind,
      about,
      value,
      unit,
    })),
    questions: findings.questions.map((row) => ({
      question: row.question,
      asks: row.asks,
      replies: row.replies,
      people: row.people,
      likes: row.likes,
      repliesOverThreshold: row.replies_over_threshold,
      likesOverThreshold: row.likes_over_threshold,
      share: measure(row.share, row.share_low, row.share_high),
      reason: row.reason,
      themes: themesOf(findings, row.question),
    })),
  };
}

function themesOf({ questionThemes }: Findings, question: number) {
  return questionThemes
    .filter((row) => row.question === question)
    .map((row) => ({
      id: row.theme,
      name: row.name,
      counts: row.counts,
      replies: row.replies,
      people: row.people,
      likes: row.likes,
      likesOverThreshold: row.likes_over_threshold,
      rankByPeople: row.rank_by_people,
      rankByLikesOverThreshold: row.rank_by_likes_over_threshold,
      findsAnswers: row.own === 1,
    }));
}
