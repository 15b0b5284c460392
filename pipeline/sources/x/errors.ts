import { InputError } from '../../input-error.ts';
import { plainText } from '../../wording/plain-text.ts';
import type { Attempt } from '../asking/patience.ts';
import { StoppedEarly } from '../asking/stopped.ts';
import { textOf } from '../cells/shape.ts';
import { bodyOf, objectsOf } from './answer.ts';
import type { Archive } from './request.ts';

/** Why X did not answer a question. */
export interface Problem {
  readonly status: number;
  /** The status, and what X calls the problem: types, titles and reasons, in small letters. */
  readonly names: string;
  /** What X says of it to people. */
  readonly said: string;
}

/** What to do: `wait` until the limit ends, try `again`, or end with a sentence. */
type Remedy =
  | 'wait'
  | 'again'
  | { readonly refuse: (problem: Problem, archive: Archive) => string }
  | { readonly stop: string };

const apps = 'https://console.x.com';
const goOn = 'What came in is kept; run again to go on';

/** What X answers, and what to do then. The first row that fits holds. */
const remedies: readonly (readonly [names: RegExp, remedy: Remedy])[] = [
  [/^401/, { refuse: tokenRefused }],
  [/^402/, { stop: `X has no credits left for you (402). ${goOn} when you have added some.` }],
  [
    /^403.*spend-cap-reached/,
    { stop: `The spending limit that you set at X is reached (403). ${goOn} when it is raised.` },
  ],
  [/^403/, { refuse: notAllowed }],
  [/^408/, 'again'],
  [
    /^429.*(?:usage-capped|usagecapexceeded)/,
    { stop: `X hands over no more posts this month (429). ${goOn} next month.` },
  ],
  [/^429/, 'wait'],
  [/^4/, { refuse: ({ status, said }) => `X refuses the request (${status}): ${said}` }],
  [/^/, 'again'],
];

/**
 * What to do about a problem.
 * @param untilOpen how to wait for the end of a limit
 * @throws InputError where X will never answer this; StoppedEarly where it will not for now.
 */
export function remedyFor(
  problem: Problem,
  archive: Archive,
  untilOpen: () => Attempt<never>,
): Attempt<never> {
  const remedy = remedies.find(([names]) => names.test(problem.names))![1];
  if (remedy === 'wait') return untilOpen();
  if (remedy === 'again') return { kind: 'again', why: `X answered ${problem.status}` };
  if ('stop' in remedy) throw new StoppedEarly(remedy.stop);
  throw new InputError(remedy.refuse(problem, archive));
}

/**
 * A problem as X tells it, in either of its ways: as one problem with a type and a title, or as a
 * list of errors. A type is an address on api.twitter.com or api.x.com; its end says which it is.
 * @param secret what no message may hold, even where it comes back in an answer
 */
export function problemOf(status: number, text: string, secret: string): Problem {
  const body = bodyOf(text) ?? {};
  const errors = objectsOf(body.errors);
  const names = [body, ...errors].flatMap(({ type, title, reason }) => [type, title, reason]);
  const messages = [...errors.map((error) => textOf(error.message)), textOf(body.detail)];
  const said = messages.find((message) => message !== null) ?? textOf(body.title) ?? text;
  return {
    status,
    names: [status, ...names.map(textOf)].join(' ').toLowerCase(),
    said: sentence(said, secret) || 'it does not say why.',
  };
}

function tokenRefused(): string {
  return `X_BEARER_TOKEN: X refuses this token (401); copy the bearer token of your app from ${apps} once more, and run again.`;
}

function notAllowed({ said }: Problem, archive: Archive): string {
  const recent = ', or write search: recent in the settings, which reaches seven days back';
  return `X does not allow your app to ask for this (403): ${said.replace(/\.$/, '')}. See at ${apps} that the app belongs to a project with access to it${archive === 'all' ? recent : ''}, and run again.`;
}

/** On one line, without the secret, and not the whole of a long page of HTML. */
function sentence(said: string, secret: string): string {
  const hidden = formsOf(secret).reduce(
    (text, form) => text.replaceAll(form, '…'),
    plainText(said),
  );
  return hidden.replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** A secret as it is, and as it stands in an address or is read from one; the longest first. */
function formsOf(secret: string): string[] {
  const forms = [secret, encodeURIComponent(secret), percentDecoded(secret)];
  return forms.filter((form) => form !== '').sort((a, b) => b.length - a.length);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
