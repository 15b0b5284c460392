import { objectOf } from '../cells/shape.ts';
import { answerOf } from '../formats/x-api-v2-answer.ts';
import { type PostV2, receivedPost } from '../formats/x-api-v2-post.ts';
import type { Ask } from '../source.ts';
import { bodyOf, refusedParameters } from './answer.ts';

export const sevenDays =
  'search: recent reaches seven days back, and the thread is older: what is older is not to be had that way; search: all reaches everything.';

export const withinAnother =
  'The post is itself a reply: X can search its whole conversation only, so all of that is collected, and what does not answer the post is not counted.';

/** What a person should hear of an answer at once, a sentence each. */
export function outLoud(ask: Ask, text: string): string[] {
  if (ask.what === 'post') {
    const root = answerOf(bodyOf(text))?.posts[0];
    const post = receivedPost(objectOf<PostV2>(root) ?? {});
    return post?.parentId ? [withinAnother] : [];
  }
  const isRefused = ask.what === 'search' && refusedParameters(text).length > 0;
  const isCut = (isRefused && ask.sought === 'replies') || ask.proves === 'ceiling';
  return isCut ? [sevenDays] : [];
}
