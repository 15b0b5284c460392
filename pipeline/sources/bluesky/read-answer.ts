import type { AppBskyEmbedRecord } from '@atproto/api';
import { readCount } from '../cells/count.ts';
import { listOf, objectOf, textOf } from '../cells/shape.ts';
import { answerOf, type Entry } from '../formats/bluesky-entries.ts';
import { answeredBy, isPostAddress, type PostView } from '../formats/bluesky-post.ts';
import { receivedOf, rowOf } from '../formats/bluesky-received.ts';
import { newAuthors } from '../formats/new-authors.ts';
import { unreadable } from '../placed.ts';
import type { Received } from '../source.ts';
import { errorIn } from './outcome.ts';
import type { HandleQuestion, Question, QuotesQuestion, ThreadQuestion } from './questions.ts';

/** The account that the answer to a question for a handle names. */
export function didIn(text: string): string {
  return textOf(objectOf(JSON.parse(text))?.did) ?? '';
}

/** What the answer to a question for a thread, for quotes or for counts brings. */
export function* readAnswer(
  question: Exclude<Question, HandleQuestion>,
  text: string,
): Generator<Received> {
  const value: unknown = JSON.parse(text);
  if (question.what === 'thread') yield* readThread(question, value);
  if (question.what === 'quotes') yield* readQuotes(question, value);
}

/**
 * A post and what stands below it. Every post with more replies than the answer gives below it is
 * asked for by itself: the service cuts deep threads off without a word, and may hold back more
 * than can be told from outside.
 */
function* readThread(question: ThreadQuestion, value: unknown): Generator<Received> {
  const { uri, root = uri } = question;
  if (question.root === undefined) yield { kind: 'root', id: uri };
  if (objectOf(value)?.thread === undefined) {
    const error = errorIn(value);
    yield { kind: 'missing', id: uri, reason: error === 'NotFound' ? 'not-found' : error };
    return;
  }
  const here = new Set<string>();
  const named = new Map(hiddenIn(value, root).map((id) => [id, null as string | null]));
  for (const { view, below } of yield* readEntries(value)) {
    if (!isPostAddress(view.uri)) continue;
    here.add(view.uri);
    const isAsked = view.uri === uri || view.uri === root;
    if (!isAsked && (readCount(view.replyCount) ?? 0) > below) {
      yield { kind: 'ask', ask: { what: 'thread', uri: view.uri, root } satisfies Question };
    }
    const quoted = quotedWithin(view, root);
    if (quoted) named.set(quoted.id, quoted.parentId);
  }
  for (const [id, parentId] of named) {
    if (here.has(id) || id === root) continue;
    yield {
      kind: 'missing',
      id,
      reason: 'not-collected',
      ...(parentId === null ? {} : { parentId }),
    };
  }
}

/** Quotes; of one that belongs to the thread as well, the replies are asked for. */
function* readQuotes({ uri }: QuotesQuestion, value: unknown): Generator<Received> {
  for (const { view } of yield* readEntries(value)) {
    const isReply = answeredBy(view).rootId === uri && isPostAddress(view.uri);
    if (isReply && (readCount(view.replyCount) ?? 0) > 0) {
      const ask = { what: 'thread', uri: view.uri as string, root: uri } satisfies Question;
      yield { kind: 'ask', ask };
    }
  }
  const cursor = textOf(objectOf(value)?.cursor);
  if (cursor !== null) {
    yield { kind: 'ask', ask: { what: 'quotes', uri, cursor } satisfies Question };
  }
}

/** @returns the posts of an answer, whoever may read them */
function* readEntries(value: unknown): Generator<Received, Extract<Entry, { kind: 'post' }>[]> {
  const isNew = newAuthors();
  const posts: Extract<Entry, { kind: 'post' }>[] = [];
  let place = 0;
  for (const entry of answerOf(value)?.entries ?? []) {
    place++;
    const received = receivedOf(entry, isNew);
    yield* received;
    if (received.length === 0) {
      yield unreadable(place, 'a post without address or text', rowOf(entry));
    }
    if (entry.kind === 'post') posts.push(entry);
  }
  return posts;
}

/** The replies that the thread's author has hidden; where they can be had, they come along. */
function hiddenIn(value: unknown, root: string): readonly string[] {
  const gate = objectOf(objectOf(objectOf(value)?.threadgate)?.record);
  return gate?.post === root ? listOf(gate.hiddenReplies).filter(isPostAddress) : [];
}

/** A reply of this thread that a post quotes, which may stand below one that cannot be had. */
function quotedWithin(
  view: PostView,
  root: string,
): { readonly id: string; readonly parentId: string | null } | undefined {
  const embedded = objectOf(objectOf(view.embed)?.record);
  const quoted = objectOf<AppBskyEmbedRecord.ViewRecord>(
    embedded?.value === undefined ? embedded?.record : embedded,
  );
  const { parentId, rootId } = answeredBy({ record: quoted?.value });
  return isPostAddress(quoted?.uri) && rootId === root ? { id: quoted.uri, parentId } : undefined;
}
