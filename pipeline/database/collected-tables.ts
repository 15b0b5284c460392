/** What came in, as received: written by *collect* alone and never rewritten. */

/** The one row that says which files and columns everything here was collected from. */
export interface OriginRow {
  settings: string;
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
}

/** A row of the input that could not be read, kept as it was. */
export interface UnreadableRow {
  page: number;
  line: number;
  reason: string;
  row: string;
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
}

export const collectedTables: Record<keyof CollectedTables, string> = {
  origin: 'settings text not null',
  pages: `page integer primary key, address text not null, format text not null,
    sha256 text not null unique, seen_at text, imported_at text not null, posts integer not null, unreadable integer not null,
    columns text`,
  posts: `id text primary key, author_id text, parent_id text, quoted_id text, conversation_id text,
    text text not null, created_at text, lang text, repost integer not null`,
  authors: 'id text primary key, handle text, name text, about text',
  post_links: `post_id text not null, written text not null, expanded text not null, title text,
    primary key (post_id, written)`,
  counts: `post_id text not null, page integer not null, likes integer, reposts integer,
    replies integer, quotes integer, primary key (post_id, page)`,
  tombstones: 'post_id text primary key, reason text not null',
  unreadable: `page integer not null, line integer not null, reason text not null, row text not null,
    primary key (page, line)`,
};
