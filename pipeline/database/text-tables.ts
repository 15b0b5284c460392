/** What *clean* and *tokenise* make of the posts: replies, their own words, and the words in them. */

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

export interface TextTables {
  thread: ThreadRow;
  replies: ReplyRow;
  entities: EntityRow;
  vocabulary: VocabularyRow;
  tokens: TokensRow;
  phrases: PhraseRow;
}

export const textTables: Record<keyof TextTables, string> = {
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
};
