import { countOf, type Figure, noInterval, numberOfReply, rankingHas, rankOf } from './figure.ts';

/** What the figures of a finding mean, said once for every sheet and file that shows them. */
export const meanings = {
  replies: countOf('replies', 'Counted replies that have it at least once.'),
  mentions: countOf('mentions', 'How often it is said in all, twice in one reply counting twice.'),
  people: countOf('people', 'Different accounts among those replies.'),
  likes: countOf('likes', 'Likes that those replies had when the likes were counted.'),
  replies_over_threshold: countOf(
    'replies',
    'Those of the replies whose likes are over the threshold.',
  ),
  likes_over_threshold: countOf(
    'likes',
    'Likes of the replies whose likes are over the threshold.',
  ),
  share_of_top_reply: {
    about:
      'Share of the likes over the threshold that the most liked reply alone supplies, 0 to 1. Near 1, the rank rests on one reply.',
    unit: 'share, 0 to 1',
    interval: noInterval.worked,
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** What the ranks of a top issue mean. */
export const rankMeanings = {
  rank_by_likes_over_threshold: {
    about: 'Rank by the likes of replies over the threshold; equal figures share a rank.',
    unit: 'rank, from 1',
    interval: rankingHas('likes-over-threshold'),
  },
  rank_by_likes: {
    about: 'Rank by the likes of all replies; equal figures share a rank.',
    unit: 'rank, from 1',
    interval: rankingHas('likes'),
  },
  rank_by_replies: {
    about: 'Rank by replies, each counting the same; equal figures share a rank.',
    unit: 'rank, from 1',
    interval: rankingHas('equal'),
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** What the figures of a branch mean. */
export const branchMeanings = {
  branch: rankOf('Rank by missing posts; equal ones in the order of their first posts.'),
  kind: '"direct-replies": those to the asking post; "branch": all that stands below the first post of a branch; "place-not-known": what they answer is not known; "quotes": posts that quote the asking one.',
  post_id: "The first post's id with the service; left empty in the publish profile.",
  reply: numberOfReply('Number of the first post; empty where it is missing itself.'),
  expected: {
    about: 'Posts known to stand there, at least. Every post stands in one place, so they add up.',
    unit: 'posts',
    interval: noInterval.bound,
  },
  collected: countOf('posts', 'Those of them that came in, counted or left out.'),
  missing: {
    about: 'Those of them that did not.',
    unit: 'posts',
    interval: noInterval.bound,
  },
  perhaps_missing: countOf(
    'posts',
    'Posts that the service counts there besides; they may be among the missing whose place is not known.',
  ),
  reasons: 'Why they are missing, as a JSON object: each reason with its number.',
} as const satisfies Readonly<Record<string, string | Figure>>;
