/** The findings on themes. */

/** A theme's figures; `top_issues` ranks those of kind support, `references` those counted as citations. */
export interface FindingThemeRow {
  theme: string;
  parent: string | null;
  position: number;
  name: string;
  counts: string;
  replies: number;
  mentions: number;
  people: number;
  likes: number;
  replies_over_threshold: number;
  likes_over_threshold: number;
  one_plus_likes: number;
  log_likes: number;
  square_root_likes: number;
  /** Replies in which every mention is denied ("not sustainable"). */
  replies_negated: number;
  /** Replies in which every mention only repeats the question's words. */
  replies_echo: number;
}

export interface FindingTopIssueRow {
  theme: string;
  name: string;
  replies: number;
  people: number;
  likes: number;
  replies_over_threshold: number;
  likes_over_threshold: number;
  rank_by_likes_over_threshold: number;
  rank_by_likes: number;
  rank_by_replies: number;
  /** Share of the theme's likes over the threshold that its most liked reply supplies, 0 to 1. */
  share_of_top_reply: number | null;
}

/** What the replies refer to: its breadth in replies, mentions and people, and its likes. */
export interface FindingReferenceRow {
  theme: string;
  name: string;
  /** "theory", "person", "organisation", "book", "place", "example"; null where the codebook does not say. */
  kind: string | null;
  link: string | null;
  replies: number;
  mentions: number;
  people: number;
  likes: number;
  replies_over_threshold: number;
  likes_over_threshold: number;
  /** Likes of a reply on average, and of the one in the middle; null where no reply refers to it. */
  mean_likes: number | null;
  median_likes: number | null;
}

/** How many replies carry so many of the outermost themes of kind support. */
export interface FindingThemesPerReplyRow {
  themes: number;
  replies: number;
  people: number;
  likes: number;
}

/** Two outermost themes of kind support in the same replies; `theme` comes first in the codebook. */
export interface FindingThemesTogetherRow {
  theme: string;
  other: string;
  replies: number;
  people: number;
  likes: number;
  /** Voices that carry both in one reply, each counted by the share of its replies that do. */
  voices: number;
  /** Those that would, did the two not depend on each other. */
  expected: number;
  log_likelihood: number;
  probability: number;
  /** Corrected for all pairs. */
  adjusted_probability: number;
  /** Binary logarithm of the ratio of voices to expected; null where nothing is expected. */
  log_ratio: number | null;
}

/** The most liked replies of a theme, one a voice. */
export interface FindingMostLikedRow {
  theme: string;
  rank: number;
  reply: number;
  likes: number;
  /** Share of the likes of all the theme's replies, 0 to 1. */
  share: number;
}

/** A name that replies give, found by how it is written; nobody has checked it. */
export interface FindingNameRow {
  name: string;
  /** "account", one of the kinds of references, or "name" where nothing tells. */
  kind: string;
  /** What speaks for the kind, as a sentence. */
  why: string;
  /** The theme whose matches cover most of its mentions, if any. */
  theme: string | null;
  replies: number;
  mentions: number;
  people: number;
  likes: number;
}

const figures = `replies integer not null, mentions integer not null, people integer not null,
    likes integer not null, replies_over_threshold integer not null,
    likes_over_threshold integer not null`;

export interface ThemeFindings {
  finding_themes: FindingThemeRow;
  finding_top_issues: FindingTopIssueRow;
  finding_references: FindingReferenceRow;
  finding_themes_per_reply: FindingThemesPerReplyRow;
  finding_themes_together: FindingThemesTogetherRow;
  finding_most_liked: FindingMostLikedRow;
  finding_names: FindingNameRow;
}

export const themeFindings: Record<keyof ThemeFindings, string> = {
  finding_themes: `theme text primary key, parent text, position integer not null,
    name text not null, counts text not null, ${figures}, one_plus_likes real not null,
    log_likes real not null, square_root_likes real not null,
    replies_negated integer not null, replies_echo integer not null`,
  finding_top_issues: `theme text primary key, name text not null, replies integer not null,
    people integer not null, likes integer not null, replies_over_threshold integer not null,
    likes_over_threshold integer not null, rank_by_likes_over_threshold integer not null,
    rank_by_likes integer not null, rank_by_replies integer not null, share_of_top_reply real`,
  finding_references: `theme text primary key, name text not null, kind text, link text,
    ${figures}, mean_likes real, median_likes real`,
  finding_themes_per_reply: `themes integer primary key, replies integer not null,
    people integer not null, likes integer not null`,
  finding_themes_together: `theme text not null, other text not null, replies integer not null,
    people integer not null, likes integer not null, voices real not null,
    expected real not null, log_likelihood real not null, probability real not null,
    adjusted_probability real not null, log_ratio real, primary key (theme, other)`,
  finding_most_liked: `theme text not null, rank integer not null, reply integer not null,
    likes integer not null, share real not null, primary key (theme, rank)`,
  finding_names: `name text not null, kind text not null, why text not null, theme text,
    replies integer not null, mentions integer not null, people integer not null,
    likes integer not null, primary key (name, kind)`,
};
