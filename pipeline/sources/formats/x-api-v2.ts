import { objectOf } from '../cells/shape.ts';
import { readTime } from '../cells/time.ts';
import { type Rows, unreadable } from '../placed.ts';
import type { Received } from '../source.ts';
import type { Format } from './format.ts';
import { newAuthors } from './new-authors.ts';
import { type AnswerV2, answerOf, isIncludes, isPage, isSinglePost } from './x-api-v2-answer.ts';
import { missingPost } from './x-api-v2-missing.ts';
import { conversationOf, type PostV2, receivedAuthor, receivedPost } from './x-api-v2-post.ts';
import { relatedIn } from './x-api-v2-related.ts';

/** X API v2: pages as the service gives them and twarc2 keeps them, or posts one by one. */
export const xApiV2: Format = {
  name(value) {
    const twarc = objectOf<{ __twarc: unknown }>(value)?.__twarc === undefined ? '' : ' (twarc2)';
    return isSinglePost(value) ? `X API v2 posts${twarc}` : `X API v2 pages${twarc}`;
  },
  recognises: (value) => isSinglePost(value) || isPage(value) || isIncludes(value),
  read: readAnswers,
};

/**
 * Posts, authors and missing posts. A post that only came along with others is told where it belongs
 * to the conversation of a post that was asked for; where such a post comes later in the file than
 * what came along, the file is read a second time for these.
 */
async function* readAnswers(values: () => Rows<unknown>): AsyncIterable<Received> {
  const isNew = newAuthors();
  const conversations = new Set<string>();
  const passedBy = new Set<string>();
  let retrievedAt: unknown;
  for await (const row of values()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    const answer = answerOf(row.value);
    if (!answer) {
      yield unreadable(row.line, 'it is no answer of X API v2', row.value);
      continue;
    }
    if (answer.retrievedAt !== retrievedAt) {
      retrievedAt = answer.retrievedAt;
      const at = readTime(retrievedAt);
      if (at !== null) yield { kind: 'seen', at };
    }
    for (const user of answer.users) {
      const author = receivedAuthor(user);
      if (author && isNew(author)) yield { kind: 'author', author };
    }
    const broken: unknown[] = [];
    for (const value of answer.posts) {
      const post = receivedPost(objectOf<PostV2>(value) ?? {});
      if (post === null) {
        broken.push(value);
        continue;
      }
      if (post.conversationId !== null) conversations.add(post.conversationId);
      yield { kind: 'post', post };
    }
    for (const post of relatedIn(answer)) {
      const conversation = conversationOf(post);
      if (conversations.has(conversation)) yield { kind: 'post', post };
      else passedBy.add(conversation);
    }
    for (const error of answer.errors) yield* missingPost(error);
    if (broken.length > 0) yield unreadable(row.line, withoutIdOrText(broken, answer), broken[0]);
  }
  const late = new Set([...passedBy].filter((conversation) => conversations.has(conversation)));
  if (late.size > 0) yield* relatedOf(values(), late);
}

/** The posts that came along and belong to one of some conversations. */
async function* relatedOf(
  values: Rows<unknown>,
  conversations: ReadonlySet<string>,
): AsyncIterable<Received> {
  for await (const row of values) {
    const answer = row.kind === 'value' ? answerOf(row.value) : undefined;
    for (const post of answer ? relatedIn(answer) : []) {
      if (conversations.has(conversationOf(post))) yield { kind: 'post', post };
    }
  }
}

function withoutIdOrText(broken: readonly unknown[], answer: AnswerV2): string {
  return answer.posts.length === 1
    ? 'a post without id or text'
    : `${broken.length} of ${answer.posts.length} posts without id or text`;
}
