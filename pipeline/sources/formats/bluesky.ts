import { type Rows, unreadable } from '../placed.ts';
import type { Received } from '../source.ts';
import { answerOf, type Entry } from './bluesky-entries.ts';
import { isPostAddress } from './bluesky-post.ts';
import { receivedOf, rowOf } from './bluesky-received.ts';
import { keptValue } from './bluesky-signed-in-only.ts';
import type { Format } from './format.ts';
import { newAuthors } from './new-authors.ts';

/** What Bluesky answers: a thread in either of its forms, a list of posts, or posts one by one. */
export const bluesky: Format = {
  name: (value) => (answerOf(value)?.kind === 'thread' ? 'Bluesky thread' : 'Bluesky posts'),
  recognises(value) {
    for (const entry of answerOf(value)?.entries ?? []) if (isOfBluesky(entry)) return true;
    return false;
  },
  isAnswer: (value) => answerOf(value)?.kind !== 'single post',
  read: readAnswers,
};

function isOfBluesky(entry: Entry): boolean {
  return (
    entry.kind !== 'unknown' && isPostAddress(entry.kind === 'post' ? entry.view.uri : entry.id)
  );
}

/** Posts, authors and missing posts. Nobody's words who asks to be shown only to who is signed in. */
async function* readAnswers(values: () => Rows<unknown>): AsyncIterable<Received> {
  const isNew = newAuthors();
  for await (const row of values()) {
    if (row.kind === 'unreadable') {
      yield row;
      continue;
    }
    const answer = answerOf(keptValue(row.value));
    if (!answer) {
      yield unreadable(row.line, 'it is no answer of Bluesky', row.value);
      continue;
    }
    let all = 0;
    const broken: string[] = [];
    for (const entry of answer.entries) {
      all++;
      const received = receivedOf(entry, isNew);
      if (received.length === 0) broken.push(rowOf(entry));
      yield* received;
    }
    if (broken.length > 0) {
      const reason = `${broken.length} of ${all} posts without address or text`;
      yield unreadable(row.line, all === 1 ? 'a post without address or text' : reason, broken[0]);
    }
  }
}
