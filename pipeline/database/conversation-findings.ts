/** The findings on the conversation: when, how deep, who answers whom, and what was asked. */

/** Counted replies of a day, an hour of a day, or a time after the question; all in UTC. */
export interface FindingTimeRow {
  /**
   * "day" (2020-04-15), "hour-of-day" (00 to 23), "hours-after" (0 to 71), "days-after" (from 3 on);
   * "no-time" and "before-question", each without a value, where there are such replies.
   */
  by: string;
  value: string;
  replies: number;
  people: number;
  likes: number;
  replies_over_threshold: number;
  /** The host's own posts then, which are not counted; null where the host is not known. */
  by_host: number | null;
}

/** Counted replies at a depth below the post; null where a parent on the way is missing. */
export interface FindingDepthRow {
  depth: number | null;
  replies: number;
  people: number;
  likes: number;
}

/** All that stands below one direct reply: a branch of the conversation. */
export interface FindingDiscussionRow {
  rank: number;
  /** The direct reply that opens it, left out or not. */
  reply: number;
  /** Posts below it, left out or not, and of them those that are counted and those of the host. */
  posts: number;
  counted: number;
  by_host: number;
  /** Different people below it, the host not among them. */
  people: number;
  /** Steps from the direct reply to the deepest post below it. */
  depth: number;
  /** Likes of the counted posts below it. */
  likes: number;
}

/** Who answers whom, in numbers only. */
export interface FindingExchangeRow {
  /** One of the kinds of `findings/conversation/exchanges.ts`. */
  kind: string;
  about: string;
  value: number;
  unit: string;
}

/** A question that the post asked, and how many answer it. */
export interface FindingQuestionRow {
  /** From 1; 0 for those that answer none of them. */
  question: number;
  asks: string;
  replies: number;
  people: number;
  likes: number;
  replies_over_threshold: number;
  likes_over_threshold: number;
  /** Share of the counted replies' people who answer it, 0 to 1. */
  share: number | null;
  share_low: number | null;
  share_high: number | null;
  /** Why there is no share, or no interval. */
  reason: string | null;
}

/** What the answers to a question speak of: themes of the codebook. */
export interface FindingQuestionThemeRow {
  question: number;
  theme: string;
  name: string;
  counts: string;
  replies: number;
  people: number;
  likes: number;
  likes_over_threshold: number;
  rank_by_people: number;
  /** Among the themes of the question that are counted alike; equal figures share a rank. */
  rank_by_likes_over_threshold: number;
  /** 1 where answers are found by the theme itself, as the analysis asks. */
  own: number;
}

export interface ConversationFindings {
  finding_times: FindingTimeRow;
  finding_depths: FindingDepthRow;
  finding_discussions: FindingDiscussionRow;
  finding_exchanges: FindingExchangeRow;
  finding_questions: FindingQuestionRow;
  finding_question_themes: FindingQuestionThemeRow;
}

const figures = 'replies integer not null, people integer not null, likes integer not null';

export const conversationFindings: Record<keyof ConversationFindings, string> = {
  finding_times: `by text not null, value text not null, ${figures},
    replies_over_threshold integer not null, by_host integer, primary key (by, value)`,
  finding_depths: `depth integer unique, ${figures}`,
  finding_discussions: `rank integer primary key, reply integer not null unique,
    posts integer not null, counted integer not null, by_host integer not null,
    people integer not null, depth integer not null, likes integer not null`,
  finding_exchanges: `kind text primary key, about text not null, value real not null,
    unit text not null`,
  finding_questions: `question integer primary key, asks text not null, ${figures},
    replies_over_threshold integer not null, likes_over_threshold integer not null,
    share real, share_low real, share_high real, reason text`,
  finding_question_themes: `question integer not null, theme text not null, name text not null,
    counts text not null, ${figures}, likes_over_threshold integer not null,
    rank_by_people integer not null, rank_by_likes_over_threshold integer not null,
    own integer not null, primary key (question, theme)`,
};
