/** What came in, as received: written by *collect* alone and never rewritten. */

/** The one row that says which files and columns, or which post, everything here was collected from. */
export interface OriginRow {
  settings: string;
  /** The root's id, where a service said it. */
  root: string | null;
}

/** One commit's worth of posts: a page of a service's answer, or a file. */
export interface PageRow {
  page: number;
  address: string;
  format: string;
  sha256: string;
  /** When the service gave the answer, where that is recorded; likes were counted then. */
  seen_at: string | null;
  /** When it came in here; says which counts are newer, and is never printed. */
  imported_at: string;
  posts: number;
  unreadable: number;
  /**
   * 1 where it says anything new of the thread, 0 for an empty answer and for one that is the same as
   * the last to its question; null for the oldest pages.
   */
  tells: number | null;
  /** How columns were understood, as a JSON object; null where the format fixes it. */
  columns: string | null;
}

export interface PostRow {
  id: string;
  author_id: string | null;
  parent_id: string | null;
  quoted_id: string | null;
  conversation_id: string | null;
  text: string;
  created_at: string | null;
  /** Language as the service judged it. */
  lang: string | null;
  /** 1 where it only repeats another post in full (a retweet). */
  repost: number;
  /** Where it can be opened, where its id does not tell. */
  url: string | null;
}

/** The only table that holds names and handles. */
export interface AuthorRow {
  id: string;
  handle: string | null;
  name: string | null;
  about: string | null;
}

/** An address in a post: as written, and where it leads as far as the service said. */
export interface PostLinkRow {
  post_id: string;
  written: string;
  expanded: string;
  title: string | null;
}

/** Counts of a post as each page gave them: the history of its likes. */
export interface CountsRow {
  post_id: string;
  page: number;
  likes: number | null;
  reposts: number | null;
  replies: number | null;
  quotes: number | null;
}

/** A post known to exist that could not be had. */
export interface TombstoneRow {
  post_id: string;
  reason: string;
  /** The post that it answers, where that is known. */
  parent_id: string | null;
}

/** A row of the input that could not be read, kept as it was. */
export interface UnreadableRow {
  page: number;
  line: number;
  reason: string;
  row: string;
}

/** One going to a service: the first brings all there is, each later one what is new. */
export interface RoundRow {
  round: number;
  /** 1 where the likes of what was here were to be asked again. */
  refresh: number;
  /** 1 where nothing was left to ask. */
  finished: number;
}

/** A question to a service, in the order in which they are asked. */
export interface RequestRow {
  request: number;
  round: number;
  /** JSON object. */
  ask: string;
  /** The page that answers it; null while it waits. */
  page: number | null;
}

/**
 * A service's answer as it came, packed with gzip: all else can be made of it again. Empty where it
 * is the same as the last one to its question.
 */
export interface AnswerRow {
  page: number;
  ask: string;
  answer: Buffer;
}

/**
 * How many posts the service counted in a conversation, without the one that began it; the rows of a
 * conversation add up, and one of −1 takes that post out where the service counts it.
 */
export interface CountedRow {
  page: number;
  conversation_id: string;
  posts: number;
}

/** A post below which the service hands over no more, and why. */
export interface CeilingRow {
  post_id: string;
  reason: string;
}

/** What a service charges for, each once on a day by its own clock. */
export interface ChargeRow {
  day: string;
  what: string;
  id: string;
  page: number;
}

/** What asking a short address brought; it is asked only where a person wants it. */
export interface ResolvedLinkRow {
  /** The short address, in its normal form. */
  address: string;
  /** Where it leads, as the last shortener said it; null where that is not known. */
  target: string | null;
  /** "resolved", or one of the reasons of `wording/short-outcomes.ts`. */
  outcome: string;
  /** How often it was asked. */
  times: number;
  asked_at: string;
}

export interface CollectedTables {
  origin: OriginRow;
  pages: PageRow;
  posts: PostRow;
  authors: AuthorRow;
  post_links: PostLinkRow;
  counts: CountsRow;
  tombstones: TombstoneRow;
  unreadable: UnreadableRow;
  rounds: RoundRow;
  requests: RequestRow;
  answers: AnswerRow;
  counted: CountedRow;
  ceilings: CeilingRow;
  charges: ChargeRow;
  resolved_links: ResolvedLinkRow;
}

export const collectedTables: Record<keyof CollectedTables, string> = {
  origin: 'settings text not null, root text',
  pages: `page integer primary key, address text not null, format text not null,
    sha256 text not null unique, seen_at text, imported_at text not null, posts integer not null, unreadable integer not null,
    tells integer, columns text`,
  posts: `id text primary key, author_id text, parent_id text, quoted_id text, conversation_id text,
    text text not null, created_at text, lang text, repost integer not null, url text`,
  authors: 'id text primary key, handle text, name text, about text',
  post_links: `post_id text not null, written text not null, expanded text not null, title text,
    primary key (post_id, written)`,
  counts: `post_id text not null, page integer not null, likes integer, reposts integer,
    replies integer, quotes integer, primary key (post_id, page)`,
  tombstones: 'post_id text primary key, reason text not null, parent_id text',
  unreadable: `page integer not null, line integer not null, reason text not null, row text not null,
    primary key (page, line)`,
  rounds: 'round integer primary key, refresh integer not null, finished integer not null',
  requests: `request integer primary key, round integer not null, ask text not null, page integer,
    unique (round, ask)`,
  answers: 'page integer primary key, ask text not null, answer blob not null',
  counted: 'page integer primary key, conversation_id text not null, posts integer not null',
  ceilings: 'post_id text not null, reason text not null, primary key (post_id, reason)',
  charges: `day text not null, what text not null, id text not null, page integer not null,
    primary key (day, what, id)`,
  resolved_links: `address text primary key, target text, outcome text not null,
    times integer not null, asked_at text not null`,
};
