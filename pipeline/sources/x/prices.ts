import type { Reader } from '../../database/access.ts';
import type { Left } from '../service.ts';
import type { Ask, Charged } from '../source.ts';
import { type Archive, mostPerPage, smallestPage } from './request.ts';

/**
 * What X charges, in US dollars: pay per use, as of November 2026 (docs.x.com, Pricing). The same
 * post or user on the same day by UTC is charged once. Another price is a change of this table.
 */
export const prices = {
  asOf: '2026-11',
  dollars: { post: 0.005, user: 0.01, count: 0.005 } satisfies Record<Charged, number>,
  mostPostsAMonth: 3_000_000,
} as const;

/** What was charged so far, in US dollars. Reads the table `charges`. */
export function costSoFar(read: Reader): number {
  const charged = read.all<{ what: Charged; number: number }>(
    'select what, count(*) as number from charges group by what',
  );
  return charged.reduce((sum, { what, number }) => sum + number * prices.dollars[what], 0);
}

/** What some posts cost, each with an author of its own, in US dollars. */
export function costOfPosts(posts: number): number {
  return posts * (prices.dollars.post + prices.dollars.user);
}

/**
 * The dearest that one post of an answer can be, in US dollars: it answers one post and quotes
 * another, both of which come along (`referenced_tweets.id`), and all three have different authors,
 * who come along too (`author_id`, `in_reply_to_user_id`); none of them was charged today.
 */
const dearestPost = costOfPosts(3);

/**
 * How many posts an answer may bring so that it costs no more than what is left.
 * @returns for a search how many to ask for, from ten to a full page; for a look-up the number of
 *   its ids, whose posts may be here already; for a count 1. Undefined where not even the smallest
 *   answer is sure to fit.
 */
export function roomFor(ask: Ask, archive: Archive, left: Left): number | undefined {
  const affordable = (dearest: number) => Math.floor(left.cost / dearest + 1e-9);
  switch (ask.what) {
    case 'search': {
      const wanted = Math.max(smallestPage, Math.min(mostPerPage(archive), left.posts));
      const room = Math.min(wanted, affordable(dearestPost));
      return room < smallestPage || left.posts < 1 ? undefined : room;
    }
    case 'count':
      return affordable(prices.dollars.count) < 1 ? undefined : 1;
    default: {
      const ids = (ask.ids ?? '').split(',').length;
      const dearest = ask.what === 'likes' ? prices.dollars.post : dearestPost;
      return affordable(dearest) < ids ? undefined : ids;
    }
  }
}
