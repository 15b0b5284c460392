import { InputError } from '../../input-error.ts';
import type { Heard } from '../asking/exchange.ts';
import type { Attempt } from '../asking/patience.ts';
import { type Around, notNow } from '../asking/within-limits.ts';
import { objectOf, textOf } from '../cells/shape.ts';
import { keptText } from '../formats/bluesky-signed-in-only.ts';
import type { Answer } from '../service.ts';
import type { Question } from './questions.ts';

/**
 * What came of a question. That a post below the root cannot be had is an answer as well.
 * @throws InputError where the service will never answer this.
 */
export function outcomeOf(
  question: Question,
  { status, text }: Heard,
  { time, pause }: Around,
): Attempt<Answer> {
  if (status === 429) return notNow('Bluesky', pause);
  if (status === 408 || status >= 500) return { kind: 'again', why: `Bluesky answered ${status}` };
  if (status >= 300 && status !== 400) throw notServed(status);
  const read = understood(text);
  if (!read || (status !== 400 && !isWhole(question, read.value))) {
    return { kind: 'again', why: 'Bluesky sent an answer that is not whole' };
  }
  if (isNeeded(question) && (status === 400 || isWithoutPost(read.value))) {
    throw refused(question, read.value);
  }
  return { kind: 'answer', answer: { text: read.text, at: new Date(time).toISOString() } };
}

/**
 * An answer's value, and its text without the words of who asks for that; nothing where it is none.
 */
function understood(text: string): { readonly text: string; readonly value: unknown } | undefined {
  try {
    const kept = keptText(text);
    return { text: kept, value: JSON.parse(kept) };
  } catch {
    return undefined;
  }
}

function isWhole({ what }: Question, value: unknown): boolean {
  const answer = objectOf(value);
  if (what === 'handle') return textOf(answer?.did)?.startsWith('did:') ?? false;
  if (what === 'quotes') return Array.isArray(answer?.posts);
  return objectOf(answer?.thread) !== undefined;
}

/** Whether nothing can be collected without an answer to this; it can for a post below the root. */
function isNeeded(question: Question): boolean {
  return question.what !== 'thread' || question.root === undefined;
}

/** Some services say in an answer, not by its status, that they do not hand a post over. */
function isWithoutPost(value: unknown): boolean {
  const thread = objectOf(objectOf(value)?.thread);
  return thread?.notFound === true || thread?.blocked === true;
}

function refused({ what }: Question, value: unknown): InputError {
  if (what === 'handle') {
    return new InputError(
      'post: Bluesky knows no account by the name in this address; copy the address of the post again, as people change their names.',
    );
  }
  const error = errorIn(value);
  if (isWithoutPost(value) || error === 'NotFound') {
    return new InputError(
      'post: Bluesky does not hand over this post; it was deleted, its author is gone, or the address is not whole.',
    );
  }
  return new InputError(`Bluesky refuses the question for ${what} (400, ${error}).`);
}

/** The name that the service gives to what is wrong, such as NotFound. */
export function errorIn(value: unknown): string {
  const error = textOf(objectOf(value)?.error) ?? '';
  return /^\w{1,40}$/.test(error) ? error : 'no reason given';
}

function notServed(status: number): InputError {
  return new InputError(
    status === 401 || status === 403
      ? `Bluesky wants a login for this (${status}), which is not supported; BLUESKY_SERVICE_URL may name another service, one that answers without.`
      : `Bluesky does not answer such questions at this address (${status}); BLUESKY_SERVICE_URL must name a service that shows posts, such as https://public.api.bsky.app, or be left out.`,
  );
}
