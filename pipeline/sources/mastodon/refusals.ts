import { InputError } from '../../input-error.ts';
import { isSignedIn, type Question } from './questions.ts';
import type { Said } from './request.ts';
import { nameOf } from './servers.ts';

/** Whether a server says that it wants to know who asks. */
export function wantsLogin(status: number): boolean {
  return status === 401 || status === 403;
}

/** Whether a server says that a post is not there. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** What a person can do about an answer that refuses a question for good. */
export function refusalOf(question: Question, { status, headers }: Said): InputError {
  const { server, id } = question;
  const name = nameOf(server);
  if (wantsLogin(status)) {
    return new InputError(
      isSignedIn(question)
        ? `MASTODON_TOKEN: ${name} does not take it (${status}); give a token of an account there that may read statuses, or none.`
        : `${name} answers nobody who is not signed in (${status}); set MASTODON_TOKEN to a token of an account there, and MASTODON_SERVER to ${server}.`,
    );
  }
  if (isGone(status)) {
    return new InputError(
      `${name} does not find the post ${id} (${status}): it was deleted or is not public, or this is its number on another server; give the address of the post as its author's server shows it.`,
    );
  }
  if (status < 400) {
    const location = headers.get('location') ?? '';
    const target = URL.canParse(location, server) ? new URL(location, server).host : 'elsewhere';
    return new InputError(
      `${name} sends on to ${target} (${status}); give the address of the post as it is there.`,
    );
  }
  return new InputError(
    `${name} refuses to answer for the post ${id} (${status}); the address of a post on a Mastodon server is allowed.`,
  );
}
