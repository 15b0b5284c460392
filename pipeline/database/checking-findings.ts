/** The findings on what limits the evidence, and on how well the tags agree with people. */

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
  /** The outermost theme that more than half of its replies carry; null where there is none. */
  main_theme: string | null;
}

/** Replies of a campaign on a day, or so many whole hours after the question; those with any only. */
export interface FindingCampaignTimeRow {
  campaign: number;
  /**
   * "day" (2020-04-15) and "hours-after" (0 to 71), in UTC; "no-time" and "before-question", each
   * without a value.
   */
  by: string;
  value: string;
  replies: number;
}

/** The top issues without what people decided: by rules and learning alone. */
export interface FindingWithoutCodingsRow {
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

/** The top issues without the replies that carry a flag. */
export interface FindingWithoutFlagRow extends FindingWithoutCodingsRow {
  /** A flag, or "any". */
  flag: string;
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
  /** Replies on which they differ and have not agreed since, whatever a correction says. */
  open: number;
  reason: string | null;
}

const issueFigures = `name text not null, replies integer not null, people integer not null,
    likes integer not null, replies_over_threshold integer not null,
    likes_over_threshold integer not null, rank_by_likes_over_threshold integer not null,
    rank_by_replies integer not null`;

const interval = (measure: string) => `${measure} real, ${measure}_low real, ${measure}_high real`;

export interface CheckingFindings {
  finding_flags: FindingFlagRow;
  finding_campaigns: FindingCampaignRow;
  finding_campaign_times: FindingCampaignTimeRow;
  finding_without_flags: FindingWithoutFlagRow;
  finding_without_codings: FindingWithoutCodingsRow;
  finding_quality: FindingQualityRow;
  finding_agreement: FindingAgreementRow;
}

export const checkingFindings: Record<keyof CheckingFindings, string> = {
  finding_flags: `flag text primary key, name text not null, replies integer not null,
    people integer not null, likes integer not null, by_rules integer not null,
    by_people integer not null, taken_away integer not null`,
  finding_campaigns: `campaign integer primary key, template_reply integer not null,
    replies integer not null, texts integer not null, people integer not null,
    likes integer not null, first_at text, last_at text, least_similarity real not null,
    main_theme text`,
  finding_campaign_times: `campaign integer not null, by text not null, value text not null,
    replies integer not null, primary key (campaign, by, value)`,
  finding_without_flags: `flag text not null, theme text not null, ${issueFigures},
    primary key (flag, theme)`,
  finding_without_codings: `theme text primary key, ${issueFigures}`,
  finding_quality: `subject text primary key, name text not null, method text not null,
    coded integer not null, coded_yes integer not null, tagged integer not null,
    tagged_yes integer not null, ${interval('precision')}, ${interval('recall')},
    ${interval('f1')}, effective real, reason text`,
  finding_agreement: `subject text primary key, name text not null, coders text not null,
    replies integer not null, ${interval('percent')}, ${interval('kappa')}, ${interval('alpha')},
    open integer not null, reason text`,
};
