/**
 * The one shape of whatever brings posts in: a file now, a service's answer as well.
 *
 * A source yields pages; *collect* makes one transaction of each, so a page is wholly there or not
 * at all. What a page holds comes as a stream, so a file of a million rows is never held in memory.
 */
export interface Source {
  /** The pages, in the order in which they are to be read. */
  pages(): AsyncIterable<Page>;
}

export interface Page {
  /** Where it came from, as messages and the record name it. */
  readonly address: string;
  /** The name of its format, for people. */
  readonly format: string;
  /** Of the raw bytes, in hexadecimal: the same page is never read twice. */
  readonly sha256: string;
  /** How columns were understood, where they had to be. */
  readonly columns: Readonly<Record<string, string>> | null;
  readonly records: AsyncIterable<Received>;
}

/** One thing that a page brought. */
export type Received =
  | { readonly kind: 'post'; readonly post: ReceivedPost }
  | { readonly kind: 'author'; readonly author: ReceivedAuthor }
  | { readonly kind: 'missing'; readonly id: string; readonly reason: string }
  /** The service's own time of this page, ISO 8601; likes were counted then. */
  | { readonly kind: 'seen'; readonly at: string }
  | {
      readonly kind: 'unreadable';
      /** Line or row in the file, from 1. */
      readonly line: number;
      readonly reason: string;
      readonly row: string;
    };

/** A post as received. Ids are text; times are ISO 8601 in UTC; null means that it was not said. */
export interface ReceivedPost {
  readonly id: string;
  readonly authorId: string | null;
  readonly parentId: string | null;
  readonly quotedId: string | null;
  readonly conversationId: string | null;
  readonly text: string;
  readonly createdAt: string | null;
  readonly lang: string | null;
  readonly repost: boolean;
  readonly counts: Counts;
  readonly links: readonly ReceivedLink[];
}

export interface Counts {
  readonly likes: number | null;
  readonly reposts: number | null;
  readonly replies: number | null;
  readonly quotes: number | null;
}

export interface ReceivedLink {
  /** As it stands in the text. */
  readonly written: string;
  readonly expanded: string;
  readonly title: string | null;
}

export interface ReceivedAuthor {
  readonly id: string;
  readonly handle: string | null;
  readonly name: string | null;
  readonly about: string | null;
}
