import type { Unit } from '../../reports/meanings/figure.ts';

interface Kind {
  readonly title: string;
  readonly about: string;
  readonly unit: Unit;
}

const kind = (title: string, unit: Unit, about: string): Kind => ({ title, about, unit });

/** What is counted of who answers whom. */
export const exchangeKinds = {
  posts: kind(
    'Posts with a known place',
    'posts',
    'Posts of which the whole way up to the post that asks is known, counted or left out.',
  ),
  'by-others': kind('By others than the host', 'posts', 'Of these: by others than the host.'),
  'others-without-place': kind(
    'By others, without a known place',
    'posts',
    'Posts by others than the host whose place is not known, as the source does not say what they answer or a post between is missing. They have no part in the other figures on who answers whom.',
  ),
  'to-post': kind(
    'Direct replies',
    'posts',
    'Of those by others: they answer the post that asks itself.',
  ),
  'to-post-share': kind(
    'Share of direct replies',
    'share, 0 to 1',
    'Share of the posts by others with a known place that answer the post that asks itself.',
  ),
  'to-host': kind(
    'Answers to the host',
    'posts',
    'Of those by others: they answer another post of the host.',
  ),
  'to-others': kind(
    'Answers to others',
    'posts',
    'Of those by others: they answer somebody else than the host.',
  ),
  'to-oneself': kind(
    'Answers to oneself',
    'posts',
    'Of those by others: they answer a post of their own.',
  ),
  'to-unknown': kind(
    'Answers to somebody unknown',
    'posts',
    'Of those by others: they answer a post that is not here, or one of the two has no known author.',
  ),
  people: kind(
    'People',
    'people',
    'People with a known author who wrote posts with a known place, without the host.',
  ),
  'people-answered': kind(
    'People who were answered',
    'people',
    'Of them: somebody else answered a post of theirs.',
  ),
  'people-answered-share': kind(
    'Share of people who were answered',
    'share, 0 to 1',
    'Share of these people whom somebody else answered.',
  ),
  'pairs-both-ways': kind(
    'Pairs who answered each other',
    'pairs of people',
    'Pairs of people, the host in none, of whom each answered the other.',
  ),
  'host-posts': kind("The host's posts", 'posts', 'Posts of the host below the one that asks.'),
  'host-without-place': kind(
    "The host's posts without a known place",
    'posts',
    'Posts of the host whose place is not known.',
  ),
  'host-answered-people': kind(
    'People whom the host answered',
    'people',
    'Different people whom the host answered.',
  ),
  'host-answered-direct': kind(
    'Direct replies that the host answered',
    'posts',
    'Direct replies of others that the host answered.',
  ),
  'host-answered-share': kind(
    'Share of direct replies that the host answered',
    'share, 0 to 1',
    'Share of the direct replies of others that the host answered.',
  ),
  'chain-median': kind(
    'Median chain of answers',
    'steps',
    'Steps from the post that asks to a post that nobody answered; half of such chains are no longer. A direct reply without an answer is a chain of one step.',
  ),
  'chain-longest': kind('Longest chain of answers', 'steps', 'Steps of the longest such chain.'),
  'hours-to-first': kind(
    'Hours to the first reply',
    'hours',
    'Hours from the question to the first counted reply.',
  ),
  'hours-to-half': kind(
    'Hours to half of the replies',
    'hours',
    'Hours from the question until half of the counted replies with a time after it were there.',
  ),
} as const satisfies Record<string, Kind>;

export type ExchangeKind = keyof typeof exchangeKinds;
