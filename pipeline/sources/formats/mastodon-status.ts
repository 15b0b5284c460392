import { readId } from '../cells/id.ts';
import { type Loose, objectOf } from '../cells/shape.ts';

/** A post as https://docs.joinmastodon.org/entities/Status describes it. */
export interface Status {
  id: string;
  uri: string;
  url: string | null;
  created_at: string;
  account: Account;
  content: string;
  spoiler_text: string;
  language: string | null;
  in_reply_to_id: string | null;
  favourites_count: number;
  reblogs_count: number;
  replies_count: number;
  quotes_count: number;
  reblog: Status | null;
  quote: { quoted_status: Status | null; quoted_status_id: string | null } | null;
  mentions: Mention[];
  card: Card | null;
}

export interface Account {
  id: string;
  /** `user`, or `user@server` on another server. */
  acct: string;
  display_name: string;
  note: string;
}

export interface Mention {
  username: string;
  acct: string;
  url: string;
}

export interface Card {
  url: string;
  title: string;
}

/** The value where it is a status: something that an account wrote, with an id. */
export function statusOf(value: unknown): Loose<Status> | undefined {
  const status = objectOf<Status>(value);
  const isOne = idOf(status?.id) !== null && typeof status?.content === 'string';
  return isOne && idOf(objectOf<Account>(status.account)?.id) !== null ? status : undefined;
}

/** An id where it is one with all its digits. */
export function idOf(value: unknown): string | null {
  const id = readId(value);
  return typeof id === 'string' ? id : null;
}
