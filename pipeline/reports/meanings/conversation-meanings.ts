import {
  countOf,
  endOf,
  estimated,
  type Figure,
  noInterval,
  numberOfReply,
  rankOf,
} from './figure.ts';
import { meanings } from './meanings.ts';

const { people, likes, replies_over_threshold, likes_over_threshold } = meanings;
const ofReplies = { people, likes };

/** What the figures of a timeline mean. */
export const timeMeanings = {
  by: '"day" (UTC); "hour-of-day" (UTC); "hours-after", the first three days after the question; "days-after", from then on, the first being day 3; "no-time" and "before-question" where there are such replies.',
  value:
    'The day as 2020-04-15, the hour of the day as 00 to 23, or the number of whole hours or days.',
  replies: countOf('replies', 'Counted replies posted then.'),
  ...ofReplies,
  replies_over_threshold,
  by_host: countOf(
    'posts',
    "The host's own posts then, which are not counted. Empty where the host is not known, and for single hours in the publish profile.",
  ),
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures of a depth mean. */
export const depthMeanings = {
  depth: {
    about:
      'Steps from the post that asks: 1 answers it, 2 answers such an answer. Empty where a post on the way is missing, or where the source does not say what is answered.',
    unit: 'steps',
    interval: noInterval.label,
  },
  replies: countOf('replies', 'Counted replies there.'),
  ...ofReplies,
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures of a discussion mean. */
export const discussionMeanings = {
  rank: rankOf('Rank by posts, then by likes; the earlier first.'),
  reply: numberOfReply('Number of the direct reply that opens it.'),
  posts: countOf('posts', 'Posts below it that are here, counted or left out.'),
  counted: countOf('replies', 'Of these: counted replies.'),
  by_host: countOf('posts', 'Of these: posts of the host.'),
  people: countOf('people', 'Different accounts below it, the host not among them.'),
  depth: {
    about: 'Steps from the direct reply to the deepest post below it.',
    unit: 'steps',
    interval: noInterval.count,
  },
  likes: countOf('likes', 'Likes of the counted replies below it.'),
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures of an exchange mean. */
export const exchangeMeanings = {
  kind: 'What is counted, as a word for programs.',
  about: 'What is counted, as a sentence.',
  value: {
    about: 'The number; a share lies between 0 and 1. What cannot be told has no row.',
    unit: 'as the column "unit" says',
    interval: noInterval.count,
  },
  unit: 'What the number counts.',
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures of a question mean. */
export const questionMeanings = {
  question: {
    about: 'Number of the question in the analysis; 0 for those that answer none.',
    unit: 'number to refer by',
    interval: noInterval.label,
  },
  asks: 'The question.',
  replies: countOf('replies', 'Counted replies that answer it; for question 0, that answer none.'),
  people: countOf(
    'people',
    'Different accounts among them; for question 0, accounts of which no reply answers any.',
  ),
  likes,
  replies_over_threshold,
  likes_over_threshold,
  share: estimated(
    'share, 0 to 1',
    'Share of all people with a counted reply. Its interval takes people who share a campaign for one voice.',
  ),
  share_low: endOf('share, 0 to 1', 'Lower'),
  share_high: endOf('share, 0 to 1', 'Upper'),
  reason: 'Why there is no share, or no interval.',
} as const satisfies Readonly<Record<string, string | Figure>>;

/** What the figures of a theme in the answers to a question mean. */
export const questionThemeMeanings = {
  question: questionMeanings.question,
  theme: 'Identifier of the theme in the codebook.',
  name: 'Name of the theme.',
  counts: 'How it is counted: "support", ranked by likes, or "references", counted as citations.',
  replies: countOf('replies', 'Answers to the question that carry the theme.'),
  people,
  likes,
  likes_over_threshold,
  rank_by_people: rankOf(
    'Rank by people among the themes of this question that are counted alike; equal figures share a rank.',
  ),
  rank_by_likes_over_threshold: rankOf('The same by the likes of answers over the threshold.'),
  own: {
    about: '1 where answers are found by this very theme, as the analysis asks; else 0.',
    unit: 'yes or no, 1 or 0',
    interval: noInterval.given,
  },
} as const satisfies Readonly<Record<string, string | Figure>>;
