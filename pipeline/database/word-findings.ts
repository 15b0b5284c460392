/** The findings on words. */

export interface FindingWordRow {
  rank: number;
  word: string;
  /** "word", "tag", or "phrase" where the thread uses several words as one. */
  kind: string;
  /** JSON object: each written form with its mentions. */
  forms: string;
  replies: number;
  mentions: number;
  people: number;
  likes: number;
  rank_by_replies: number;
  rank_by_likes: number;
  over_threshold: number;
  /** The theme that most of the word's mentions fall in, if any. */
  theme: string | null;
}

/** Where a word over the threshold stands: in its most liked replies, one a voice. */
export interface FindingWordPlaceRow {
  /** The word's rank by mentions. */
  word: number;
  place: number;
  reply: number;
  starts: number;
  ends: number;
}

/** Words that follow one another, from two to five. */
export interface FindingPhraseRow {
  rank: number;
  phrase: string;
  words: number;
  replies: number;
  mentions: number;
  people: number;
  /** Voices that say it; what comes below rests on them. */
  voices: number;
  likes: number;
  /** How much longer phrases do not account for it: the C-value. */
  c_value: number;
  /** How much more often its words stand together than by chance: normalised pointwise mutual information, -1 to 1. */
  association: number;
}

/** Two bodies of replies whose words are compared: those with likes over the threshold, or of a theme, and the rest. */
export interface FindingWordComparisonRow {
  /** "replies:liked", or a theme. */
  comparison: string;
  name: string;
  /** Voices with a reply in the body, and with one in the rest; some have both. */
  voices: number;
  rest_voices: number;
  /** Words that are tested, and those of them that differ more than chance would (adjusted probability below 0.05). */
  tested: number;
  different: number;
  /** Words that are not tested as in the theme's replies most of their mentions are what its rules matched. */
  own_words: number;
  /** Why there is no comparison, as a sentence; null where there is one. */
  reason: string | null;
}

/** A word that is used more in one body of replies than in the rest, or less. */
export interface FindingKeyWordRow {
  comparison: string;
  /** From 1: by their scores the most typical of the body, then the most typical of the rest. */
  place: number;
  word: string;
  /** "body" or "rest": which of them it is typical of. */
  typical_of: string;
  /** Voices that use it in the body, and in the rest. */
  voices: number;
  rest_voices: number;
  log_likelihood: number;
  probability: number;
  /** Corrected for all words tested (Benjamini & Hochberg). */
  adjusted_probability: number;
  /** Binary logarithm of how many times more frequent it is in the body. */
  log_ratio: number;
  /** Ends of its 95% interval, corrected for the choice of the words that are kept. */
  log_ratio_low: number | null;
  log_ratio_high: number | null;
  /** The log-odds ratio with an informative prior over its standard deviation; below 0 for the rest. */
  score: number;
}

export interface WordFindings {
  finding_words: FindingWordRow;
  finding_word_places: FindingWordPlaceRow;
  finding_phrases: FindingPhraseRow;
  finding_word_comparisons: FindingWordComparisonRow;
  finding_key_words: FindingKeyWordRow;
}

export const wordFindings: Record<keyof WordFindings, string> = {
  finding_words: `rank integer primary key, word text not null, kind text not null,
    forms text not null, replies integer not null, mentions integer not null,
    people integer not null, likes integer not null, rank_by_replies integer not null,
    rank_by_likes integer not null, over_threshold integer not null, theme text`,
  finding_word_places: `word integer not null, place integer not null, reply integer not null,
    starts integer not null, ends integer not null, primary key (word, place)`,
  finding_phrases: `rank integer primary key, phrase text not null unique, words integer not null,
    replies integer not null, mentions integer not null, people integer not null,
    voices integer not null, likes integer not null, c_value real not null, association real not null`,
  finding_word_comparisons: `comparison text primary key, name text not null,
    voices integer not null, rest_voices integer not null, tested integer not null,
    different integer not null, own_words integer not null, reason text`,
  finding_key_words: `comparison text not null, place integer not null, word text not null,
    typical_of text not null, voices integer not null, rest_voices integer not null,
    log_likelihood real not null, probability real not null, adjusted_probability real not null,
    log_ratio real not null, log_ratio_low real, log_ratio_high real, score real not null,
    primary key (comparison, place)`,
};
