/** The findings: the only numbers that anything prints. */

export interface FindingWordRow {
  rank: number;
  word: string;
  /** JSON object: each written form with its mentions. */
  forms: string;
  replies: number;
  mentions: number;
  people: number;
  likes: number;
  over_threshold: number;
  /** The theme that most of the word's mentions fall in, if any. */
  theme: string | null;
}

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

export interface FindingReferenceRow {
  theme: string;
  name: string;
  link: string | null;
  replies: number;
  mentions: number;
  people: number;
  likes: number;
  replies_over_threshold: number;
  likes_over_threshold: number;
}

export interface FindingLinkRow {
  url: string;
  domain: string;
  title: string | null;
  replies: number;
  people: number;
  likes: number;
}

/** What was left out or could not be had, with the reason. */
export interface FindingLimitRow {
  reason: string;
  about: string;
  replies: number;
}

export interface FindingCoverageRow {
  measure: string;
  value: string;
  about: string;
}

/**
 * Expected against collected for a part of the thread. Every post but the root belongs to one part,
 * so the rows add up; expected less collected is missing, and the reasons add up to it.
 */
export interface FindingBranchRow {
  /** From 1, the most missing first. */
  branch: number;
  /**
   * "direct-replies": those to the root; "branch": all that stands below its first post;
   * "place-not-known": what they answer is not known; "quotes": posts that quote the root.
   */
  kind: string;
  /** The branch's first post. */
  post_id: string | null;
  /** The first post's number, where it is here. */
  reply: number | null;
  expected: number;
  collected: number;
  missing: number;
  /** Posts that the service counts besides; they may be among the missing whose place is not known. */
  perhaps_missing: number;
  /** JSON object: each reason with its number, by the alphabet. */
  reasons: string;
}

/** A post of the thread that is missing and whose id is known. */
export interface FindingMissingRow {
  post_id: string;
  reason: string;
  /** The reply that it answers, 0 for the root; null where that is missing too, or not known. */
  answers: number | null;
}

/** A flag's figures, those that people took away not among them. */
export interface FindingFlagRow {
  flag: string;
  name: string;
  replies: number;
  people: number;
  likes: number;
  /** Of the replies: found by rules. */
  by_rules: number;
  /** Of the replies: given by people alone. */
  by_people: number;
  /** Found by rules, taken away by people. */
  taken_away: number;
}

/** Replies that say nearly the same, in replies, distinct texts and people. */
export interface FindingCampaignRow {
  campaign: number;
  /** The reply whose text stands for all. */
  template_reply: number;
  replies: number;
  texts: number;
  people: number;
  likes: number;
  first_at: string | null;
  last_at: string | null;
  /** The least similarity of a reply to the template, 0 to 1. */
  least_similarity: number;
}

/** The top issues without the replies that carry a flag. */
export interface FindingWithoutFlagRow {
  /** A flag, or "any". */
  flag: string;
  theme: string;
  name: string;
  replies: number;
  people: number;
  likes: number;
  replies_over_threshold: number;
  likes_over_threshold: number;
  rank_by_likes_over_threshold: number;
  rank_by_replies: number;
}

/** How well the tagging of a theme, or a flag, agrees with people, estimated for all replies. */
export interface FindingQualityRow {
  /** A theme, or a flag as "flag:abuse". */
  subject: string;
  name: string;
  /** "rules", "learned" or "both". */
  method: string;
  /** Replies that people decided on, of those drawn for it. */
  coded: number;
  /** Of these: people said yes; tagged; both. */
  coded_yes: number;
  tagged: number;
  tagged_yes: number;
  precision: number | null;
  precision_low: number | null;
  precision_high: number | null;
  recall: number | null;
  recall_low: number | null;
  recall_high: number | null;
  f1: number | null;
  f1_low: number | null;
  f1_high: number | null;
  /** Kish's effective number of replies. */
  effective: number | null;
  /** Why a value or an interval is missing, as a sentence; null where none is. */
  reason: string | null;
}

