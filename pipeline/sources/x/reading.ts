import { digest } from '../../digest.ts';
import { readCount } from '../cells/count.ts';
import { type JsonObject, objectOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import { type AnswerV2, answerOf } from '../formats/x-api-v2-answer.ts';
import { conversationOf, type PostV2, receivedPost } from '../formats/x-api-v2-post.ts';
import type { Ask, Received } from '../source.ts';
import { bodyOf, nextTokenIn, objectsOf, refusedParameters } from './answer.ts';
import { brought, idsIn } from './brought.ts';
import { countLike, countUpTo, nextOf, searchesAfter, withinReach } from './questions.ts';
import { byNumber, firstIdAt, isNumber } from './snowflake.ts';

/** Understands an answer of X, and says what it leaves to be asked. Pure. */
export function readAnswer(ask: Ask, text: string): Iterable<Received> {
  switch (ask.what) {
    case 'search':
      return isRefused(text) ? readRefusal(ask) : readSearch(ask, text);
    case 'count':
      return isRefused(text) ? readRefusal(ask) : readCounts(ask, text);
    default:
      return readLookUp(ask, text);
  }
}

/** Recent search refuses to begin where the thread begins: what is older cannot be had. */
function* readRefusal(ask: Ask): Generator<Received> {
  yield ceilingOf(ask);
  yield { kind: 'ask', ask: withinReach(ask) };
}

function* readSearch(ask: Ask, text: string): Generator<Received> {
  const answer = answerOf(bodyOf(text));
  const { conversation = '' } = ask;
  const ids = answer ? idsIn(answer).filter(isNumber).sort(byNumber) : [];
  if (answer) yield* brought(answer, conversation);
  if (ask.sought === 'replies' && ask.fills === undefined) {
    yield* countFor(ask, ids);
    // A search that finds the post that everything begins with counts it, too.
    if (ids.includes(conversation)) {
      yield { kind: 'counted', conversationId: conversation, posts: -1 };
    }
  }
  yield* following(ask, text, ids[0]);
  const isFilled = ask.fills !== undefined && nextTokenIn(text) === undefined;
  if (isFilled && ask.sought === 'replies') yield { ...ceilingOf(ask), reason: null };
}

/**
 * How many there should be: in a later round as many as were there when the search began, which the
 * first page with posts tells.
 * @param ids what the page brought, the smallest first
 */
function* countFor(ask: Ask, ids: readonly string[]): Generator<Received> {
  const greatest = ids.at(-1);
  if (greatest === undefined) return;
  if (ask.since === undefined) yield { kind: 'ask', ask: countLike(ask) };
  else if (ask.below === undefined) yield { kind: 'ask', ask: countUpTo(ask, greatest) };
}

function* readCounts(ask: Ask, text: string): Generator<Received> {
  const body = bodyOf(text);
  const meta = objectOf<JsonObject>(body?.meta);
  const posts = readCount(meta?.total_tweet_count ?? meta?.total_post_count);
  const starts = objectsOf(body?.data).map(({ start }) => Date.parse(readTime(start) ?? ''));
  const earliest = Math.min(...starts.filter((start) => !Number.isNaN(start)));
  // Counted anew with every answer, so that is what it is charged by.
  yield { kind: 'charged', what: 'count', id: digest([ask, text]) };
  if (ask.proves === 'ceiling') {
    yield ceilingOf(ask);
    return;
  }
  if (posts !== null) yield { kind: 'counted', conversationId: ask.conversation ?? '', posts };
  yield* following(ask, text, Number.isFinite(earliest) ? firstIdAt(earliest) : undefined);
}

/** Posts by their ids. Of what X neither gives nor speaks of, nobody knows more than that it did not come. */
function* readLookUp(ask: Ask, text: string): Generator<Received> {
  const { ids = '', conversation } = ask;
  const answer = answerOf(bodyOf(text));
  if (!answer) return;
  const isRoot = ask.what === 'post';
  const belongsTo = isRoot ? conversationIn(answer, ids) : conversation;
  const told = new Set(idsIn(answer));
  for (const received of brought(answer, belongsTo ?? '')) {
    if (received.kind === 'missing') told.add(received.id);
    yield received;
  }
  for (const id of ids.split(',')) {
    if (!told.has(id)) yield { kind: 'missing', id, reason: 'not-collected' };
  }
  if (!isRoot) return;
  yield { kind: 'root', id: ids };
  for (const next of searchesAfter(ask, belongsTo ?? ids)) yield { kind: 'ask', ask: next };
}

/**
 * The conversation of a post that was asked for; a post that did not come, or that names none that
 * X could search, has its own.
 */
function conversationIn(answer: AnswerV2, id: string): string {
  const post = answer.posts.map((value) => receivedPost(objectOf<PostV2>(value) ?? {}))[0];
  const named = post ? conversationOf(post) : id;
  return isNumber(named) ? named : id;
}

/** @param smallest the smallest id that the answer reaches down to; nothing where it was empty */
function* following(ask: Ask, text: string, smallest: string | undefined): Generator<Received> {
  const token = nextTokenIn(text);
  if (token !== undefined) yield { kind: 'ask', ask: nextOf(ask, token, smallest) };
}

function isRefused(text: string): boolean {
  return refusedParameters(text).length > 0;
}

function ceilingOf({ root = '' }: Ask) {
  return { kind: 'ceiling', postId: root, reason: 'seven-days' } as const;
}
