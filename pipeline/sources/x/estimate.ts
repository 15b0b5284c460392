import type { Reader } from '../../database/access.ts';
import { counted, grouped } from '../../wording/numbers.ts';
import type { Answer, Estimate, Round } from '../service.ts';
import type { Ask } from '../source.ts';
import { postsHere, threadOf } from './here.ts';
import { costOfPosts, prices } from './prices.ts';
import { countLike } from './questions.ts';
import { readAnswer } from './reading.ts';
import { sevenDays, withinAnother } from './remarks.ts';
import { searchesOfRound, type Wanted } from './rounds.ts';

interface Count {
  readonly posts: number;
  readonly requests: number;
  /** Whether X could not reach all of it. */
  readonly hole: boolean;
}

/**
 * What a round would bring and cost, by asking for counts alone. Reckoned high: each post has an
 * author of its own, and in a later round a parent too, with an author, who were charged for on
 * another day. But what comes along from other conversations is in no count, and not reckoned. The
 * counts are asked for again when it is collected.
 * @param ask asks X one question
 */
export async function estimateRound(
  read: Reader,
  { number, refresh }: Round,
  wanted: Wanted,
  ask: (ask: Ask) => Promise<Answer>,
): Promise<Estimate> {
  const { dollars } = prices;
  const thread = threadOf(read, wanted.id);
  const here = postsHere(read, thread).length;
  const searches = searchesOfRound(read, wanted, number);
  const count = await countAll(searches.map(countLike), ask);
  const isFirst = number === 1;
  const posts = isFirst ? Math.max(0, count.posts + 1 - here) : count.posts;
  const cost =
    costOfPosts(posts + (isFirst ? 0 : Math.min(posts, here))) +
    (refresh && !isFirst ? here * dollars.post : 0) +
    count.requests * dollars.count;
  const spent = (count.requests * dollars.count).toFixed(3);
  const remarks = [
    `X charges for counting as well: this estimate took ${counted(count.requests, 'counts request')}, for $${spent}.`,
    `By X's prices of ${prices.asOf}: $${dollars.post} a post, $${dollars.user} a person; what comes twice on a day is charged once.`,
    'More may come on top: posts elsewhere that these quote or answer come along, with their authors, and are charged too; nobody can count them before.',
    ...(isFirst && count.posts === 0
      ? [
          'X counts nothing in a conversation of this id: the post may itself be a reply within a longer conversation, which only collecting shows, or there may be no such post.',
        ]
      : []),
    ...(thread.conversation === thread.root ? [] : [withinAnother]),
    ...(count.hole ? [sevenDays] : []),
    ...(posts > prices.mostPostsAMonth
      ? [`X hands over ${grouped(prices.mostPostsAMonth)} posts a month at most.`]
      : []),
  ];
  return { posts, cost, remarks };
}

async function countAll(first: readonly Ask[], ask: (ask: Ask) => Promise<Answer>): Promise<Count> {
  let posts = 0;
  let requests = 0;
  let hole = false;
  const waiting = [...first];
  // An answer may lead to a question that was asked, but each is asked once.
  const known = new Set(first.map((question) => JSON.stringify(question)));
  for (const question of waiting) {
    const { text } = await ask(question);
    for (const received of readAnswer(question, text)) {
      if (received.kind === 'counted') posts += received.posts;
      if (received.kind === 'charged') requests++;
      if (received.kind === 'ceiling') hole = true;
      if (received.kind !== 'ask' || known.has(JSON.stringify(received.ask))) continue;
      known.add(JSON.stringify(received.ask));
      waiting.push(received.ask);
    }
  }
  return { posts, requests, hole };
}
