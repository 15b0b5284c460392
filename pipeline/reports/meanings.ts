/** What the figures of a finding mean, said once for every sheet and file that shows them. */
export const meanings = {
  replies: 'Counted replies that have it at least once.',
  mentions: 'How often it is said in all, twice in one reply counting twice.',
  people: 'Different accounts among those replies.',
  likes: 'Likes that those replies had when the likes were counted.',
  replies_over_threshold: 'Those of the replies whose likes are over the threshold.',
  likes_over_threshold: 'Likes of the replies whose likes are over the threshold.',
  share_of_top_reply:
    'Share of the likes over the threshold that the most liked reply alone supplies, 0 to 1. Near 1, the rank rests on one reply.',
} as const;
