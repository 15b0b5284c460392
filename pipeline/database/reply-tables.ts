/** What the stages from *clean* to *weigh* make of the posts, and the drawings. */

/** The one row that says which post was asked and by whom. */
export interface ThreadRow {
  root_id: string | null;
  host_id: string | null;
  url: string | null;
  asked_at: string | null;
}

/** Every post of the thread but the root, counted or left out. */
export interface ReplyRow {
  reply: number;
  post_id: string;
  author_id: string | null;
  created_at: string | null;
  /** 1 for a reply to the root; null where a parent on the way is missing. */
  depth: number | null;
  likes: number;
  /** The reply's own words: decoded, NFC, without the leading @names. */
  text: string;
  /** Null where the reply is counted, else one of the reasons of `thread/left-out.ts`. */
  left_out: string | null;
}

/** Links, @names, #tags and emoji in a reply's own text; places count UTF-16 units. */
export interface EntityRow {
  reply: number;
  starts: number;
  ends: number;
  kind: string;
  value: string;
}

/** Each distinct word of the thread, with its lemma in that use. */
export interface VocabularyRow {
  word: number;
  /** Lower case, compatibility letters folded. */
  form: string;
  written: string;
  lemma: string;
  kind: string;
  stop: number;
}

/** A counted reply's words, as a JSON list of [start, end, word, clause]. */
export interface TokensRow {
  reply: number;
  tokens: string;
}

/** Words that the thread itself uses as one: "climate change". `forms` is a JSON list. */
export interface PhraseRow {
  phrase: string;
  forms: string;
  together: number;
  association: number;
}

export interface ThemeRow {
  theme: string;
  parent: string | null;
  position: number;
  name: string;
  about: string;
  link: string | null;
  counts: string;
  /** "rules", "learned" or "both". */
  method: string;
}

export interface RuleRow {
  rule: number;
  theme: string;
  text: string;
  kind: string;
  excludes: number;
}

/** A rule's hit; a theme's matches never overlap. */
export interface MatchRow {
  reply: number;
  theme: string;
  rule: number;
  starts: number;
  ends: number;
  /** The words that deny it ("not sustainable"), where there are some. */
  negation_starts: number | null;
  negation_ends: number | null;
  /** 1 where its words only repeat the question's. */
  echo: number;
}

/** A hit that was taken away, and what took it. */
export interface ExclusionRow {
  reply: number;
  theme: string;
  rule: number;
  starts: number;
  ends: number;
  /** "exclusion" (a rule under not:) or "negation". */
  reason: string;
  /** The rule under not:, where one took it. */
  by_rule: number | null;
  by_starts: number;
  by_ends: number;
}

/** A reply carries a theme, by its own rules or by those of a theme within it. */
export interface TagRow {
  reply: number;
  theme: string;
  /** At least 1: a tag without a match, which people or learning gave, is one mention. */
  mentions: number;
  own: number;
  /** "rules", "learned", "rules and learned" or "people". */
  source: string;
  /** 1 where every mention is denied. */
  negated: number;
  /** 1 where every mention only repeats the question's words. */
  echo: number;
}

/** A person's decision on a reply that is here with the text they read. */
export interface CodingRow {
  reply: number;
  /** A theme, or a flag as "flag:abuse". */
  subject: string;
  coder: string;
  decision: number;
}

/** What people decided: corrected, agreed, or said alike; null where coders differ. */
export interface DecisionRow {
  reply: number;
  subject: string;
  decision: number | null;
}

/** What a learned theme gives a reply; for a coded reply, learned without it. */
export interface LearnedRow {
  reply: number;
  theme: string;
  probability: number;
  tagged: number;
  /** JSON list of the words that spoke most for it, the strongest first. */
  words: string;
}

/** How a theme was learned, with its cross-validated scores. */
export interface LearnerRow {
  theme: string;
  coded_yes: number;
  coded_no: number;
  folds: number;
  threshold: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** JSON list of [word, weight]: those that speak most for it and against it. */
  words: string;
  /** Why it was not learned, as a sentence; null where it was. */
  not_learned: string | null;
}

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

