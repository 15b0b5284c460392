import { objectOf } from '../cells/shape.ts';
import type { AnswerV2 } from '../formats/x-api-v2-answer.ts';
import { missingPost } from '../formats/x-api-v2-missing.ts';
import {
  conversationOf,
  idOf,
  type PostV2,
  receivedAuthor,
  receivedPost,
} from '../formats/x-api-v2-post.ts';
import { relatedIn } from '../formats/x-api-v2-related.ts';
import { unreadable } from '../placed.ts';
import type { Charged, Received } from '../source.ts';

/**
 * What an answer brought: people, the posts that were asked for, what came along with them and
 * belongs to the conversation, the posts that X cannot give, and what all this is charged as.
 */
export function* brought(answer: AnswerV2, conversation: string): Generator<Received> {
  for (const user of answer.users) {
    const author = receivedAuthor(user);
    if (author) yield { kind: 'author', author };
  }
  for (const [place, value] of answer.posts.entries()) {
    const post = receivedPost(objectOf<PostV2>(value) ?? {});
    yield post ? { kind: 'post', post } : unreadable(place + 1, 'a post without id or text', value);
  }
  for (const post of relatedIn(answer)) {
    if (conversationOf(post) === conversation) yield { kind: 'post', post };
  }
  for (const error of answer.errors) yield* missingPost(error);
  yield* charged('post', [...answer.posts, ...answer.related]);
  yield* charged('user', answer.users);
}

/** The ids of the posts that were asked for and came. */
export function idsIn(answer: AnswerV2): string[] {
  return answer.posts.map(idIn).filter((id) => id !== null);
}

function* charged(what: Charged, values: readonly unknown[]): Generator<Received> {
  for (const id of new Set(values.map(idIn))) {
    if (id !== null) yield { kind: 'charged', what, id };
  }
}

function idIn(value: unknown): string | null {
  return idOf(objectOf<PostV2>(value)?.id);
}
