/** What *flag* and *weigh* say of a reply as evidence: its limits and its say. */

/** A limit of a reply as evidence. */
export interface FlagRow {
  reply: number;
  /** One of the flags of `flags/flags.ts`. */
  flag: string;
  /** "rules" or "people". */
  source: string;
  /** 0 where people took it away. */
  stands: number;
  /** What speaks for it, as a sentence without anybody's words. */
  why: string;
  /** JSON list of [start, end] in the text: the words behind it. */
  places: string;
}

/** Replies that say nearly the same, numbered by size. */
export interface CampaignRow {
  campaign: number;
  reply: number;
  /** Share of the pairs of neighbouring lemmas, its own and the template's, that both have; 0 to 1. */
  similarity: number;
  /** 1 for the reply whose text is shown as the template. */
  template: number;
  /** Replies with the same number here have, but for punctuation and case, the same words. */
  text: number;
}

/** Replies that the analysis leaves out of the findings for a flag; they are not weighed. */
export interface SetAsideRow {
  reply: number;
  flag: string;
}

/** Whose a counted reply is, and its say under each weighting. */
export interface WeightRow {
  reply: number;
  /** Numbered in the order of their first replies; a reply without a known author has one of its own. */
  person: number;
  /** People who share a campaign speak with one voice; numbered as people are. */
  voice: number;
  equal: number;
  likes: number;
  one_plus_likes: number;
  log: number;
  square_root: number;
  over_threshold: number;
}

export interface StandingTables {
  flags: FlagRow;
  campaigns: CampaignRow;
  set_aside: SetAsideRow;
  weights: WeightRow;
}

export const standingTables: Record<keyof StandingTables, string> = {
  flags: `reply integer not null, flag text not null, source text not null,
    stands integer not null, why text not null, places text not null,
    primary key (reply, flag)`,
  campaigns: `campaign integer not null, reply integer primary key, similarity real not null,
    template integer not null, text integer not null`,
  set_aside: 'reply integer not null, flag text not null, primary key (reply, flag)',
  weights: `reply integer primary key, person integer not null, voice integer not null,
    equal real not null, likes real not null, one_plus_likes real not null,
    log real not null, square_root real not null,     over_threshold integer not null`,
};
