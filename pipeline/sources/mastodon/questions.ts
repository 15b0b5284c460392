import type { Ask } from '../source.ts';

/** A post by itself. `server` is an origin, such as https://mastodon.example. */
export type StatusQuestion = {
  readonly what: 'status';
  readonly server: string;
  readonly id: string;
  /** The server that the token belongs to, where there is one. */
  readonly signedIn?: string;
  /** The server and the id that were named, where `server` is the author's own. */
  readonly copyOn?: string;
  readonly copyId?: string;
  /** Where the thread is to be asked for here, whoever wrote it. */
  readonly settled?: 'yes';
  /** Where the post is here from an earlier round. */
  readonly known?: 'yes';
  /** The root of the thread, where the post is another of it. */
  readonly root?: string;
};

/** The posts below one. */
export type ContextQuestion = {
  readonly what: 'context';
  readonly server: string;
  readonly id: string;
  readonly root: string;
  /** How many answers the server counts to the post, so that an answer tells what it lacks. */
  readonly replies: string;
  readonly signedIn?: string;
};

/** All that Mastodon is asked. What an answer means must follow from it and the question alone. */
export type Question = StatusQuestion | ContextQuestion;

/** A question as it was written down; whoever asks is handed only what was made here. */
export function questionOf(ask: Ask): Question {
  return ask as Question;
}

/** Whether a question is asked with the token. */
export function isSignedIn({ server, signedIn }: Question): boolean {
  return server === signedIn;
}

/** The entry that tells of the token, to be handed on to the questions that follow. */
export function login({ signedIn }: Pick<Question, 'signedIn'>): Pick<Question, 'signedIn'> {
  return signedIn === undefined ? {} : { signedIn };
}

/** The path of a question on its server. */
export function pathOf({ what, id }: Question): string {
  const status = `/api/v1/statuses/${encodeURIComponent(id)}`;
  return what === 'context' ? `${status}/context` : status;
}

/** Whether an id can stand in a path: the digits of Mastodon, and what its relatives use. */
export function isPostId(id: string): boolean {
  return /^\w[\w-]*$/.test(id);
}
