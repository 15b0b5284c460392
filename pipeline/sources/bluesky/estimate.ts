import type { Reader } from '../../database/access.ts';
import { counted } from '../../wording/numbers.ts';
import { readCount } from '../cells/count.ts';
import { objectOf } from '../cells/shape.ts';
import type { PostView } from '../formats/bluesky-post.ts';
import type { Estimate } from '../service.ts';

/**
 * How many posts a round would bring, by the counts of the root alone: its direct replies and,
 * where they are wanted, its quotes, less those that are here.
 * @param text the answer to a question for its counts
 */
export function estimateOf(read: Reader, uri: string, text: string, quotes: boolean): Estimate {
  const post = objectOf<PostView>(objectOf(objectOf(JSON.parse(text))?.thread)?.post);
  const replies = readCount(post?.replyCount) ?? 0;
  const quoted = quotes ? (readCount(post?.quoteCount) ?? 0) : 0;
  const { here } = read.one<{ here: number }>(
    `select count(*) as here from posts
     where id = ? or parent_id = ? or (quoted_id = ? and ?)`,
    uri,
    uri,
    uri,
    Number(quotes),
  )!;
  return {
    posts: Math.max(0, 1 + replies + quoted - here),
    cost: 0,
    remarks: [
      `Bluesky counts ${counted(replies, 'direct reply', 'direct replies')}${quotes ? ` and ${counted(quoted, 'quote')}` : ''}; how many replies stand below these shows only while they are collected.`,
      'It counts replies by people who are blocked, suspended or gone as well, and does not hand them over.',
    ],
  };
}
