import type { Findings } from '../read-findings.ts';

/** The findings on words, as `findings.json` has them. */
export function wordReport(findings: Findings) {
  return {
    words: findings.words.map(
      ({ word, kind, replies, mentions, people, likes, theme, ...row }) => ({
        word,
        kind,
        replies,
        mentions,
        people,
        likes,
        rankByReplies: row.rank_by_replies,
        rankByLikes: row.rank_by_likes,
        overThreshold: row.over_threshold === 1,
        theme,
        forms: JSON.parse(row.forms) as Record<string, number>,
      }),
    ),
    wordPlaces: findings.wordPlaces.map(({ word, place, reply, starts, ends }) => ({
      rankOfWord: word,
      place,
      reply,
      starts,
      ends,
    })),
    phrases: findings.phrases.map((row) => ({
      phrase: row.phrase,
      words: row.words,
      replies: row.replies,
      mentions: row.mentions,
      people: row.people,
      voices: row.voices,
      likes: row.likes,
      cValue: row.c_value,
      association: row.association,
    })),
    wordComparisons: findings.wordComparisons.map((row) => ({
      id: row.comparison,
      name: row.name,
      voices: row.voices,
      restVoices: row.rest_voices,
      tested: row.tested,
      different: row.different,
      ownWords: row.own_words,
      reason: row.reason,
      keyWords: keyWordsOf(row.comparison, findings),
    })),
  };
}

function keyWordsOf(comparison: string, { keyWords }: Findings) {
  return keyWords
    .filter((row) => row.comparison === comparison)
    .map((row) => ({
      word: row.word,
      typicalOf: row.typical_of,
      voices: row.voices,
      restVoices: row.rest_voices,
      logLikelihood: row.log_likelihood,
      probability: row.probability,
      adjustedProbability: row.adjusted_probability,
      logRatio: { value: row.log_ratio, low: row.log_ratio_low, high: row.log_ratio_high },
      score: row.score,
    }));
}