/** One reply's say under each weighting. */
export interface WeightRow {
  reply: number;
  equal: number;
  likes: number;
  one_plus_likes: number;
  log: number;
  square_root: number;
  over_threshold: number;
}

export interface ChartRow {
  chart: string;
  title: string;
  alternative: string;
  width: number;
  height: number;
  png: Buffer;
  /** JSON list of `NotDrawn`: what the chart does not show, and why. */
  not_drawn: string;
}

export interface ReplyTables {
  thread: ThreadRow;
  replies: ReplyRow;
  entities: EntityRow;
  vocabulary: VocabularyRow;
  tokens: TokensRow;
  phrases: PhraseRow;
  themes: ThemeRow;
  rules: RuleRow;
  matches: MatchRow;
  exclusions: ExclusionRow;
  tags: TagRow;
  codings: CodingRow;
  decisions: DecisionRow;
  learned: LearnedRow;
  learners: LearnerRow;
  flags: FlagRow;
  campaigns: CampaignRow;
  set_aside: SetAsideRow;
  weights: WeightRow;
  charts: ChartRow;
}

export const replyTables: Record<keyof ReplyTables, string> = {
  thread: 'root_id text, host_id text, url text, asked_at text',
  replies: `reply integer primary key, post_id text not null unique, author_id text, created_at text,
    depth integer, likes integer not null, text text not null, left_out text`,
  entities: `reply integer not null, starts integer not null, ends integer not null,
    kind text not null, value text not null, primary key (reply, starts)`,
  vocabulary: `word integer primary key, form text not null, written text not null,
    lemma text not null, kind text not null, stop integer not null`,
  tokens: 'reply integer primary key, tokens text not null',
  phrases: `phrase text primary key, forms text not null, together integer not null,
    association real not null`,
  themes: `theme text primary key, parent text, position integer not null, name text not null,
    about text not null, link text, counts text not null, method text not null`,
  rules: `rule integer primary key, theme text not null, text text not null, kind text not null,
    excludes integer not null`,
  matches: `reply integer not null, theme text not null, rule integer not null,
    starts integer not null, ends integer not null, negation_starts integer,
    negation_ends integer, echo integer not null, primary key (reply, theme, starts)`,
  exclusions: `reply integer not null, theme text not null, rule integer not null,
    starts integer not null, ends integer not null, reason text not null, by_rule integer,
    by_starts integer not null, by_ends integer not null,
    primary key (reply, theme, starts, ends, rule)`,
  tags: `reply integer not null, theme text not null, mentions integer not null,
    own integer not null, source text not null, negated integer not null, echo integer not null,
    primary key (reply, theme)`,
  codings: `reply integer not null, subject text not null, coder text not null,
    decision integer not null, primary key (reply, subject, coder)`,
  decisions: `reply integer not null, subject text not null, decision integer,
    primary key (reply, subject)`,
  learned: `reply integer not null, theme text not null, probability real not null,
    tagged integer not null, words text not null, primary key (reply, theme)`,
  learners: `theme text primary key, coded_yes integer not null, coded_no integer not null,
    folds integer not null, threshold real not null, precision real, recall real, f1 real,
    words text not null, not_learned text`,
  flags: `reply integer not null, flag text not null, source text not null,
    stands integer not null, why text not null, places text not null,
    primary key (reply, flag)`,
  campaigns: `campaign integer not null, reply integer primary key, similarity real not null,
    template integer not null, text integer not null`,
  set_aside: 'reply integer not null, flag text not null, primary key (reply, flag)',
  weights: `reply integer primary key, equal real not null, likes real not null,
    one_plus_likes real not null, log real not null, square_root real not null,
    over_threshold integer not null`,
  charts: `chart text primary key, title text not null, alternative text not null,
    width integer not null, height integer not null, png blob not null,
    not_drawn text not null`,
};
