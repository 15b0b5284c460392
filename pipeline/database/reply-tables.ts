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
}

/** A reply carries a theme, by its own rules or by those of a theme within it. */
export interface TagRow {
  reply: number;
  theme: string;
  mentions: number;
  own: number;
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
  tags: TagRow;
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
    about text not null, link text, counts text not null`,
  rules: `rule integer primary key, theme text not null, text text not null, kind text not null,
    excludes integer not null`,
  matches: `reply integer not null, theme text not null, rule integer not null,
    starts integer not null, ends integer not null, primary key (reply, theme, starts)`,
  tags: `reply integer not null, theme text not null, mentions integer not null,
    own integer not null, primary key (reply, theme)`,
  weights: `reply integer primary key, equal real not null, likes real not null,
    one_plus_likes real not null, log real not null, square_root real not null,
    over_threshold integer not null`,
  charts: `chart text primary key, title text not null, alternative text not null,
    width integer not null, height integer not null, png blob not null,
    not_drawn text not null`,
};
