/** What *tag* finds: themes with the words behind them, what people decided, what was learned. */

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
  /** What a theme that counts as references names: "theory", "person" …; null where the codebook does not say. */
  kind: string | null;
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

/** A question that the post asked. */
export interface QuestionRow {
  question: number;
  asks: string;
}

/** A reply answers a question, and what says so. */
export interface QuestionReplyRow {
  reply: number;
  question: number;
  /** "theme" or "rule". */
  by: string;
  /** The theme, or the rule as it is written. */
  what: string;
  starts: number | null;
  ends: number | null;
}

export interface TagTables {
  questions: QuestionRow;
  question_replies: QuestionReplyRow;
  themes: ThemeRow;
  rules: RuleRow;
  matches: MatchRow;
  exclusions: ExclusionRow;
  tags: TagRow;
  codings: CodingRow;
  decisions: DecisionRow;
  learned: LearnedRow;
  learners: LearnerRow;
}

export const tagTables: Record<keyof TagTables, string> = {
  questions: 'question integer primary key, asks text not null',
  question_replies: `reply integer not null, question integer not null, by text not null,
    what text not null, starts integer, ends integer, primary key (reply, question)`,
  themes: `theme text primary key, parent text, position integer not null, name text not null,
    about text not null, link text, counts text not null, method text not null,
    kind text`,
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
};
