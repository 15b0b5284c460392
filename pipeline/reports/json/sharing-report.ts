import type { Findings } from '../read-findings.ts';

/** How themes share replies, and the names that replies give, as `findings.json` has them. */
export function sharingReport(findings: Findings) {
  return {
    themesPerReply: findings.themesPerReply.map(({ themes, replies, people, likes }) => ({
      themes,
      replies,
      people,
      likes,
    })),
    themesTogether: findings.themesTogether.map((row) => ({
      themes: [row.theme, row.other],
      replies: row.replies,
      people: row.people,
      likes: row.likes,
      voices: row.voices,
      expected: row.expected,
      logLikelihood: row.log_likelihood,
      probability: row.probability,
      adjustedProbability: row.adjusted_probability,
      logRatio: row.log_ratio,
    })),
    mostLiked: findings.mostLiked.map(({ theme, rank, reply, likes, share }) => ({
      theme,
      rank,
      reply,
      likes,
      share,
    })),
    names: findings.named.map((row) => ({
      name: row.name,
      kind: row.kind,
      why: row.why,
      theme: row.theme,
      replies: row.replies,
      mentions: row.mentions,
      people: row.people,
      likes: row.likes,
    })),
  };
}