/** How far the coders of a theme, or a flag, agree with each other. */
export interface FindingAgreementRow {
  subject: string;
  name: string;
  /** JSON list of the coders. */
  coders: string;
  /** Replies that at least two of them decided on. */
  replies: number;
  percent: number | null;
  percent_low: number | null;
  percent_high: number | null;
  /** Cohen's, where there are just two coders. */
  kappa: number | null;
  kappa_low: number | null;
  kappa_high: number | null;
  /** Krippendorff's, nominal. */
  alpha: number | null;
  alpha_low: number | null;
  alpha_high: number | null;
  /** Replies on which coders differ and have not agreed since. */
  open: number;
  reason: string | null;
}

export interface FindingTables {
  finding_words: FindingWordRow;
  finding_themes: FindingThemeRow;
  finding_top_issues: FindingTopIssueRow;
  finding_references: FindingReferenceRow;
  finding_links: FindingLinkRow;
  finding_limits: FindingLimitRow;
  finding_coverage: FindingCoverageRow;
  finding_branches: FindingBranchRow;
  finding_missing: FindingMissingRow;
  finding_flags: FindingFlagRow;
  finding_campaigns: FindingCampaignRow;
  finding_without_flags: FindingWithoutFlagRow;
  finding_quality: FindingQualityRow;
  finding_agreement: FindingAgreementRow;
}

const interval = (measure: string) => `${measure} real, ${measure}_low real, ${measure}_high real`;

const themeFigures = `replies integer not null, mentions integer not null, people integer not null,
    likes integer not null, replies_over_threshold integer not null,
    likes_over_threshold integer not null`;

export const findingTables: Record<keyof FindingTables, string> = {
  finding_words: `rank integer primary key, word text not null, forms text not null,
    replies integer not null, mentions integer not null, people integer not null,
    likes integer not null, over_threshold integer not null, theme text`,
  finding_themes: `theme text primary key, parent text, position integer not null,
    name text not null, counts text not null, ${themeFigures}, one_plus_likes real not null,
    log_likes real not null, square_root_likes real not null,
    replies_negated integer not null, replies_echo integer not null`,
  finding_top_issues: `theme text primary key, name text not null, replies integer not null,
    people integer not null, likes integer not null, replies_over_threshold integer not null,
    likes_over_threshold integer not null, rank_by_likes_over_threshold integer not null,
    rank_by_likes integer not null, rank_by_replies integer not null, share_of_top_reply real`,
  finding_references: `theme text primary key, name text not null, link text, ${themeFigures}`,
  finding_links: `url text primary key, domain text not null, title text, replies integer not null,
    people integer not null, likes integer not null`,
  finding_limits: 'reason text primary key, about text not null, replies integer not null',
  finding_coverage: 'measure text primary key, value text not null, about text not null',
  finding_branches: `branch integer primary key, kind text not null, post_id text, reply integer,
    expected integer not null, collected integer not null, missing integer not null,
    perhaps_missing integer not null, reasons text not null`,
  finding_missing: 'post_id text primary key, reason text not null, answers integer',
  finding_flags: `flag text primary key, name text not null, replies integer not null,
    people integer not null, likes integer not null, by_rules integer not null,
    by_people integer not null, taken_away integer not null`,
  finding_campaigns: `campaign integer primary key, template_reply integer not null,
    replies integer not null, texts integer not null, people integer not null,
    likes integer not null, first_at text, last_at text, least_similarity real not null`,
  finding_without_flags: `flag text not null, theme text not null, name text not null,
    replies integer not null, people integer not null, likes integer not null,
    replies_over_threshold integer not null, likes_over_threshold integer not null,
    rank_by_likes_over_threshold integer not null, rank_by_replies integer not null,
    primary key (flag, theme)`,
  finding_quality: `subject text primary key, name text not null, method text not null,
    coded integer not null, coded_yes integer not null, tagged integer not null,
    tagged_yes integer not null, ${interval('precision')}, ${interval('recall')},
    ${interval('f1')}, effective real, reason text`,
  finding_agreement: `subject text primary key, name text not null, coders text not null,
    replies integer not null, ${interval('percent')}, ${interval('kappa')}, ${interval('alpha')},
    open integer not null, reason text`,
};
