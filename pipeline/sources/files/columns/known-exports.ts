import type { ReceivedPost } from '../../source.ts';
import type { Table } from '../table.ts';
import { blueskyAddresses } from './bluesky-addresses.ts';
import { plainHeading } from './headings.ts';

/** Sets right what an export writes in its own way. */
export type Correct = (post: ReceivedPost) => ReceivedPost;

/** A program's export, known by headings that no other has together. */
export interface KnownExport {
  readonly name: string;
  readonly headings: readonly string[];
  readonly correction?: (table: Table) => Promise<Correct>;
}

const knownExports: readonly KnownExport[] = [
  {
    name: 'twarc-csv',
    headings: ['conversation_id', 'referenced_tweets.replied_to.id', 'public_metrics.like_count'],
    correction: async () => withLineBreaks,
  },
  {
    name: 'academictwitteR',
    headings: ['tweet_id', 'user_username', 'text', 'author_id', 'like_count'],
  },
  { name: 'snscrape', headings: ['rawContent', 'conversationId', 'likeCount'] },
  { name: 'snscrape', headings: ['content', 'conversationId', 'likeCount', 'renderedContent'] },
  { name: 'twint', headings: ['tweet', 'conversation_id', 'replies_count', 'likes_count'] },
  {
    name: '4CAT (Bluesky)',
    headings: ['thread_id', 'body', 'author', 'replied_to_post', 'like_count'],
    correction: blueskyAddresses,
  },
  { name: '4CAT', headings: ['thread_id', 'body', 'author', 'author_fullname', 'retweet_count'] },
  { name: 'X analytics', headings: ['post id', 'post text', 'impressions', 'likes'] },
  { name: 'X analytics', headings: ['tweet id', 'tweet text', 'impressions', 'likes'] },
];

/** The export that a table is, as far as its headings tell. */
export function knownExport(headings: readonly string[]): KnownExport | undefined {
  const held = new Set(headings.map(plainHeading));
  return knownExports.find((known) =>
    known.headings.every((heading) => held.has(plainHeading(heading))),
  );
}

/** twarc-csv writes a line break as a backslash and an n. */
function withLineBreaks(post: ReceivedPost): ReceivedPost {
  return post.text.includes('\\n') ? { ...post, text: post.text.replaceAll('\\n', '\n') } : post;
}
