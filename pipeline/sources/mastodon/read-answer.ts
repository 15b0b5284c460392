import type { Loose } from '../cells/shape.ts';
import { contextIn } from '../formats/mastodon.ts';
import { receivedAuthor, receivedPost } from '../formats/mastodon-post.ts';
import { idOf, type Status, statusOf } from '../formats/mastodon-status.ts';
import { newAuthors } from '../formats/new-authors.ts';
import { unreadable } from '../placed.ts';
import type { Ask, Received, ReceivedPost } from '../source.ts';
import { jsonIn } from './answers.ts';
import {
  type ContextQuestion,
  isPostId,
  isSignedIn,
  login,
  type Question,
  questionOf,
  type StatusQuestion,
} from './questions.ts';
import { whereaboutsOf } from './whereabouts.ts';

/**
 * Understands an answer. A thread comes as the posts below one of its posts, and nothing says
 * whether that is all; so every post with more answers than came is asked about by itself, and
 * where a post that was asked about lacks answers in a full answer, the server hands over no more.
 */
export function* readAnswer(ask: Ask, text: string): Generator<Received> {
  const question = questionOf(ask);
  const value = jsonIn(text);
  if (question.what === 'context') yield* readContext(question, value);
  else if (question.root === undefined) yield* readRoot(question, value);
  else yield* readParent(question, question.root, value);
}

function* readRoot(question: StatusQuestion, value: unknown): Generator<Received> {
  const found = whereaboutsOf(question, value);
  if (found.at === 'nowhere') {
    yield { kind: 'missing', id: question.id, reason: 'not-found' };
  } else if (found.at === 'here') {
    const root = idOf(found.status.id)!;
    yield { kind: 'root', id: root };
    const post = yield* received(found.status, root);
    yield { kind: 'ask', ask: contextOf(post, question, root) };
  } else {
    yield { kind: 'ask', ask: found.question };
  }
}

/** A post that others answer and that did not come with them. */
function* readParent(question: StatusQuestion, root: string, value: unknown): Generator<Received> {
  const status = statusOf(value);
  if (!status) {
    yield { kind: 'missing', id: question.id, reason: 'not-found' };
    return;
  }
  const post = yield* received(status, root);
  if (post.counts.replies) yield { kind: 'ask', ask: contextOf(post, question, root) };
}

/**
 * How many posts below another a server hands over:
 * https://docs.joinmastodon.org/methods/statuses/#context
 */
const most = { signedIn: 4096, anyone: 60 } as const;

function* readContext(question: ContextQuestion, value: unknown): Generator<Received> {
  const { id, root } = question;
  const context = contextIn(value);
  if (!context) {
    yield { kind: 'missing', id, reason: 'not-found' };
    return;
  }
  const posts: ReceivedPost[] = [];
  const isNew = newAuthors();
  for (const [place, status] of context.descendants.map(statusOf).entries()) {
    if (status) posts.push(yield* received(status, root, isNew));
    else {
      const row = context.descendants[place];
      yield unreadable(place + 1, 'a post without id, account or content', row);
    }
  }
  const came = answersTo(posts);
  const isShort = (post: string, counted: number) => (came.get(post) ?? 0) < counted;
  for (const post of posts) {
    if (isPostId(post.id) && isShort(post.id, post.counts.replies ?? 0)) {
      yield { kind: 'ask', ask: contextOf(post, question, root) };
    }
  }
  const limit = isSignedIn(question) ? most.signedIn : most.anyone;
  const isCut = context.descendants.length >= limit && isShort(id, Number(question.replies));
  const reason = isSignedIn(question) ? 'most-posts' : 'sixty-posts';
  // One that an earlier answer met may hold no longer.
  yield { kind: 'ceiling', postId: id, reason: null };
  if (isCut) yield { kind: 'ceiling', postId: id, reason };
}

function* received(
  status: Loose<Status>,
  root: string,
  isNew = newAuthors(),
): Generator<Received, ReceivedPost> {
  const author = receivedAuthor(status);
  if (author && isNew(author)) yield { kind: 'author', author };
  const post = receivedPost(status, root);
  yield { kind: 'post', post };
  return post;
}

function contextOf(post: ReceivedPost, question: Question, root: string): ContextQuestion {
  const replies = String(post.counts.replies ?? 0);
  return {
    what: 'context',
    server: question.server,
    id: post.id,
    root,
    replies,
    ...login(question),
  };
}

function answersTo(posts: readonly ReceivedPost[]): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  for (const { parentId } of posts) {
    if (parentId !== null) answers.set(parentId, (answers.get(parentId) ?? 0) + 1);
  }
  return answers;
}
