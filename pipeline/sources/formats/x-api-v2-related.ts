import type { ReceivedPost } from '../source.ts';
import type { AnswerV2 } from './x-api-v2-answer.ts';
import { receivedPost, wasEdited } from './x-api-v2-post.ts';

/** The posts that came along with those that were asked for, each in its last version. */
export function relatedIn(answer: AnswerV2): ReceivedPost[] {
  const latest = answer.related.filter((post) => !wasEdited(post));
  return latest.map(receivedPost).filter((post) => post !== null);
}
