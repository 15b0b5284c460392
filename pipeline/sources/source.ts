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
  /** What was asked of a service, and its answer as it came; nothing for a file. */
  readonly answered?: Answered;
  readonly records: AsyncIterable<Received> | Iterable<Received>;
}

export interface Answered {
  readonly ask: Ask;
  readonly text: string;
  /** When the service answered, by its own clock, ISO 8601. */
  readonly at: string;
}

/**
 * One question to a service: what is asked, and with what. Two with the same entries are the same
 * question, and no question is asked twice.
 */
export type Ask = Readonly<Record<string, string>>;

/** One thing that a page brought. */
export type Received =
  | { readonly kind: 'post'; readonly post: ReceivedPost }
  | { readonly kind: 'author'; readonly author: ReceivedAuthor }
  | {
      /** A post that exists, or did, and cannot be had. */
      readonly kind: 'missing';
      readonly id: string;
      /** One of `missingReasons`. */
      readonly reason: string;
      /** The post that it answers, where that is known. */
      readonly parentId?: string;
    }
  /** The post that was asked for: the root of the thread. */
  | { readonly kind: 'root'; readonly id: string }
  /** What this answer leaves to be asked. */
  | { readonly kind: 'ask'; readonly ask: Ask }
  /** How many posts the service counts in a conversation, in the span of time that was asked for. */
  | { readonly kind: 'counted'; readonly conversationId: string; readonly posts: number }
  /** Below this post the service hands over no more, whatever is asked; null: that holds no longer. */
  | { readonly kind: 'ceiling'; readonly postId: string; readonly reason: Ceiling | null }
  /** Something that the service charges for, once on a day by its own clock. */
  | { readonly kind: 'charged'; readonly what: Charged; readonly id: string }
  /** The service's own time of this page, ISO 8601; likes were counted then. */
  | { readonly kind: 'seen'; readonly at: string }
  | {
      readonly kind: 'unreadable';
      /** Line or row in the file, from 1. */
      readonly line: number;
      readonly reason: string;
      readonly row: string;
    };

/**
 * Why a service hands over no more: the search reaches seven days back; without a token at most 60
 * posts below another come; with one, at most 4,096.
 */
export type Ceiling = 'seven-days' | 'sixty-posts' | 'most-posts';

export type Charged = 'post' | 'user' | 'count';

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
  /** Where it can be opened, where its id does not tell. */
  readonly url?: string | null;
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
