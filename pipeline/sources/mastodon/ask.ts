import { InputError } from '../../input-error.ts';
import type { Asking } from '../asking/asking.ts';
import { StoppedEarly } from '../asking/stopped.ts';
import { contextIn } from '../formats/mastodon.ts';
import { statusOf } from '../formats/mastodon-status.ts';
import type { Answer, Service } from '../service.ts';
import { aboutPlace } from './about-place.ts';
import { jsonIn, refusedAnswer } from './answers.ts';
import {
  type ContextQuestion,
  isSignedIn,
  pathOf,
  type Question,
  questionOf,
} from './questions.ts';
import { waitForReplies } from './refresh.ts';
import { isGone, refusalOf, wantsLogin } from './refusals.ts';
import type { Request, Said } from './request.ts';
import { nameOf } from './servers.ts';

export interface AskOptions {
  readonly request: Request;
  readonly token?: string;
  /** The server that the token belongs to. */
  readonly signedIn?: string;
}

/** How Mastodon is asked. What is found out about where to ask is said aloud. */
export function asker(options: AskOptions): Service['ask'] {
  return async (ask, asking) => {
    const question = questionOf(ask);
    const answer = await answerTo(question, options, asking);
    for (const sentence of aboutPlace(question, jsonIn(answer.text))) asking.say(sentence);
    return answer;
  };
}

async function answerTo(
  question: Question,
  { request, ...login }: AskOptions,
  asking: Asking,
): Promise<Answer> {
  const token = isSignedIn(question) ? tokenFor(question, login) : undefined;
  const get = (path: string, isExpected: (value: unknown) => boolean) =>
    request(question.server, path, { token, isExpected }, asking);
  try {
    const said = await (question.what === 'context'
      ? contextOf(question, get, asking)
      : get(pathOf(question), isGivenStatus));
    if (said.status < 300) return { text: said.text, at: said.at };
    if (!isAnswer(question, said.status)) throw refusalOf(question, said);
    return { text: refusedAnswer(said.status), at: said.at };
  } catch (error) {
    const hasCopy = question.what === 'status' && question.copyOn !== undefined;
    if (!hasCopy || !(error instanceof StoppedEarly)) throw error;
    return { text: refusedAnswer(0), at: new Date(asking.clock.now()).toISOString() };
  }
}

type Get = (path: string, isExpected: (value: unknown) => boolean) => Promise<Said>;

async function contextOf(question: ContextQuestion, get: Get, asking: Asking): Promise<Said> {
  const said = await get(pathOf(question), isGivenContext);
  if (said.status >= 300 || !isSignedIn(question)) return said;
  const isMore = await waitForReplies(said.headers, (path) => get(path, () => true), asking);
  return isMore ? get(pathOf(question), isGivenContext) : said;
}

function isGivenContext(value: unknown): boolean {
  return contextIn(value) !== undefined;
}

function isGivenStatus(value: unknown): boolean {
  return statusOf(value) !== undefined;
}

/** Whether a refusal is something to know rather than something to stop for. */
function isAnswer(question: Question, status: number): boolean {
  if (question.what === 'context') return isGone(status);
  if (question.copyOn !== undefined) return !(wantsLogin(status) && isSignedIn(question));
  return isGone(status) && (question.root ?? question.known) !== undefined;
}

/** The token goes to the server that it belongs to and to no other, whatever a question says. */
function tokenFor(question: Question, { token, signedIn }: Pick<AskOptions, 'token' | 'signedIn'>) {
  if (token !== undefined && question.server === signedIn) return token;
  throw new InputError(
    `What is left to be asked was begun signed in to ${nameOf(question.server)}; set MASTODON_TOKEN and MASTODON_SERVER as they were.`,
  );
}
