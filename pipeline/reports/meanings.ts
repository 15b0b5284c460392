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

/** What the figures of a branch mean. */
export const branchMeanings = {
  branch: 'Rank by missing posts; equal ones in the order of their first posts.',
  kind: '"direct-replies": those to the asking post; "branch": all that stands below the first post of a branch; "place-not-known": what they answer is not known; "quotes": posts that quote the asking one.',
  post_id: "The first post's id with the service; left empty in the publish profile.",
  reply: 'Number of the first post; empty where it is missing itself.',
  expected: 'Posts known to stand there, at least. Every post stands in one place, so they add up.',
  collected: 'Those of them that came in, counted or left out.',
  missing: 'Those of them that did not.',
  perhaps_missing:
    'Posts that the service counts there besides; they may be among the missing whose place is not known.',
  reasons: 'Why they are missing, as a JSON object: each reason with its number.',
} as const;
